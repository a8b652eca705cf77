import type { Measure } from '@zhibiao/schemas';
import type { Language } from '../diagnostic/text.ts';
import { boolean } from './boolean.ts';
import { checklist } from './checklist.ts';
import { distribution } from './distribution.ts';
import { inspection } from './inspection.ts';
import { level } from './level.ts';
import type { MeasureKind, ValueRange } from './measure.ts';
import { number } from './number.ts';
import { ratio } from './ratio.ts';
import { reduction } from './reduction.ts';
import { score } from './score.ts';

type Measures = { readonly [T in Measure['type']]: MeasureKind<Extract<Measure, { type: T }>> };

/** Every kind of observation, by type. */
export const measures: Measures = {
  score,
  number,
  ratio,
  reduction,
  boolean,
  level,
  checklist,
  distribution,
  inspection,
};

/** The kind of a measure. The table above pairs each type with its kind, so the cast is sound. */
export const measureKind = (measure: Measure): MeasureKind =>
  measures[measure.type] as unknown as MeasureKind;

/**
 * What a kind of observation is called.
 *
 * @example
 * measureName({ type: 'ratio' }, 'zh') // '比率'
 */
export const measureName = (measure: Measure, language: Language): string =>
  measureKind(measure).name[language];

/**
 * What belongs into the cells of a measure, for whoever fills them in.
 *
 * @example
 * cellHint({ type: 'number', unit: '户' }, 'zh') // '数量（户）'
 */
export const cellHint = (measure: Measure, language: Language): string =>
  measureKind(measure).hint[language](measure);

/**
 * What the value of a measure is when it is shown: a mark, a share of 0 to 1, or a quantity. Undefined
 * if the value says no more than the cell does, as for yes or no.
 *
 * @example
 * naturalForm({ type: 'ratio' }) // 'share'
 * naturalForm({ type: 'boolean' }) // undefined
 */
export function naturalForm(measure: Measure): MeasureKind['natural'] | undefined {
  const { isSelfEvident, natural } = measureKind(measure);
  return isSelfEvident ? undefined : natural;
}

/**
 * The values that a measure can have, before they are normalized.
 *
 * @example
 * rangeOf({ type: 'reduction' }) // { from: undefined, to: 1 }
 */
export const rangeOf = (measure: Measure): ValueRange =>
  measureKind(measure).range?.(measure) ?? { from: 0, to: 1 };
