import { caveats, explain, explainDifference } from '@zhibiao/core';
import { explainFormats } from '../format/explain/index.ts';
import { type Command, choose, countOption, textOption } from './command.ts';
import { dataOptions, depthOption, formatOption, outOption, systemArgument } from './options.ts';
import { scored } from './scored.ts';

/** `zhibiao explain`: one unit's score taken apart. */
export const explainCommand: Command = {
  name: 'explain',
  argument: systemArgument,
  words: {
    zh: '说明一个单位的得分由来，直到每个单元格和每行规则',
    en: "a unit's score taken apart, down to the cells and the lines of the rules",
  },
  example:
    'zhibiao explain cn-online-service/2019/provincial --data examples/simulated-2019/simulated-observations.csv --status simulated --unit 模拟甲子 --brief',
  options: [
    ...dataOptions,
    {
      flags: '--unit <name>',
      words: { zh: '要说明的单位', en: 'the unit' },
      isRequired: true,
    },
    {
      flags: '--why <rival>',
      words: {
        zh: '与另一单位比较，逐项列出差距',
        en: 'what separates it from another unit, indicator by indicator',
      },
    },
    {
      flags: '--brief',
      words: {
        zh: '十行摘要：一级指标和主要失分',
        en: 'ten lines: the first level and what cost most',
      },
    },
    depthOption,
    formatOption(explainFormats),
    outOption,
  ],
  run: async (request) => {
    const { value: result, diagnostics } = await scored(request);
    const format = choose(explainFormats, request);
    if (result === undefined || format === undefined) return { diagnostics };
    const unit = textOption(request, 'unit') ?? '';
    const rival = textOption(request, 'why');
    const explained = explain(result, unit);
    const separated = rival === undefined ? undefined : explainDifference(result, unit, rival);
    const faults =
      explained.value === undefined ? explained.diagnostics : (separated?.diagnostics ?? []);
    const all = [...diagnostics, ...faults];
    if (explained.value === undefined || (rival !== undefined && separated?.value === undefined)) {
      return { diagnostics: all };
    }
    const { language, paint, options } = request;
    const text = format.print({
      ...{ result, explanation: explained.value, separation: separated?.value, language, paint },
      ...{ depth: countOption(request, 'depth'), isBrief: options.brief === true },
    });
    return { text, diagnostics: all, ...(format.isForPeople ? {} : { caveats: caveats(result) }) };
  },
};
