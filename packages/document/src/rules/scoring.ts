import type { Decimal, Measure, Normalize } from '@zhibiao/schemas';
import { suggestions } from '../diagnostic/suggestions.ts';
import { pointer } from '../read/position.ts';
import { compare, exact } from './exact.ts';
import { checkEnds, checkOrder, checkPoints } from './order.ts';
import type { Report, Rule } from './rule.ts';

function checkNormalize(normalize: Normalize, path: string, report: Report): void {
  const { method } = normalize;
  if (method === 'goalposts' || method === 'log' || method === 'efficacy')
    checkEnds(normalize.min, normalize.max, path, report);
  if (method === 'piecewise') checkPoints(normalize.points, `${path}/points`, report);
  if ('to' in normalize) checkEnds(normalize.to?.[0], normalize.to?.[1], `${path}/to`, report);
  if (method === 'bands') checkOrder(normalize.bands, 'bands', `${path}/bands`, report);
}

/** The least value that a measure can have, where it has one. */
function least(measure: Measure): Decimal | undefined {
  if (measure.type === 'number') return measure.minimum;
  return measure.type === 'reduction' ? undefined : 0;
}

/** Bands that leave values below the last of them without a score. */
function checkFloor(
  id: string,
  measure: Measure,
  normalize: Normalize,
  path: string,
  report: Report,
): void {
  const last = normalize.method === 'bands' ? normalize.bands.at(-1) : undefined;
  const bound = last?.from ?? last?.above;
  if (bound === undefined) return;
  const floor = least(measure);
  const order = floor === undefined ? -1 : compare(exact(floor), exact(bound));
  if (order < 0 || (order === 0 && last?.from === undefined)) {
    report('bands-not-open', { id, below: String(bound) }, `${path}/bands`);
  }
}

function checkTable(
  id: string,
  measure: Measure,
  normalize: Normalize,
  path: string,
  report: Report,
): void {
  if (normalize.method !== 'table') return;
  if (measure.type === 'number') return;
  if (measure.type !== 'level' && measure.type !== 'boolean') {
    const params = { id, method: normalize.method, measure: measure.type };
    report('normalize-unfit', params, `${path}/method`);
    return;
  }
  const categories =
    measure.type === 'level' ? measure.levels.map((level) => level.id) : ['yes', 'no'];
  for (const found of Object.keys(normalize.scores)) {
    if (categories.includes(found)) continue;
    const params = { found, what: 'category', near: suggestions(found, categories) };
    report('unknown-reference', params, pointer(`${path}/scores`, found), 'key');
  }
  for (const category of categories) {
    if (!Object.hasOwn(normalize.scores, category)) {
      report('table-incomplete', { category }, `${path}/scores`);
    }
  }
}

/** A checklist of which something counts. */
function checkItems(id: string, measure: Measure, path: string, report: Report): void {
  if (measure.type !== 'checklist') return;
  const isWeightless = measure.items.every(
    (item) => compare(exact(item.weight ?? 1), exact(0)) === 0,
  );
  if (isWeightless) report('items-weightless', { id }, `${path}/items`);
}

/** A leaf's normalization can answer for whatever its measure observes. */
export const scoring: Rule = {
  name: 'scoring',
  check: ({ indicators }, report) => {
    for (const { indicator, path } of indicators) {
      const { id, measure, normalize } = indicator;
      if (measure === undefined) continue;
      checkItems(id, measure, `${path}/measure`, report);
      if (normalize === undefined) {
        if (measure.type === 'number') report('normalize-missing', { id }, path);
        continue;
      }
      checkNormalize(normalize, `${path}/normalize`, report);
      checkTable(id, measure, normalize, `${path}/normalize`, report);
      checkFloor(id, measure, normalize, `${path}/normalize`, report);
      if (measure.type === 'number') {
        const { minimum, maximum } = measure;
        const isPoint =
          minimum !== undefined &&
          maximum !== undefined &&
          compare(exact(minimum), exact(maximum)) === 0;
        if (!isPoint) checkEnds(minimum, maximum, `${path}/measure`, report);
      }
    }
  },
};
