import type { Measure } from '@zhibiao/schemas';
import type { Rule } from './rule.ts';

/** What a measure makes of its columns: indicators that share a column must agree on it. */
function signature(measure: Measure): string {
  const parts = 'items' in measure ? measure.items : 'levels' in measure ? measure.levels : [];
  const cells = measure.type === 'distribution' ? measure.cells : '';
  return [measure.type, cells, ...parts.map((part) => part.id)].join(' ');
}

/** Indicators that read one column read it in one way. */
export const columns: Rule = {
  name: 'columns',
  check: ({ indicators }, report) => {
    const firsts = new Map<string, { id: string; signature: string }>();
    for (const { indicator, path } of indicators) {
      const { id, measure } = indicator;
      if (measure === undefined) continue;
      const column = measure.column ?? id;
      const first = firsts.get(column);
      if (first === undefined) firsts.set(column, { id, signature: signature(measure) });
      else if (first.id !== id && first.signature !== signature(measure)) {
        report('column-shared', { column, id, other: first.id }, `${path}/measure`);
      }
    }
  },
};
