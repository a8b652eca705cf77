import type { Indicator, IndicatorSystem } from '@zhibiao/schemas';
import type { CellValues } from '../../report.ts';

/** How many rows and columns of the table something covers. */
type Span = Pick<CellValues['merged'], 'rows' | 'columns'>;

/** An indicator with the cell that it has. */
interface Placed extends Span {
  readonly indicator: Indicator;
}

/** The row of one leaf; what began in a row above is undefined. */
export interface SystemRow {
  readonly leaf: Indicator;
  /** By level; undefined too for levels that a leaf of a higher level covers. */
  readonly indicators: readonly (Placed | undefined)[];
  /** The indicator whose criteria hold for the leaf; undefined in `indicator` if there are none. */
  readonly criteria: (Span & { readonly indicator: Indicator | undefined }) | undefined;
}

/** A leaf with the indicators above it, and the one whose criteria hold for it. */
interface Line {
  readonly path: readonly Indicator[];
  readonly leaf: Indicator;
  readonly owner: Indicator | undefined;
}

const linesBelow = (
  indicator: Indicator,
  above: readonly Indicator[] = [],
  from?: Indicator,
): readonly Line[] => {
  const path = [...above, indicator];
  const owner = indicator.criteria === undefined ? from : indicator;
  const { children } = indicator;
  return children === undefined
    ? [{ path, leaf: indicator, owner }]
    : children.flatMap((child) => linesBelow(child, path, owner));
};

/** In how many rows from `at` on an item stands; 0 if it stands in the row before too. */
function runFrom<T>(items: readonly (T | undefined)[], at: number): number {
  const item = items[at];
  if (item === undefined) return 1;
  if (items[at - 1] === item) return 0;
  const next = items.findIndex((other, i) => i > at && other !== item);
  return (next < 0 ? items.length : next) - at;
}

/** A system as the table that its source prints: a row a leaf, names and shared criteria said once. */
export function systemRows({
  levels,
  indicators,
}: Pick<IndicatorSystem, 'levels' | 'indicators'>): readonly SystemRow[] {
  const lines = indicators.flatMap((indicator) => linesBelow(indicator));
  const owners = lines.map(({ owner }) => owner);
  return lines.map(({ path, leaf, owner }, at) => {
    const cells = levels.map((_, level): Placed | undefined => {
      const indicator = path[level];
      const own = lines.map((line) => line.path[level]);
      const rows = runFrom(own, at);
      if (indicator === undefined || rows === 0) return undefined;
      const columns = level === path.length - 1 ? levels.length - level : 1;
      return { indicator, rows, columns };
    });
    const rows = runFrom(owners, at);
    return {
      leaf,
      indicators: cells,
      criteria: rows === 0 ? undefined : { indicator: owner, rows, columns: 1 },
    };
  });
}
