import type { Words } from './lexicon.ts';

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** In English. */
export const en: Words = {
  remark: (text) => `note well: ${text}`,
  none: '—',
  comma: ', ',
  about: (edition, version) => `edition ${edition} · version ${version}`,
  data: (file, units) => `data ${file === undefined ? '' : `${file} `}(${plural(units, 'unit')})`,
  weights: (id, basis, status) => `weights ${id} (${basis}, ${status})`,
  bases: { equal: 'equal among siblings', share: 'shares', points: 'points' },
  statuses: { official: 'official', published: 'published', assumed: 'assumed' },
  defaultWeights: "the system's own",
  rank: 'rank',
  unit: 'unit',
  group: 'group',
  total: 'total',
  grade: 'grade',
  indicator: 'indicator',
  weightNow: 'now',
  places: 'places',
  gained: 'gained',
  causes: 'because of',
  certainRanks: 'certain',
  likelyRanks: 'nine in ten',
  sameRank: 'same rank',
  firstRank: 'first',
  factor: 'from',
  firstOrder: 'by itself (first order)',
  totalOrder: 'with others (total order)',
  shareOfDraws: 'share of draws',
  ranked: 'in parentheses the rank at that indicator',
  rowsShown: (shown, all) => `${shown} of ${plural(all, 'unit')} are shown`,
  comparisonNote:
    'changes are against the result as it was; the causes are what each indicator adds or takes, and add up to the change',
  weightsDrawn: {
    fixed: 'weights as they are',
    simplex: 'any weights within a group',
    noise: (part) => `each weight within ± ${part} of itself`,
    dirichlet: (concentration) =>
      `weights around what they are (Dirichlet, concentration ${concentration})`,
  },
  drawsNote: (draws, seed, how) =>
    `${plural(draws, 'draw')} (seed ${seed}): ${how}; ranks by the unrounded totals`,
  noiseNote: (part) =>
    `each score within ± ${part} of itself too, evenly, never above the full mark`,
  choicesNote: (names) => `one way taken at each draw: ${names.join(', ')}`,
  certainNote: (within) => `certain: proven for every weight within ± ${within} of itself`,
  looseNote: (pairs) =>
    `${plural(pairs, 'pair')} of units miss different cells, so what is certain of them is wider than need be`,
  sourcesTitle: 'Where the moves come from',
  sourcesNote:
    'from: the part of the variance of the mean move of ranks (Sobol indices), with bootstrap intervals',
  factors: { weights: 'weights', scores: 'scores' },
  estimate: (value, low, high) => `${value} (${low} – ${high})`,
  weightsTitle: (group) => `${group}: the shares of its members`,
  weightsNote: 'shares are rounded; weights that are derived are assumed, not official',
  sweepNote: (name, now, crossings) =>
    `${name}: ${now} of its group now; ${plural(crossings, 'crossing')} of the unrounded totals`,
  gridNote: (name, now, crossings, parts) =>
    `${name}: ${now} of its group now; totals are no straight lines in it, so ${plural(crossings, 'change')} found on a grid of ${parts} parts, not those that undo each other within one`,
};
