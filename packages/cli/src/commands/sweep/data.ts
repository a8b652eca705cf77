import { toDecimal } from '@zhibiao/core';
import type { Sweep } from '@zhibiao/core/whatif';

/** A number for machines: exactly as a fraction, and as a decimal that people can read. */
const exactly = (x: Sweep['now']): { readonly fraction: string; readonly decimal: string } => ({
  ...{ fraction: x.toFraction(), decimal: toDecimal(x) },
});

/** What `zhibiao sweep --format json` answers: everything of a sweep, its numbers as texts. */
export const sweepData = (swept: Sweep): unknown => ({
  ...{ node: swept.node, now: exactly(swept.now) },
  ...{ method: swept.method, units: swept.units, bent: swept.bent },
  lines: swept.lines.map((line) =>
    line === undefined ? null : { intercept: exactly(line.intercept), slope: exactly(line.slope) },
  ),
  grid:
    swept.grid === undefined ? null : { parts: swept.grid.parts, width: exactly(swept.grid.width) },
  crossings: swept.crossings.map(({ at, lower, upper, overtakes }) => ({
    ...{ at: exactly(at), lower: exactly(lower), upper: exactly(upper) },
    overtakes: overtakes.map(({ unit, of, how, level }) => ({
      ...{ unit, of, how },
      level: level === undefined ? null : { from: exactly(level.from), to: exactly(level.to) },
    })),
  })),
  stretches: swept.stretches.map(({ from, to, ranks }) => ({
    ...{ from: exactly(from), to: exactly(to) },
    ranks: swept.units.map((unit, u) => ({ unit, rank: ranks[u] ?? null })),
  })),
});
