import { sweep } from '@zhibiao/core/whatif';
import { renderers, sweepReport } from '@zhibiao/report';
import { ofPercent } from '../text/of-percent.ts';
import { type Command, textOption } from './command.ts';
import { dataOptions, formatOption, outOption, svgOption, systemArgument } from './options.ts';
import { reportResult } from './report-result.ts';
import { scored } from './scored.ts';

/** `zhibiao sweep`: one weight moved from end to end, and every crossing on the way. */
export const sweepCommand: Command = {
  name: 'sweep',
  argument: systemArgument,
  words: {
    zh: '移动一项指标的权重：在哪些权重处谁超过谁；总分随权重线性变化时精确给出，否则按网格二分',
    en: 'one weight moved: at which weights who overtakes whom; exactly where totals are lines, else by a grid',
  },
  example:
    'zhibiao sweep cn-online-service/2019/provincial --data examples/simulated-2019/simulated-observations.csv --status simulated --node service-effectiveness --from 0.1 --to 0.4',
  options: [
    ...dataOptions,
    {
      flags: '--node <id>',
      words: { zh: '移动哪项指标的权重', en: 'the indicator whose weight moves' },
      isRequired: true,
    },
    {
      flags: '--from <share>',
      words: { zh: '起点：同级占比，默认 0', en: 'from which share among siblings, 0 if left out' },
    },
    {
      flags: '--to <share>',
      words: { zh: '终点：同级占比，默认 1', en: 'to which share, 1 if left out' },
    },
    formatOption(renderers),
    svgOption,
    outOption,
  ],
  run: async (request) => {
    const { value: result, diagnostics } = await scored(request);
    if (result === undefined) return { diagnostics };
    const swept = sweep(result, {
      node: textOption(request, 'node') ?? '',
      from: ofPercent(textOption(request, 'from') ?? '0'),
      to: ofPercent(textOption(request, 'to') ?? '1'),
    });
    const all = [...diagnostics, ...swept.diagnostics];
    if (swept.value === undefined) return { diagnostics: all };
    const report = sweepReport(result, swept.value, { language: request.language });
    return reportResult(request, report, all);
  },
};
