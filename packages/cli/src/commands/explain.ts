import { explain, explainDifference } from '@zhibiao/core';
import { briefExplanation, differenceReport, explanationReport, renderers } from '@zhibiao/report';
import { type Command, choose, countOption, textOption } from './command.ts';
import { dataOptions, depthOption, formatOption, outOption, systemArgument } from './options.ts';
import { reportResult } from './report-result.ts';
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
    formatOption(renderers),
    outOption,
  ],
  run: async (request) => {
    const { value: result, diagnostics } = await scored(request);
    if (result === undefined) return { diagnostics };
    const { language, paint, options } = request;
    const unit = textOption(request, 'unit') ?? '';
    const rival = textOption(request, 'why');
    const explained = explain(result, unit);
    if (explained.value === undefined) {
      return { diagnostics: [...diagnostics, ...explained.diagnostics] };
    }
    if (rival !== undefined) {
      const difference = explainDifference(result, unit, rival);
      const all = [...diagnostics, ...difference.diagnostics];
      if (difference.value === undefined) return { diagnostics: all };
      const report = differenceReport(result, explained.value, difference.value, { language });
      return reportResult(request, report, all);
    }
    if (options.brief === true && choose(renderers, request) === renderers.table) {
      return { text: briefExplanation(result, explained.value, { language }, paint), diagnostics };
    }
    const depth = countOption(request, 'depth');
    const report = explanationReport(result, explained.value, {
      language,
      ...(depth === undefined ? {} : { depth }),
    });
    return reportResult(request, report, diagnostics);
  },
};
