import { caveats, type PeriodResult } from '@zhibiao/core';
import type { ScoreView } from '../format/score/format.ts';
import { scoreFormats } from '../format/score/index.ts';
import { type Command, choose, countOption } from './command.ts';
import { dataOptions, depthOption, formatOption, outOption, systemArgument } from './options.ts';
import { scoredPeriods } from './scored.ts';

/** `zhibiao score`: scores, subtotals and ranks of every unit. */
export const scoreCommand: Command = {
  name: 'score',
  argument: systemArgument,
  words: {
    zh: '计算得分、各级小计、名次和等次',
    en: 'scores, subtotals, ranks and grades of every unit',
  },
  example:
    'zhibiao score cn-online-service/2019/provincial --data examples/simulated-2019/simulated-observations.csv --status simulated',
  options: [
    ...dataOptions,
    formatOption(scoreFormats),
    depthOption,
    {
      flags: '--exact',
      words: { zh: '同时给出未取整的精确得分', en: 'give the unrounded scores too' },
    },
    {
      flags: '--names',
      words: { zh: 'CSV 表头用指标名称，不用 id', en: 'head CSV columns by names, not by ids' },
    },
    outOption,
  ],
  run: async (request) => {
    const { value, diagnostics } = await scoredPeriods(request);
    const format = choose(scoreFormats, request);
    const [first] = value ?? [];
    if (value === undefined || first === undefined || format === undefined) return { diagnostics };
    const { language, paint, options } = request;
    const viewOf = ({ period, result, changes, gone }: PeriodResult): ScoreView => ({
      ...{ result, period, changes, gone, language, paint, depth: countOption(request, 'depth') },
      ...{ isExact: options.exact === true, hasNames: options.names === true },
    });
    return {
      text: format.print(value.map(viewOf)),
      diagnostics,
      ...(format.isForPeople ? {} : { remarks: caveats(first.result) }),
      isForSpreadsheets: format.isForSpreadsheets === true,
    };
  },
};
