import { expect, it } from 'vitest';
import { leaf, systemOf } from '../testing/fixtures.ts';
import { observationColumns } from './observation-columns.ts';

it('lists the columns that a dataset needs, in the order of the document', () => {
  const levels = [
    { id: 'one', name: 'Ⅰ级', worth: 0 },
    { id: 'two', name: 'Ⅱ级', worth: 1 },
  ] as const;
  const depth = {
    type: 'distribution',
    levels: [...levels],
    cells: 'counts',
    column: 'depth',
  } as const;
  const system = systemOf([
    leaf('a'),
    leaf('b', { measure: { type: 'ratio' } }),
    leaf('c', { measure: { type: 'inspection' } }),
    leaf('d', { measure: { ...depth, levels: [...levels] } }),
    leaf('e', { measure: { ...depth, levels: [...levels] } }),
  ]);
  const columns = observationColumns(system);
  expect(columns.map(({ name: head, leaves }) => [head, leaves.map((l) => l.id)])).toEqual([
    ['a', ['a']],
    ['b', ['b']],
    ['c.passed', ['c']],
    ['c.checked', ['c']],
    ['depth.one', ['d', 'e']],
    ['depth.two', ['d', 'e']],
  ]);
  expect(columns.map((c) => c.part.key)).toEqual(['', '', 'passed', 'checked', 'one', 'two']);
});
