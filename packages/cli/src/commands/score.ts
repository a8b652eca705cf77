import { caveats } from '@zhibiao/core';
import { type Renderer, type Report, rankingReport, renderers } from '@zhibiao/report';
import { type Command, choose, countOption, type Request } from './command.ts';
import { dataOptions, depthOption, formatOption, outOption, systemArgument } from './options.ts';
import { scoredPeriods } from './scored.ts';
import { wideCsv } from './wide-csv.ts';

/** The rankings of a panel in one report, each table under its period. */
function together(reports: readonly Report[]): Report | undefined {
  const [first] = reports;
  if (first === undefined || reports.length === 1) return first;
  return {
    ...first,
    about: [],
    tables: reports.flatMap(({ about, tables }) =>
      tables.map((table) => ({ ...table, title: about.join(' · ') })),
    ),
    notes: [...new Set(reports.flatMap(({ notes }) => notes))],
    data: reports.map(({ data }) => data),
  };
}

/**
 * The rankings of a panel: one after the other for a terminal and in Markdown, as a page or a list if
 * the format has but one root.
 */
function printed(
  reports: readonly Report[],
  renderer: Renderer,
  { paint }: Pick<Request, 'paint'>,
): string {
  const whole = together(reports);
  if (whole !== undefined && [renderers.json, renderers.html].includes(renderer)) {
    return renderer.render(whole);
  }
  return reports.map((report) => renderer.render(report, paint)).join('\n');
}

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
    formatOption(renderers),
    depthOption,
    {
      flags: '--exact',
      words: { zh: '同时给出未取整的精确得分', en: 'give the unrounded scores too' },
    },
    {
      flags: '--names',
      words: {
        zh: 'CSV 表头用指标名称，不用 id',
        en: 'name CSV columns after indicators, not by their ids',
      },
    },
    outOption,
  ],
  run: async (request) => {
    const { value: periods, diagnostics } = await scoredPeriods(request);
    const renderer = choose(renderers, request);
    const [first] = periods ?? [];
    if (periods === undefined || first === undefined || renderer === undefined) {
      return { diagnostics };
    }
    const { language, options } = request;
    const depth = countOption(request, 'depth');
    const isExact = options.exact === true;
    const reports = periods.map((panel) =>
      rankingReport(panel.result, {
        language,
        isExact,
        panel,
        ...(depth === undefined ? {} : { depth }),
      }),
    );
    const wide = { language, isExact, depth, hasNames: options.names === true };
    return {
      text:
        renderer === renderers.csv ? wideCsv(periods, wide) : printed(reports, renderer, request),
      diagnostics,
      ...(renderer.hasCaveats ? {} : { caveats: caveats(first.result) }),
      isForSpreadsheets: renderer.isForSpreadsheets === true,
    };
  },
};
