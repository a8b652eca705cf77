import { textIn, toDecimal } from '@zhibiao/core';
import { percent, shorten } from '@zhibiao/report';
import { wordsIn } from '@zhibiao/report/words';
import type { Indicator } from '@zhibiao/schemas';
import type { RenderView } from './format.ts';

/** A cell of the table, and how many rows and columns it covers. */
export interface RenderCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** The row of one leaf; a cell that began in a row above is not there again. */
export interface RenderRow {
  /** By level. */
  readonly indicators: readonly (RenderCell | undefined)[];
  readonly criteria: RenderCell | undefined;
  readonly weight: string;
}

/** A leaf with the indicators above it, and whose criteria hold for it. */
interface Line {
  readonly path: readonly Indicator[];
  readonly owner: Indicator | undefined;
}

const lines = (
  indicator: Indicator,
  above: readonly Indicator[] = [],
  from?: Indicator,
): readonly Line[] => {
  const path = [...above, indicator];
  const owner = indicator.criteria === undefined ? from : indicator;
  const { children } = indicator;
  return children === undefined
    ? [{ path, owner }]
    : children.flatMap((child) => lines(child, path, owner));
};

/** How many rows from `at` on have the same thing as it; none where the row before has it too. */
function run<T>(items: readonly (T | undefined)[], at: number): number {
  const item = items[at];
  if (item !== undefined && items[at - 1] === item) return 0;
  const next = items.findIndex((other, i) => i > at && other !== item);
  return item === undefined ? 1 : (next < 0 ? items.length : next) - at;
}

/** A node's weight: its points, or its share among its siblings. */
function weightOf({ id }: Indicator, { system }: RenderView): string {
  const node = system.nodes[system.indexOf[id] ?? -1];
  if (node === undefined) return '';
  return system.weights.basis === 'points'
    ? shorten(toDecimal(node.weight))
    : percent(toDecimal(node.share));
}

function effectiveWeightOf({ id }: Indicator, { system }: RenderView): string {
  const node = system.nodes[system.indexOf[id] ?? -1];
  return node === undefined ? '' : percent(toDecimal(node.effectiveWeight));
}

/** The table as its source prints it: a row a leaf, names and shared criteria said once. */
export function renderRows(view: RenderView): readonly RenderRow[] {
  const { system, language, hasWeights } = view;
  const levels = system.document.levels.length;
  const all = system.document.indicators.flatMap((indicator) => lines(indicator));
  const owners = all.map(({ owner }) => owner);
  const name = (indicator: Indicator): string =>
    hasWeights
      ? `${textIn(indicator.name, language)}（${weightOf(indicator, view)}）`
      : textIn(indicator.name, language);
  return all.map(({ path, owner }, at) => {
    const indicators = Array.from({ length: levels }, (_, level) => {
      const indicator = path[level];
      const rows = run(
        all.map((line) => line.path[level]),
        at,
      );
      if (indicator === undefined || rows === 0) return undefined;
      const columns = level === path.length - 1 ? levels - level : 1;
      return { text: name(indicator), rows, columns };
    });
    const rows = run(owners, at);
    const text = owner?.criteria === undefined ? '' : textIn(owner.criteria, language);
    const [leaf] = path.slice(-1);
    return {
      indicators,
      criteria: rows === 0 ? undefined : { text, rows, columns: 1 },
      weight: leaf === undefined ? '' : effectiveWeightOf(leaf, view),
    };
  });
}

/** The heads: the levels' names, the criteria, and the weights where they are shown. */
export function renderColumns({ system, language, hasWeights }: RenderView): readonly string[] {
  const words = wordsIn(language);
  return [
    ...system.document.levels.map((level) => textIn(level, language)),
    words.criteria,
    ...(hasWeights ? [words.effectiveWeight] : []),
  ];
}
