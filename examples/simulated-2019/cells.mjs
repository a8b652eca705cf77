import { baselines, quantities } from './quantities.mjs';

const between = (low, high, x) => Math.max(low, Math.min(high, x));

/** How good a unit is at one leaf, in percent: its level, give or take. */
const goodness = (draw, level) => between(2, 99, level + draw(-9, 9) + draw(-9, 9));

const yesOrNo = (draw, good) => (draw(1, 100) <= good ? '是' : '否');

const withDigits = (n, digits) =>
  digits === 0
    ? `${n}`
    : `${Math.trunc(n / 10 ** digits)}.${`${n % 10 ** digits}`.padStart(digits, '0')}`;

/** How many of `all` items end at each of some levels; the highest draws first, from what is left. */
function spread(draw, good, all, levels) {
  let left = all;
  const counts = Array.from({ length: levels - 1 }, (_, i) => {
    const part = Math.trunc((left * between(1, 95, good - 12 * i)) / 200) + draw(0, 3);
    const counted = Math.min(left, part);
    left -= counted;
    return counted;
  });
  return [left, ...counts.reverse()];
}

/** By the type of a leaf's measure: its cells for a unit of some level, a text for each part. */
export const cellsOf = {
  score: (draw, level) => [`${goodness(draw, level)}${draw(0, 1) === 0 ? '' : '.5'}`],
  number: (draw, level, { id }) => {
    const { worst, best, digits } = quantities[id];
    const permille = 10 * goodness(draw, level) + draw(-9, 9);
    return [withDigits(worst + Math.trunc(((best - worst) * permille) / 1000), digits)];
  },
  ratio: (draw, level) => [`${goodness(draw, level)}.${draw(0, 9)}%`],
  reduction: (draw, level, { id }) => {
    const baseline = draw(...baselines[id]);
    const saved = Math.trunc((baseline * goodness(draw, level)) / 130);
    return [`${baseline}`, `${baseline - saved}`];
  },
  boolean: (draw, level) => [yesOrNo(draw, goodness(draw, level))],
  checklist: (draw, level, { measure }) => {
    const good = goodness(draw, level);
    return measure.items.map(() => yesOrNo(draw, good));
  },
  distribution: (draw, level, { measure }) => {
    const good = goodness(draw, level);
    return spread(draw, good, draw(320, 880), measure.levels.length).map(String);
  },
  inspection: (draw, level) => {
    const checked = draw(2, 6) * 10;
    return [`${Math.trunc((checked * goodness(draw, level)) / 100)}`, `${checked}`];
  },
};
