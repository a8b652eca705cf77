import { buildSystem, textIn } from '@zhibiao/core';
import { weightSetOf } from '@zhibiao/core/weights';
import { writeDocument } from '@zhibiao/document';
import { renderers, weightsReport } from '@zhibiao/report';
import { wordsIn } from '@zhibiao/report/words';
import { writeFile } from '../../read/file.ts';
import { type Command, textOption } from '../command.ts';
import { diagnostic } from '../diagnostics.ts';
import { dataOptions, formatOption, outOption } from '../options.ts';
import { reportResult } from '../report-result.ts';
import { fromPeople, judge } from './judge.ts';
import { fromData, learn } from './learn.ts';

/** `zhibiao weights`: weights by judgement, or by what the data tell, as a weight set. */
export const weightsCommand: Command = {
  name: 'weights',
  argument: {
    flags: '<method and input...>',
    words: {
      zh: `方法与输入：${fromPeople.join('、')} 用判断文件（zhibiao/judgements/1）；${Object.keys(fromData).join('、')} 用指标体系与 --data`,
      en: `a method and its input: ${fromPeople.join(', ')} take a file of judgements (zhibiao/judgements/1); ${Object.keys(fromData).join(', ')} a system and --data`,
    },
  },
  words: {
    zh: '推导权重：专家判断或数据，写成权重方案',
    en: 'derives weights from judgements or from data, as a weight set',
  },
  example:
    'zhibiao weights entropy cn-online-service/2019/provincial --data examples/simulated-2019/simulated-observations.csv --status simulated',
  options: [
    ...dataOptions.map((option) => ({ ...option, isRequired: false })),
    {
      flags: '--node <id>',
      words: {
        zh: '推导哪一组的权重，默认为一级指标（total）',
        en: 'the group whose children are weighed, the first level (total) if left out',
      },
    },
    {
      flags: '--save <file>',
      words: { zh: '把权重方案写入文件（YAML）', en: 'write the weight set to a file, as YAML' },
    },
    formatOption(renderers),
    outOption,
  ],
  run: async (request) => {
    const [method = '', input, ...others] = request.args;
    const known = [...fromPeople, ...Object.keys(fromData)];
    if (!known.includes(method)) {
      const params = { option: 'method', found: method, expected: known };
      return { diagnostics: [diagnostic('invalid-option-value', params)] };
    }
    if (input === undefined)
      return { diagnostics: [diagnostic('argument-missing', { argument: 'input' })] };
    if (others.length > 0) return { diagnostics: [diagnostic('too-many-arguments', {})] };
    const isJudged = fromPeople.includes(method);
    const weighed = await (isJudged ? judge : learn)(request, method, input);
    if (weighed.value === undefined) return { diagnostics: weighed.diagnostics };
    const { system, groups, id, title, from } = weighed.value;
    const set = weightSetOf(system, groups, { id, title });
    const diagnostics = [...weighed.diagnostics, ...set.diagnostics];
    if (set.value === undefined) return { diagnostics };
    const under = buildSystem(system.document, { weightSet: set.value });
    const all = [...diagnostics, ...under.diagnostics];
    if (under.value === undefined) return { diagnostics: all };
    const save = textOption(request, 'save');
    const faults = save === undefined ? [] : writeFile(request.io, save, writeDocument(set.value));
    const { language } = request;
    const weighing = { name: wordsIn(language).weight, system: under.value, derived: groups };
    const report = weightsReport(
      system,
      [{ ...weighing, ...(from === undefined ? {} : { from }) }],
      {
        language,
        groups: Object.keys(groups),
      },
    );
    const own = {
      title: textIn(title, language),
      about: [],
      data: { groups, weightSet: set.value },
    };
    return reportResult(request, { ...report, ...own }, [...all, ...faults]);
  },
};
