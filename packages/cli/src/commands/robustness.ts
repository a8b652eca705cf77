import { dominance, rankQuantile, simulate } from '@zhibiao/core/whatif';
import { acceptabilityChart, intervalChart, type RankRange } from '../chart/ranks.ts';
import { fault } from '../diagnostic/fault.ts';
import { sheetFormats } from '../format/sheet/index.ts';
import { headOf } from '../format/sheet/parts.ts';
import type { Sheet } from '../format/sheet/sheet.ts';
import { ofPercent } from '../text/number.ts';
import { wordsIn } from '../text/words.ts';
import { type Command, textOption } from './command.ts';
import { dataOptions, formatOption, outOption, svgOption, systemArgument } from './options.ts';
import { scored } from './scored.ts';
import { sheetAnswer } from './sheet-answer.ts';

const wholeNumber = /^\d{1,9}$/;
const share = /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/;

/** A share of draws as people read it: `100%`, `<0.1%`, `–` for none. */
function percentOf(count: number, draws: number): string {
  if (count === 0) return '–';
  const percent = (100 * count) / draws;
  return percent < 0.1 ? '<0.1%' : `${percent.toFixed(1)}%`;
}

/** `zhibiao robustness`: how sure each rank is when weights are not. */
export const robustnessCommand: Command = {
  name: 'robustness',
  argument: systemArgument,
  words: {
    zh: '名次有多稳：权重在一定范围内变动时，必然成立的名次范围与随机试算的分布',
    en: 'how sure each rank is: bounds that are certain for weights within a range, and random draws',
  },
  example:
    'zhibiao robustness cn-online-service/2019/provincial --data examples/simulated-2019/simulated-observations.csv --status simulated --draws 1000 --seed 1',
  options: [
    ...dataOptions,
    {
      flags: '--within <part>',
      words: {
        zh: '各权重的变动范围，默认 0.2 即 ± 20 %；1 为同级内任意权重随机试算',
        en: 'how far each weight may be off, 0.2 for ± 20 % if left out; 1 draws any weights in a group',
      },
    },
    {
      flags: '--draws <count>',
      words: { zh: '随机试算的次数，默认 10000', en: 'how many draws, 10000 if left out' },
    },
    {
      flags: '--seed <number>',
      words: {
        zh: '随机种子，默认 1；同一种子结果相同',
        en: 'the seed, 1 if left out; the same seed gives the same',
      },
    },
    {
      flags: '--chart <chart>',
      words: { zh: '--svg 画哪种图', en: 'which chart --svg draws' },
      choices: ['intervals', 'acceptability'],
    },
    formatOption(sheetFormats),
    svgOption,
    outOption,
  ],
  run: async (request) => {
    const within = ofPercent(textOption(request, 'within') ?? '0.2');
    const [drawsText, seedText] = [
      textOption(request, 'draws') ?? '10000',
      textOption(request, 'seed') ?? '1',
    ];
    const wrong = [
      ...(share.test(within) ? [] : [['--within', within, '0 – 1', '20%'] as const]),
      ...(wholeNumber.test(drawsText) && Number(drawsText) > 0
        ? []
        : [['--draws', drawsText, '1 – 999999999'] as const]),
      ...(wholeNumber.test(seedText) ? [] : [['--seed', seedText, '0 – 999999999'] as const]),
    ];
    if (wrong.length > 0) {
      return {
        diagnostics: wrong.map(([option, found, ...expected]) =>
          fault('invalid-option-value', { option, found, expected }),
        ),
      };
    }
    const { value: result, diagnostics } = await scored(request);
    if (result === undefined) return { diagnostics };
    const isAny = Number(within) === 1;
    const [draws, seed] = [Number(drawsText), Number(seedText)];
    const bounds = dominance(result, { within });
    const drawn = simulate(result, {
      ...{ draws, seed },
      weights: isAny ? 'simplex' : { noise: within },
      pairwise: true,
    });
    const all = [...diagnostics, ...bounds.diagnostics, ...drawn.diagnostics];
    if (bounds.value === undefined || drawn.value === undefined) return { diagnostics: all };
    const words = wordsIn(request.language);
    const certain = new Map(bounds.value.bounds.map((bound) => [bound.unit, bound]));
    const rows = drawn.value.units
      .toSorted((a, b) => a.rank - b.rank)
      .map((unit) => {
        const bound = certain.get(unit.unit);
        return [
          String(unit.rank),
          unit.unit,
          bound === undefined ? words.none : `${bound.best}–${bound.worst}`,
          `${rankQuantile(unit, 0.05)}–${rankQuantile(unit, 0.95)}`,
          percentOf(unit.counts[unit.rank - 1] ?? 0, draws),
          percentOf(unit.counts[0] ?? 0, draws),
        ];
      });
    const sheet: Sheet = {
      ...headOf(result, request.language),
      tables: [
        {
          heads: [
            words.rank,
            words.unit,
            words.certainRanks,
            words.likelyRanks,
            words.sameRank,
            words.firstRank,
          ],
          aligns: ['right', 'left', 'right', 'right', 'right', 'right'],
          rows,
        },
      ],
      notes: [
        words.robustnessNote(within, draws, seed),
        ...(bounds.value.loose.length === 0 ? [] : [words.looseNote(bounds.value.loose.length)]),
      ],
      data: { within, bounds: bounds.value, simulation: drawn.value },
    };
    const ranges = drawn.value.units
      .toSorted((a, b) => a.rank - b.rank)
      .map((unit): RankRange => {
        const { best = unit.rank, worst = unit.rank } = certain.get(unit.unit) ?? {};
        return {
          ...{ unit: unit.unit, rank: unit.rank, certain: [best, worst] },
          likely: [rankQuantile(unit, 0.05), rankQuantile(unit, 0.95)],
          shares: unit.counts.map((count) => count / draws),
        };
      });
    return sheetAnswer(request, sheet, result, all, (frame) => {
      const told = { ...frame, lines: [...frame.lines, ...sheet.notes] };
      return textOption(request, 'chart') === 'acceptability'
        ? acceptabilityChart(told, ranges, [words.rank, words.shareOfDraws])
        : intervalChart(told, ranges, [words.rank, words.certainRanks, words.likelyRanks]);
    });
  },
};
