import type { Measure, Normalize } from '@zhibiao/schemas';
import { checkEnds, checkOrder } from './order.ts';
import type { Report, Rule } from './rule.ts';

function checkNormalize(normalize: Normalize, path: string, report: Report): void {
  if (normalize.method === 'goalposts') checkEnds(normalize.min, normalize.max, path, report);
  if ('to' in normalize) checkEnds(normalize.to?.[0], normalize.to?.[1], `${path}/to`, report);
  if (normalize.method === 'bands') checkOrder(normalize.bands, 'bands', `${path}/bands`, report);
}

function checkTable(measure: Measure, normalize: Normalize, path: string, report: Report): void {
  if (normalize.method !== 'table') return;
  const categories =
    measure.type === 'level'
      ? measure.levels.map((level) => level.id)
      : measure.type === 'boolean'
        ? ['yes', 'no']
        : [];
  for (const category of categories) {
    if (!Object.hasOwn(normalize.scores, category)) {
      report('table-incomplete', { category }, `${path}/scores`);
    }
  }
}

/** A leaf's normalization can answer for whatever its measure observes. */
export const scoring: Rule = {
  name: 'scoring',
  check: ({ indicators }, report) => {
    for (const { indicator, path } of indicators) {
      const { id, measure, normalize } = indicator;
      if (measure === undefined) continue;
      if (normalize === undefined) {
        if (measure.type === 'number') report('normalize-missing', { id }, path);
        continue;
      }
      checkNormalize(normalize, `${path}/normalize`, report);
      checkTable(measure, normalize, `${path}/normalize`, report);
      if (measure.type === 'number') {
        const { minimum, maximum } = measure;
        const isPoint = minimum !== undefined && String(minimum) === String(maximum);
        if (!isPoint) checkEnds(minimum, maximum, `${path}/measure`, report);
      }
    }
  },
};
