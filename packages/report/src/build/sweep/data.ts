import { toDecimal, toFraction } from '@zhibiao/core';
import type { Sweep } from '@zhibiao/core/whatif';

/** A number for programs: exactly as a fraction, and as a decimal that people can read. */
const exactly = (x: string): { readonly fraction: string; readonly decimal: string } => ({
  fraction: toFraction(x),
  decimal: toDecimal(x),
});

/** Everything of a sweep, its numbers as texts. */
export const sweepData = ({
  node,
  now,
  method,
  units,
  nonlinear,
  lines,
  grid,
  crossings,
  stretches,
}: Sweep): unknown => ({
  node,
  now: exactly(now),
  method,
  units,
  bent: nonlinear,
  lines: lines.map((line) =>
    line === undefined ? null : { intercept: exactly(line.intercept), slope: exactly(line.slope) },
  ),
  grid: grid === undefined ? null : { parts: grid.parts, width: exactly(grid.width) },
  crossings: crossings.map(({ at, lower, upper, overtakes }) => ({
    at: exactly(at),
    lower: exactly(lower),
    upper: exactly(upper),
    overtakes: overtakes.map(({ unit, of, how, level }) => ({
      unit,
      of,
      how,
      level: level === undefined ? null : { from: exactly(level.from), to: exactly(level.to) },
    })),
  })),
  stretches: stretches.map(({ from, to, ranks }) => ({
    from: exactly(from),
    to: exactly(to),
    ranks: units.map((unit, u) => ({ unit, rank: ranks[u] ?? null })),
  })),
});
