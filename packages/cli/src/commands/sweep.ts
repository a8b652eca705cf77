import { toDecimal } from '@zhibiao/core';
import { type Line, sweep, valueAt } from '@zhibiao/core/whatif';
import { sweepChart } from '@zhibiao/display';
import { sheetFormats } from '../format/sheet/index.ts';
import { headOf, nameOf } from '../format/sheet/parts.ts';
import type { Sheet } from '../format/sheet/sheet.ts';
import { ofPercent, percent } from '../text/number.ts';
import { wordsIn } from '../text/words.ts';
import { type Command, textOption } from './command.ts';
import { dataOptions, formatOption, outOption, svgOption, systemArgument } from './options.ts';
import { scored } from './scored.ts';
import { sheetAnswer } from './sheet-answer.ts';

/** `zhibiao sweep`: one weight moved from end to end, and every crossing on the way. */
export const sweepCommand: Command = {
  name: 'sweep',
  argument: systemArgument,
  words: {
    zh: '移动一项指标的权重：在哪些权重处谁超过谁，精确给出',
    en: 'one weight moved: at which weights who overtakes whom, exactly',
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
    formatOption(sheetFormats),
    svgOption,
    outOption,
  ],
  run: async (request) => {
    const { value: result, diagnostics } = await scored(request);
    if (result === undefined) return { diagnostics };
    const node = textOption(request, 'node') ?? '';
    const range = {
      from: ofPercent(textOption(request, 'from') ?? '0'),
      to: ofPercent(textOption(request, 'to') ?? '1'),
    };
    const swept = sweep(result, node, range);
    const all = [...diagnostics, ...swept.diagnostics];
    if (swept.value === undefined) return { diagnostics: all };
    const { crossings, stretches, units, lines, now } = swept.value;
    const { language } = request;
    const words = wordsIn(language);
    const ranksOf = (ranks: readonly (number | undefined)[] = []): string =>
      units
        .map((unit, u) => ({ unit, rank: ranks[u] ?? Infinity }))
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, 3)
        .map(({ unit, rank }) => `${rank} ${unit}`)
        .join(words.arrow);
    const sheet: Sheet = {
      ...headOf(result, language),
      tables: [
        {
          title: words.sweepTitle(nameOf(result, node, language), percent(toDecimal(now))),
          heads: [words.weight, words.overtakes, words.leading],
          aligns: ['right', 'left', 'left'],
          rows: [
            [
              percent(toDecimal(stretches[0]?.from ?? now)),
              words.none,
              ranksOf(stretches[0]?.ranks),
            ],
            ...crossings.map(({ at, overtakes }, i) => [
              percent(toDecimal(at)),
              overtakes.map(({ unit, of }) => words.overtake(unit, of)).join(words.arrow),
              ranksOf(stretches[i + 1]?.ranks),
            ]),
          ],
        },
      ],
      notes: [words.sweepNote(crossings.length)],
      data: {
        ...{ node, now: now.toFraction(), units },
        crossings: crossings.map(({ at, overtakes }) => ({
          at: at.toFraction(),
          decimal: toDecimal(at),
          overtakes: overtakes.map(({ unit, of, level }) => ({
            ...{ unit, of },
            level: level && [level.from.toFraction(), level.to.toFraction()],
          })),
        })),
        stretches: stretches.map(({ from, to, ranks }) => ({
          ...{ from: from.toFraction(), to: to.toFraction(), ranks },
        })),
      },
    };
    const [low, high] = [stretches[0]?.from, stretches.at(-1)?.to];
    return sheetAnswer(request, sheet, result, all, (frame) => {
      const at = (line: Line, x: typeof low): number =>
        x === undefined ? 0 : valueAt(line, x).valueOf();
      const crossed = new Set(
        crossings.flatMap(({ overtakes }) => overtakes.flatMap(({ unit, of }) => [unit, of])),
      );
      const lineOf = new Map(units.map((unit, u) => [unit, lines[u]]));
      return sweepChart(
        { ...frame, lines: [...frame.lines, sheet.tables[0]?.title ?? ''] },
        {
          ends: [low?.valueOf() ?? 0, high?.valueOf() ?? 1],
          now: now.valueOf(),
          lines: units.flatMap((unit, u) => {
            const line = lines[u];
            if (line === undefined) return [];
            return [
              { unit, from: at(line, low), to: at(line, high), isCrossed: crossed.has(unit) },
            ];
          }),
          crossings: crossings.flatMap(({ at: x, overtakes }) =>
            overtakes.flatMap(({ unit }) => {
              const line = lineOf.get(unit);
              return line === undefined ? [] : [{ at: x.valueOf(), total: at(line, x) }];
            }),
          ),
          labels: [nameOf(result, node, language), words.total, words.weightNow],
        },
      );
    });
  },
};
