import { type Result, textIn, toDecimal } from '@zhibiao/core';
import { rankQuantile, type Sweep } from '@zhibiao/core/whatif';
import { bumpChart } from '../chart/bump.ts';
import type { ChartFrame } from '../chart/draw.ts';
import { acceptabilityChart, intervalChart, type RankRange } from '../chart/ranks.ts';
import { sweepPicture } from '../chart/sweep-picture.ts';
import type { Language } from '../messages/language.ts';
import { wordsIn } from '../messages/words.ts';
import type { Named } from '../sheet/comparison.ts';
import { headOf, nameOf } from '../sheet/head.ts';
import { byRank, notesOf, type Robustness } from '../sheet/uncertainty.ts';
import { percent } from '../text/number.ts';
import { type SvgShown, shownSvg } from './notebook-output.ts';

/** How a chart is drawn. */
export interface ChartOptions {
  readonly language: Language;
}

/** What stands around a chart: the same as above and below a table. */
function frameOf(
  result: Result,
  language: Language,
  notes: readonly string[] = [],
  others: readonly Result[] = [],
): ChartFrame {
  const { title, lines, remarks } = headOf(result, language, others);
  return { title, lines: [...lines, ...remarks, ...notes] };
}

const drawn = (frame: ChartFrame, svg: string): SvgShown =>
  shownSvg(svg, [frame.title, ...frame.lines].join('\n'));

const ranksOf = ({ dataset, nodes, system }: Result): ReadonlyMap<string, number> =>
  new Map(
    dataset.units.flatMap(({ id }, u) => {
      const rank = nodes[system.total]?.ranks[u];
      return rank === undefined ? [] : [[id, rank] as const];
    }),
  );

/** Ranks from one result to the next, who moves in colour. */
export function bump(
  before: Result,
  afters: readonly Named[],
  { language }: ChartOptions,
): SvgShown {
  const others = afters.map(({ result }) => result);
  const frame = frameOf(before, language, [], others);
  const columns = [
    { name: wordsIn(language).weightNow, ranks: ranksOf(before) },
    ...afters.map(({ name, result }) => ({ name: textIn(name, language), ranks: ranksOf(result) })),
  ];
  return drawn(frame, bumpChart(frame, columns));
}

/** Totals against the weight of one indicator, with a dot at every crossing; it says where it is a grid. */
export function sweepLines(
  result: Result,
  { node, swept }: { readonly node: string; readonly swept: Sweep },
  { language }: ChartOptions,
): SvgShown {
  const words = wordsIn(language);
  const { now, crossings, grid } = swept;
  const name = nameOf(result, node, language);
  const share = percent(toDecimal(now));
  const note =
    grid === undefined
      ? words.sweepNote(name, share, crossings.length)
      : words.gridNote(name, share, crossings.length, grid.parts);
  const frame = frameOf(result, language, [note]);
  return drawn(frame, sweepPicture(frame, swept, [name, words.total, words.weightNow]));
}

/** Ranks by unit as charts take them; what is certain is what was drawn where no more is known. */
function rangesOf({ simulation, certain }: Robustness): readonly RankRange[] {
  const bounds = new Map((certain?.dominance.bounds ?? []).map((b) => [b.unit, b]));
  return byRank(simulation).map((unit): RankRange => {
    const likely = [rankQuantile(unit, 0.05), rankQuantile(unit, 0.95)] as const;
    const { best = likely[0], worst = likely[1] } = bounds.get(unit.unit) ?? {};
    return {
      ...{ unit: unit.unit, rank: unit.rank, likely, certain: [best, worst] },
      shares: unit.counts.map((count) => count / simulation.draws),
    };
  });
}

/** How sure each rank is: a thin bar for what is certain, a thick one for nine draws of ten. */
export function intervals(result: Result, known: Robustness, { language }: ChartOptions): SvgShown {
  const words = wordsIn(language);
  const frame = frameOf(result, language, notesOf(known, language));
  const certain = known.certain === undefined ? words.likelyRanks : words.certainRanks;
  const labels = [words.rank, certain, words.likelyRanks] as const;
  return drawn(frame, intervalChart(frame, rangesOf(known), labels));
}

/** In what share of the draws each unit had each rank. */
export function acceptability(
  result: Result,
  known: Robustness,
  { language }: ChartOptions,
): SvgShown {
  const words = wordsIn(language);
  const { certain: _, ...drawnAlone } = known;
  const frame = frameOf(result, language, notesOf(drawnAlone, language));
  return drawn(frame, acceptabilityChart(frame, rangesOf(known), [words.rank, words.shareOfDraws]));
}
