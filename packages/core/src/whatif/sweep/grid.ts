import type { Diagnostic } from '@zhibiao/schemas';
import type { Outcome } from '../../diagnostic/outcome.ts';
import { rescoreAncestors } from '../../evaluate/exact/rescore-ancestors.ts';
import {
  approximateTotal,
  orderOfTotals,
  rankTotals,
} from '../../evaluate/rank/order-of-totals.ts';
import type { Workings } from '../../evaluate/workings.ts';
import { exactText } from '../../numeric/decimal.ts';
import type { Fraction } from '../../numeric/fraction.ts';
import { diagnostic } from '../diagnostics.ts';
import { type Crossing, type Overtaking, type Stretch, underTies } from './crossing.ts';

/** What a sweep looked at whose totals are no lines. */
export interface Grid {
  /** Into how many equal parts the range was divided. */
  readonly parts: number;
  /** How far apart `lower` and `upper` of a crossing are, or twice that. */
  readonly width: string;
  /** By unit the totals at the ends of the parts, as doubles, for drawing. */
  readonly samples: readonly {
    readonly at: string;
    readonly totals: readonly (number | undefined)[];
  }[];
}

const parts = 128;

/** Into so many steps the range is divided; a change of order is bisected down to one of them. */
const steps = 2 ** 20;

/** What was found at one step. */
interface Sample {
  readonly step: number;
  readonly totals: readonly (number | undefined)[];
  /** By unit the competition rank; NaN without a total. */
  readonly ranks: Float64Array;
}

const isSameOrder = (a: Sample, b: Sample): boolean =>
  a.ranks.every((rank, u) => Object.is(rank, b.ranks[u]));

/** Where a unit stands beside another: 1 behind, 0 level, −1 ahead; undefined if one has no total. */
function standing({ ranks }: Sample, a: number, b: number): number | undefined {
  const apart = Math.sign((ranks[a] as number) - (ranks[b] as number));
  return Number.isNaN(apart) ? undefined : apart;
}

/** The pairs whose order is another after than before. */
function overtakings({ dataset }: Workings, before: Sample, after: Sample): readonly Overtaking[] {
  return dataset.units.flatMap(({ id: first }, a) =>
    dataset.units.slice(a + 1).flatMap(({ id: second }, i): readonly Overtaking[] => {
      const [was, is] = [standing(before, a, a + 1 + i), standing(after, a, a + 1 + i)];
      if (was === undefined || is === undefined || was === is) return [];
      const [unit, of] = was > is ? [first, second] : [second, first];
      const how = was === 0 ? 'pulls-ahead' : is === 0 ? 'draws-level' : 'overtakes';
      return [{ unit, of, how, level: undefined }];
    }),
  );
}

/** Samples one after the other with the same order. */
interface Run {
  readonly first: Sample;
  readonly last: Sample;
}

/** Runs one after the other, those with the same order joined. */
function joined(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  for (const { first, last } of runs) {
    const before = kept.at(-1);
    if (before !== undefined && isSameOrder(before.last, first)) {
      kept[kept.length - 1] = { first: before.first, last };
    } else kept.push({ first, last });
  }
  return kept;
}

/** Runs of samples; those of one sample between two others are where two units meet, and left out. */
function runsOf(samples: readonly Sample[]): readonly Run[] {
  const runs = joined(samples.map((sample) => ({ first: sample, last: sample })));
  const isMoment = ({ first, last }: Run, i: number) =>
    first === last && i > 0 && i < runs.length - 1;
  return joined(runs.filter((run, i) => !isMoment(run, i)));
}

/**
 * A sweep of totals that are no lines: the exact order at the ends of equal parts of the range, and
 * bisection wherever it differs.
 */
export function gridSweep(
  result: Workings,
  index: number,
  [low, high]: readonly [Fraction, Fraction],
): Outcome<{
  readonly grid: Grid;
  readonly crossings: readonly Crossing[];
  readonly stretches: readonly Stretch[];
}> {
  const { nodes } = result.system;
  if (nodes[index]?.share.equals(1)) {
    const group = nodes[nodes[index].parent]?.id ?? '';
    const params = { group, found: '1', expected: '1' };
    return { value: undefined, diagnostics: [diagnostic('weights-cannot-be-met', params)] };
  }
  const totalsUnder = rescoreAncestors(result, index);
  const width = high.sub(low).div(steps);
  const shareAt = (step: number): Fraction => low.add(width.mul(step));
  const faults: Diagnostic[] = [];
  const sampleAt = (step: number): Sample => {
    const { value: totals = [], diagnostics: found } = totalsUnder(shareAt(step));
    faults.push(...found);
    const near = totals.map((total) => total && approximateTotal(total));
    const order = orderOfTotals(totals, near);
    return { step, totals: near, ranks: rankTotals(totals, { ties: 'competition' }, order) };
  };
  /** What lies between two samples, the first left out. */
  const between = (a: Sample, b: Sample): readonly Sample[] => {
    if (b.step - a.step <= 1 || faults.length > 0 || isSameOrder(a, b)) return [b];
    const middle = sampleAt((a.step + b.step) >> 1);
    return [...between(a, middle), ...between(middle, b)];
  };
  const ends: Sample[] = [];
  for (let i = 0; i <= parts && faults.length === 0; i += 1) {
    // At the very ends a share may be 0, and what weighs nothing does not count.
    ends.push(sampleAt(Math.min(steps - 1, Math.max(1, (i * steps) / parts))));
  }
  const samples = ends.flatMap((end, i) => {
    const before = ends[i - 1];
    return before === undefined ? [end] : between(before, end);
  });
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  const runs = runsOf(samples);
  const { ties } = result.system.document.method.ranking;
  const crossings = runs.slice(1).flatMap((run, i): readonly Crossing[] => {
    const before = runs[i];
    if (before === undefined) return [];
    const [lower, upper] = [shareAt(before.last.step), shareAt(run.first.step)];
    const overtakes = overtakings(result, before.last, run.first);
    return [
      {
        at: exactText(lower.add(upper).div(2)),
        lower: exactText(lower),
        upper: exactText(upper),
        overtakes,
      },
    ];
  });
  const stretches = runs.map(({ first, last }, i) => ({
    from: exactText(i === 0 ? low : shareAt(first.step)),
    to: exactText(i === runs.length - 1 ? high : shareAt(last.step)),
    ranks: underTies(first.ranks, ties),
  }));
  const grid = {
    parts,
    width: exactText(width),
    samples: ends.map(({ step, totals }) => ({ at: exactText(shareAt(step)), totals })),
  };
  return { value: { grid, crossings, stretches }, diagnostics: [] };
}
