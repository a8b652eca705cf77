// Charts: numbers become pictures that stand alone.
export { type BumpColumn, bumpChart } from './chart/bump.ts';
export type { ChartFrame } from './chart/draw.ts';
export { acceptabilityChart, intervalChart, type RankRange } from './chart/ranks.ts';
export { type SweepChart, type SweepLine, sweepChart } from './chart/sweep.ts';
