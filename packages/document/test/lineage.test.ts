import { buildLineage } from '@zhibiao/core/revision';
import { expect, it } from 'vitest';
import { readDocument } from '../src/index.ts';

const head = `schema: zhibiao/lineage/1
language: zh
title: 沿革
before: { system: test/services, edition: "2019" }
after: { system: test/services, edition: "2020" }
sources: { notice: { title: 通知 } }
changes:
`;
const why = 'reason: 归类, source: notice';

/** Codes with the lines and columns that they point to. */
const faults = (changes: string): readonly string[] =>
  readDocument(head + changes, buildLineage).diagnostics.map(
    ({ code, range }) => `${code} ${range?.start.line}:${range?.start.column}`,
  );

it.each([
  ['no changes', '  []', []],
  [
    'renamed and moved at once',
    `  - { type: renamed, id: a, was: b, ${why} }\n  - { type: moved, id: a, was: b, ${why} }`,
    [],
  ],
  [
    'told twice',
    `  - { type: kept, ids: [a], ${why} }\n  - { type: retired, ids: [a], ${why} }`,
    ['lineage-repeats 9:28'],
  ],
  [
    'two come of one id',
    `  - { type: added, ids: [a], ${why} }\n  - { type: merged, from: [b, c], into: a, ${why} }`,
    ['lineage-repeats 9:41'],
  ],
  [
    'shares of 0.9',
    `  - { type: split, from: a, into: [{ id: b, share: 0.3 }, { id: c, share: 0.6 }], ${why} }`,
    ['lineage-shares 8:35'],
  ],
  [
    'thirds',
    `  - { type: split, from: a, into: [{ id: b, share: 1/3 }, { id: c, share: 2/3 }], ${why} }`,
    [],
  ],
  [
    'a source that is not there',
    '  - { type: kept, ids: [a], reason: x, source: notices }',
    ['unknown-source 8:48'],
  ],
  ['a kind that is not there', `  - { type: gone, ids: [a], ${why} }`, ['not-allowed-value 8:13']],
])('%s', (_, changes, expected) => expect(faults(changes)).toEqual(expected));

it('an edition does not come of itself', () => {
  const text = `${head.replace('"2020"', '"2019"')}  []`;
  expect(readDocument(text, buildLineage).diagnostics.map(({ code }) => code)).toEqual([
    'lineage-itself',
  ]);
});
