import type { RatioRounding } from '@zhibiao/schemas';
import type { NormalizeWords } from './lexicon.ts';
import { isProportion } from './proportion.ts';

const list = (items: readonly string[]): string => items.join(', ');
const onto = (to: readonly (string | number)[] | undefined): string =>
  to === undefined ? '' : `, mapped onto ${to.join('–')}`;
const lower = (direction: string | undefined): string =>
  direction === 'lower' ? ', less is better' : '';
const rounded = (rounding: RatioRounding | undefined): string =>
  rounding === undefined ? '' : `, the ratio to ${rounding.digits} places`;

/** How each method from observation to score is told, in English. */
export const normalizes: NormalizeWords = {
  identity: ({ direction }) => (direction === 'lower' ? 'full mark less the mark' : 'as it is'),
  goalposts: (params) =>
    isProportion(params)
      ? 'in proportion'
      : `linear from ${params.min} to ${params.max}${rounded(params.rounding)}${onto(params.to)}${lower(params.direction)}${params.clamp === false ? ', nothing beyond' : ''}`,
  minmax: ({ to, rounding, direction }, { min = 'the least', max = 'the greatest' }) =>
    `linear between the units' extremes ${min} and ${max}${rounded(rounding)}${onto(to)}${lower(direction)}`,
  bands: ({ bands }) =>
    `bands: ${list(
      bands.map(({ from, above, score }) =>
        from !== undefined
          ? `from ${from}: ${score}`
          : above !== undefined
            ? `above ${above}: ${score}`
            : `otherwise ${score}`,
      ),
    )}`,
  table: ({ scores }) =>
    `by table: ${list(Object.entries(scores).map(([key, score]) => `${key} ${score}`))}`,
  zscore: ({ mean, sd, direction }, { mean: found = 'their mean' }) =>
    `z-score: the units' mean (${found}) scores ${mean}, a standard deviation ${sd}${lower(direction)}`,
  rank: ({ ties, direction }) =>
    `the place counted from the worst, which has 1 (ties: ${ties})${lower(direction)}`,
  borda: ({ ties, direction }) =>
    `the place counted from the worst, which has 0 (ties: ${ties})${lower(direction)}`,
  percentile: ({ ties, to, rounding, direction }) =>
    `percentile: (place − 1) / (places − 1), counted from the worst (ties: ${ties})${rounded(rounding)}${onto(to)}${lower(direction)}`,
  'distance-to-best': ({ to, rounding, direction }, { min = 'the least', max = 'the greatest' }) =>
    `distance to the best, between ${min} and ${max}${rounded(rounding)}${onto(to)}${lower(direction)}`,
  'distance-to-reference': (
    { unit, cap, to, rounding, direction },
    { aim = 'its value', worst = 'the worst' },
  ) =>
    `distance to ${unit} (${aim}) from the worst, ${worst}${cap ? ', beyond it as it' : ''}${rounded(rounding)}${onto(to)}${lower(direction)}`,
  'distance-to-target': ({ target, cap, to, rounding, direction }, { worst = 'the worst' }) =>
    `distance to the target ${target} from the worst, ${worst}${cap ? ', beyond it as it' : ''}${rounded(rounding)}${onto(to)}${lower(direction)}`,
  'share-of-best': ({ to, rounding, direction }, { best = '' }) =>
    `${direction === 'lower' ? 'the best over the value' : 'share of the best'} (the best is ${best})${rounded(rounding)}${onto(to)}`,
  log: ({ min, max, to, rounding, direction }) =>
    `linear in the logarithm from ${min} to ${max}${rounded(rounding)}${onto(to)}${lower(direction)}`,
  piecewise: ({ points }) =>
    `straight lines between ${list(points.map((p) => `${p.at}: ${p.score}`))}`,
  efficacy: (
    { base = 60, span = 40, rounding, direction },
    { min = 'the least', max = 'the greatest' },
  ) =>
    `efficacy: ${base} + ${span} · (x − ${min}) / (${max} − ${min})${rounded(rounding)}${lower(direction)}`,
  'per-place': ({ ties, step, stepShare, floor = 0, direction }) =>
    `the full mark for the best, less ${step ?? `${stepShare} of it`} a place, not below ${floor} (ties: ${ties})${lower(direction)}`,
};
