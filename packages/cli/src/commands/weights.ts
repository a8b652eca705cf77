import {
  buildSystem,
  caveats,
  type Outcome,
  type Result,
  type System,
  textIn,
} from '@zhibiao/core';
import { located } from '@zhibiao/core/document';
import {
  benefitOfTheDoubt,
  buildJudgements,
  critic,
  type Derived,
  entropy,
  equalEffect,
  fromJudgements,
  type GroupOptions,
  principalComponents,
  standardDeviation,
  weightSetOf,
} from '@zhibiao/core/weights';
import { writeDocument } from '@zhibiao/document';
import { renderers, weightsReport } from '@zhibiao/report';
import { wordsIn } from '@zhibiao/report/words';
import type { Diagnostic, GroupJudgements, Text } from '@zhibiao/schemas';
import { readSourced } from '../read/document.ts';
import { writeFile } from '../read/file.ts';
import { systemFor } from '../read/system-for.ts';
import { type Command, type Request, textOption } from './command.ts';
import { diagnostic } from './diagnostics.ts';
import { dataOptions, formatOption, outOption } from './options.ts';
import { reportResult } from './report-result.ts';
import { scored } from './scored.ts';

/** Methods that learn from the scores of a group. */
const fromData: Readonly<
  Record<string, (result: Result, options: GroupOptions) => Outcome<Derived>>
> = {
  entropy,
  critic,
  'standard-deviation': standardDeviation,
  pca: principalComponents,
  'equal-effect': equalEffect,
  'benefit-of-the-doubt': (result, options) => {
    const { value, diagnostics } = benefitOfTheDoubt(result, options);
    return value === undefined ? { value, diagnostics } : { value: value.mean, diagnostics };
  },
};

/** Methods that go by what people hold. */
const fromPeople: readonly string[] = ['ahp', 'delphi', 'rank-order', 'budget', 'swing'];

/** What was derived, group by group, and of which system. */
interface Weighed {
  readonly system: System;
  readonly groups: Readonly<Record<string, Derived>>;
  readonly id: string;
  readonly title: Text;
  /** What they were learnt from, whose caveats go with them. */
  readonly from?: Result;
}

const none = (diagnostics: readonly Diagnostic[]): Outcome<never> => ({
  value: undefined,
  diagnostics,
});

/** Weights of one group, learnt from the scores that a request names. */
async function learn(request: Request, method: string, name: string): Promise<Outcome<Weighed>> {
  const data = textOption(request, 'data');
  if (data === undefined) return none([diagnostic('option-missing', { option: '--data' })]);
  const { value, diagnostics } = await scored({ ...request, args: [name] });
  const result: Result | undefined = value;
  if (result === undefined) return none(diagnostics);
  const group = textOption(request, 'node') ?? 'total';
  const derived = fromData[method]?.(result, { group });
  const all = [...diagnostics, ...(derived?.diagnostics ?? [])];
  if (derived?.value === undefined) return none(all);
  // Weights that were learnt from data that nobody observed say so wherever they go.
  const told = caveats(result).filter(({ code }) => code !== 'weights-assumed');
  const noted = (language: 'zh' | 'en'): string =>
    [derived.value?.note[language] ?? '', ...told.map(({ message }) => message[language])].join(
      '; ',
    );
  const note = { zh: noted('zh').replaceAll('; ', '；'), en: noted('en') };
  const groups = { [group]: { ...derived.value, note } };
  return {
    value: { system: result.system, groups, id: method, title: { ...note }, from: result },
    diagnostics: all,
  };
}

/** Weights of every group that a document of judgements is about. */
async function judge(request: Request, method: string, file: string): Promise<Outcome<Weighed>> {
  const { io } = request;
  const read = readSourced(io, file, buildJudgements);
  if (read.value === undefined) return read;
  const { document, source } = read.value;
  const system = await systemFor(io, read.value);
  if (system.value === undefined) return none([...read.diagnostics, ...system.diagnostics]);
  const diagnostics: Diagnostic[] = [...read.diagnostics, ...system.diagnostics];
  const groups: Record<string, Derived> = {};
  for (const [group, judgements] of Object.entries<GroupJudgements>(document.groups)) {
    const path = `/groups/${group}`;
    if (judgements.method !== method) {
      const params = { group, found: judgements.method, expected: method };
      diagnostics.push(...located([diagnostic('method-differs', params, { path })], source));
      continue;
    }
    const derived = fromJudgements(judgements);
    const placed = derived.diagnostics.map((d) => ({
      ...d,
      path: `${path}${belowOf(method)}${d.path ?? ''}`,
    }));
    diagnostics.push(...located(placed, source));
    if (derived.value !== undefined) groups[group] = derived.value;
  }
  if (diagnostics.some(({ severity }) => severity === 'error')) return none(diagnostics);
  const { id, title } = document;
  return { value: { system: system.value, groups, id, title }, diagnostics };
}

/** The key of a group's judgements under which the faults of a method are counted. */
const belowOf = (method: string): string =>
  ({ ahp: '/matrix', delphi: '/rounds', budget: '/spent' })[method] ?? '';

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
