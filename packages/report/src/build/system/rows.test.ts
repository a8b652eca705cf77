import type { Indicator } from '@zhibiao/schemas';
import { expect, it } from 'vitest';
import { systemRows } from './rows.ts';

const leaf = (id: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  name: id,
  measure: { type: 'score' },
  ...more,
});

const rowsOf = (indicators: readonly Indicator[]) =>
  systemRows({ levels: ['first', 'second'], indicators: [...indicators] }).map(
    ({ indicators: cells, criteria }) => [
      ...cells.map((cell) => cell && [cell.indicator.id, cell.rows, cell.columns]),
      criteria && [criteria.indicator?.id, criteria.rows],
    ],
  );

it('a group stands once over the rows of its leaves, and so do criteria that they share', () => {
  const group: Indicator = {
    id: 'a',
    name: 'a',
    criteria: 'shared',
    children: [leaf('b'), leaf('c')],
  };
  expect(rowsOf([group])).toEqual([
    [
      ['a', 2, 1],
      ['b', 1, 1],
      ['a', 2],
    ],
    [undefined, ['c', 1, 1], undefined],
  ]);
});

it('a leaf of the first level covers the levels below, and has criteria of its own or none', () => {
  expect(rowsOf([leaf('a', { criteria: 'own' }), leaf('b')])).toEqual([
    [['a', 1, 2], undefined, ['a', 1]],
    [['b', 1, 2], undefined, [undefined, 1]],
  ]);
});
