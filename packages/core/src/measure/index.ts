import type { Measure } from '@zhibiao/schemas';
import { boolean } from './boolean.ts';
import { checklist } from './checklist.ts';
import { distribution } from './distribution.ts';
import { inspection } from './inspection.ts';
import { level } from './level.ts';
import type { MeasureKind } from './measure.ts';
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
