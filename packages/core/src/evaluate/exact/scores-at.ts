import type { Fraction } from '../../numeric/fraction.ts';
import type { Real } from '../../numeric/real.ts';
import type { Evaluated } from '../evaluated.ts';
import { type Cells, carriedScore, exactScore, reportedScore } from './exact-score.ts';

type Scored = Pick<Evaluated, 'system' | 'columns' | 'nodes'>;

const cellsOf = ({ system, columns, nodes }: Scored): Cells => ({
  system,
  columns,
  stateOf: (node, unit) => nodes[node]?.states[unit] ?? 'missing',
  stepOf: (node, unit) => nodes[node]?.steps[unit] ?? 0,
  keptOf: (node, unit) => nodes[node]?.exact?.[unit],
});

/** The reported score of a node for a unit, by their indices; undefined if there is no score. */
export const reportedScoreAt = (result: Scored, node: number, unit: number): Fraction | undefined =>
  reportedScore(cellsOf(result), node, unit);

/** The unrounded score, made from the leaves on demand; undefined if there is no score. */
export const exactScoreAt = (result: Scored, node: number, unit: number): Real | undefined =>
  exactScore(cellsOf(result), node, unit);

/** What a node hands to its parent: the rounded score if it is carried, else the exact one. */
export const carriedScoreAt = (result: Scored, node: number, unit: number): Real | undefined =>
  carriedScore(cellsOf(result), node, unit);

/** Every unit's unrounded total; undefined without one. */
export type Totals = readonly (Real | undefined)[];

/** Every unit's unrounded total. */
export const totalsOf = (evaluated: Scored & Pick<Evaluated, 'dataset'>): Totals =>
  evaluated.dataset.units.map((_, unit) => exactScoreAt(evaluated, evaluated.system.total, unit));
