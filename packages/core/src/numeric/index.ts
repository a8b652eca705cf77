// Exact numbers for who needs no more of the engine: nothing here knows formulas.

export { type RankOptions, rank } from './rank.ts';
export { roundDecimal } from './round-decimal.ts';
export type { Ties } from './ties.ts';
