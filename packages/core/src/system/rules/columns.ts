import type { Measure } from '@zhibiao/schemas';
import { measureKind } from '../../measure/index.ts';
import { columnName } from '../column-index.ts';
import type { Rule } from './rule.ts';

/** What a measure makes of its columns: indicators that share a column must agree on it. */
function signature(measure: Measure): string {
  const parts = 'items' in measure ? measure.items : 'levels' in measure ? measure.levels : [];
  const cells = 'cells' in measure ? measure.cells : '';
  return [measure.type, cells, ...parts.map((part) => part.id)].join(' ');
}

/** Every column that a measure may read as its own: the one of its name, and those of its parts. */
function namesOf(measure: Measure, column: string): ReadonlySet<string> {
  const parts = measureKind(measure).forms(measure).flat();
  const own = parts.filter(({ isShared }) => !isShared);
  return new Set([column, ...own.map((part) => columnName(column, part))]);
}

/** Indicators that read one column read it in one way, and no part of one is the column of another. */
export const columns: Rule = {
  name: 'columns',
  check: ({ nodes }, report) => {
    const firsts = new Map<string, { id: string; signature: string }>();
    const owners = new Map<string, { id: string; column: string }>();
    for (const { indicator, path } of nodes) {
      const { id, measure } = indicator;
      if (measure === undefined) continue;
      const column = measure.column ?? id;
      for (const name of namesOf(measure, column)) {
        const owner = owners.get(name);
        if (owner === undefined) owners.set(name, { id, column });
        else if (owner.column !== column) {
          report(
            'column-shared',
            { column: name, indicator: id, other: owner.id },
            `${path}/measure`,
          );
        }
      }
      const first = firsts.get(column);
      if (first === undefined) firsts.set(column, { id, signature: signature(measure) });
      else if (first.id !== id && first.signature !== signature(measure)) {
        report('column-shared', { column, indicator: id, other: first.id }, `${path}/measure`);
      }
    }
  },
};
