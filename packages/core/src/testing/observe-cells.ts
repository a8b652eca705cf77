import type { Measure } from '@zhibiao/schemas';
import type { Cell } from '../dataset/dataset.ts';
import { measureKind } from '../measure/index.ts';
import { hundred, numerator } from '../numeric/fraction.ts';

/** What came of cells: the observation as `n/d` with its category, or the codes and the parts at fault. */
export interface Observed {
  readonly value: string | undefined;
  readonly category: string | undefined;
  readonly faults: readonly (readonly [code: string, part: number])[];
}

const cell = (text: string): Cell => ({ state: 'value', text, row: 1 });

/** Reads cells by a measure whose full mark is 100; an inner list holds several rows of evidence. */
export function observeCells(
  measure: Measure,
  ...texts: readonly (string | readonly [string, ...string[]])[]
): Observed {
  const faults: (readonly [string, number])[] = [];
  const cells = texts.map((text): readonly [Cell, ...Cell[]] => {
    const [first, ...rest] = typeof text === 'string' ? ([text] as const) : text;
    return [cell(first), ...rest.map(cell)];
  });
  const seen = measureKind(measure).observe(measure, cells, {
    indicator: 'x',
    fullMark: hundred,
    columnName: (part) => `column ${part}`,
    fault: (code, _, part = 0) => {
      faults.push([code, part]);
      return undefined;
    },
  });
  const value =
    seen && (seen.value.d === 1n ? `${numerator(seen.value)}` : seen.value.toFraction());
  return { value, category: seen?.category, faults };
}
