import type { Indicator, Measure, Normalize, Text } from '@zhibiao/schemas';
import { measureKind } from '../measure/index.ts';
import type { Leaf } from './system.ts';

/** The method where none is written: a score as it is, a share of 0 to 1 onto the full range. */
export function naturalNormalize(measure: Measure): Normalize | undefined {
  const { natural } = measureKind(measure);
  if (natural === 'score') return { method: 'identity' };
  return natural === 'share' ? { method: 'goalposts', min: 0, max: 1 } : undefined;
}

/** What a leaf observes and how that becomes a score, of a document that meets the rules. */
export function leafOf(
  { id, normalize: written, impute, treat }: Indicator,
  measure: Measure,
  criteria: Text | undefined,
): Leaf {
  const normalize = written ?? naturalNormalize(measure);
  if (normalize === undefined) throw new Error(`no normalize for ${id}`);
  return { measure, normalize, impute, treat, column: measure.column ?? id, criteria };
}
