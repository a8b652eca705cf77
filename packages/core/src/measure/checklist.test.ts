import type { ChecklistMeasure } from '@zhibiao/schemas';
import { expect, it } from 'vitest';
import { observeCells } from '../testing/observe-cells.ts';
import { checklist } from './checklist.ts';

const plain: ChecklistMeasure = {
  type: 'checklist',
  items: [
    { id: 'bodies', name: { zh: '机构', en: 'Bodies' } },
    { id: 'policies', name: '政策' },
    { id: 'services', name: '办事' },
  ],
};
const weighted: ChecklistMeasure = {
  type: 'checklist',
  items: [
    { id: 'must', name: '必备', weight: 3 },
    { id: 'nice', name: '可选', weight: '1/2' },
  ],
};

it('has a column for each item, by id or by name', () => {
  expect(checklist.forms(plain)[0]?.map((part) => [part.key, part.names])).toEqual([
    ['bodies', ['机构', 'Bodies']],
    ['policies', ['政策']],
    ['services', ['办事']],
  ]);
});

it('items count alike without weights', () => {
  expect(observeCells(plain, '是', '否', 'yes')).toMatchObject({ value: '2/3', faults: [] });
});

it('items count by weight: 3 / 3.5 and 0.5 / 3.5', () => {
  expect(observeCells(weighted, '1', '0').value).toBe('6/7');
  expect(observeCells(weighted, '0', '1').value).toBe('1/7');
});

it('each cell that is no yes or no is a fault of its own', () => {
  expect(observeCells(plain, '是', '部分', '待定').faults).toEqual([
    ['not-yes-or-no', 1],
    ['not-yes-or-no', 2],
  ]);
});
