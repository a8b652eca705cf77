import type { PiecewiseNormalize } from '@zhibiao/schemas';
import { fraction } from '../numeric/fraction.ts';
import { checkScores, clampToGoalposts, rescale } from './goalpost-range.ts';
import { eachUnit, type NormalizeMethod } from './normalize.ts';

/** On the straight line between the two points that the value is between. */
export const piecewise: NormalizeMethod<PiecewiseNormalize> = {
  method: 'piecewise',
  words: {
    zh: ({ points }) => `分段线性：${points.map((p) => `${p.at} 得 ${p.score} 分`).join('、')}`,
    en: ({ points }) =>
      `straight lines between ${points.map((p) => `${p.at}: ${p.score}`).join(', ')}`,
  },
  check: ({ points }, _, report) => {
    const { indicator, fault } = report;
    for (const [i, { at }] of points.entries()) {
      const before = points[i - 1];
      if (before === undefined || fraction(before.at).compare(fraction(at)) < 0) continue;
      const params = { found: String(at), before: String(before.at) };
      fault('points-reversed', { indicator, ...params }, `/points/${i}`);
    }
    checkScores(
      points.map((p) => p.score),
      report,
    );
  },
  score: (observations, params, about) => {
    const points = params.points.map((p) => ({ at: fraction(p.at), score: fraction(p.score) }));
    const [first, last] = [points[0], points.at(-1)];
    return eachUnit(observations, ({ value }, unit) => {
      if (first === undefined || last === undefined) return undefined;
      const x = clampToGoalposts(value, [first.at, last.at], params.clamp, about, unit);
      if (x === undefined) return undefined;
      const right = points.findIndex((p) => x.compare(p.at) <= 0);
      const [a, b] = [points[right - 1], points[right]];
      if (a === undefined || b === undefined) return first.score;
      return a.score.add(rescale(x, a.at, b.at).mul(b.score.sub(a.score)));
    });
  },
};
