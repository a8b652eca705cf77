import {
  type BoundsInRange,
  type RankBounds,
  rankQuantile,
  type Uncertainty,
  type UnitRanks,
} from '@zhibiao/core/whatif';
import type { RankRange } from '@zhibiao/report';
import type { Sheet } from '../../format/sheet/sheet.ts';
import { wordsIn } from '../../text/words.ts';
import type { Request } from '../command.ts';

/** A share of draws as people read it: `100%`, `<0.1%`, `–` for none. */
function percentOf(count: number, draws: number): string {
  if (count === 0) return '–';
  const percent = (100 * count) / draws;
  return percent < 0.1 ? '<0.1%' : `${percent.toFixed(1)}%`;
}

const byRank = ({ units }: Uncertainty): readonly UnitRanks[] =>
  units.toSorted((a, b) => a.rank - b.rank);

const boundsOf = (bounds: BoundsInRange | undefined): ReadonlyMap<string, RankBounds> =>
  new Map((bounds?.bounds ?? []).map((bound) => [bound.unit, bound]));

/** Each unit's ranks: for certain where that is known, in nine draws of ten, and as they are. */
export function ranksTable(
  simulation: Uncertainty,
  bounds: BoundsInRange | undefined,
  { language }: Request,
): Sheet['tables'][number] {
  const words = wordsIn(language);
  const certain = boundsOf(bounds);
  const { draws } = simulation;
  return {
    heads: [
      words.rank,
      words.unit,
      ...(bounds === undefined ? [] : [words.certainRanks]),
      words.likelyRanks,
      words.sameRank,
      words.firstRank,
    ],
    aligns: ['right', 'left', ...Array(bounds === undefined ? 3 : 4).fill('right')],
    rows: byRank(simulation).map((unit) => {
      const bound = certain.get(unit.unit);
      return [
        String(unit.rank),
        unit.unit,
        ...(bounds === undefined
          ? []
          : [bound === undefined ? words.none : `${bound.best}–${bound.worst}`]),
        `${rankQuantile(unit, 0.05)}–${rankQuantile(unit, 0.95)}`,
        percentOf(unit.counts[unit.rank - 1] ?? 0, draws),
        percentOf(unit.counts[0] ?? 0, draws),
      ];
    }),
  };
}

/** The same for charts; what is certain is what was drawn where no more is known. */
export function rangesOf(
  simulation: Uncertainty,
  bounds: BoundsInRange | undefined,
): readonly RankRange[] {
  const certain = boundsOf(bounds);
  return byRank(simulation).map((unit): RankRange => {
    const likely = [rankQuantile(unit, 0.05), rankQuantile(unit, 0.95)] as const;
    const { best = likely[0], worst = likely[1] } = certain.get(unit.unit) ?? {};
    return {
      ...{ unit: unit.unit, rank: unit.rank, likely, certain: [best, worst] },
      shares: unit.counts.map((count) => count / simulation.draws),
    };
  });
}
