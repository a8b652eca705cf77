import { expect, it } from 'vitest';
import { branchesOf } from './tree.ts';

it('draws branches from depths alone, parents first', () => {
  const branches = branchesOf([0, 1, 2, 2, 1, 2]);
  expect(branches.map(({ branch }) => branch)).toEqual([
    '',
    '├─ ',
    '│  ├─ ',
    '│  └─ ',
    '└─ ',
    '   └─ ',
  ]);
  expect(branches.map(({ stem }) => stem)).toEqual([
    '',
    '│  ',
    '│  │  ',
    '│     ',
    '   ',
    '      ',
  ]);
  expect(branches.map(({ hasChildren }) => hasChildren)).toEqual([
    true,
    true,
    false,
    false,
    true,
    false,
  ]);
});
