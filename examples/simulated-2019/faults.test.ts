import type { DataRow } from '@zhibiao/core';
import { expect, it } from 'vitest';
import { datasetOf, rowsOf, scored, short } from './read.ts';

// A phase begins only if none before it found a fault, so a person mends the file in three rounds.

const rows = rowsOf('simulated-with-faults.csv');

it('first, rows that are no units', () => {
  expect(datasetOf(rows).diagnostics.map(short)).toEqual([
    ['unit-repeated', 35, 'unit'],
    ['unit-missing', 36],
  ]);
});

const rowsMended = rows.slice(0, -2);

const unreadable = [
  ['cells-coerced', 10, 'service-search'],
  ['cells-coerced', 8, 'legal-person-users'],
  ['cells-coerced', 9, 'individual-users'],
  ['part-missing', 7, 'closed-loop.feedback'],
  ['not-yes-or-no', 11, 'use-of-review-results'],
  ['not-a-number', 4, 'individual-users'],
  ['not-a-number', 16, 'individual-users'],
  ['out-of-range', 5, 'online-acceptance-rate'],
  ['out-of-range', 17, 'user-friendliness'],
  ['not-a-whole-number', 14, 'sealed-licences'],
  ['percent-unexpected', 15, 'departments-on-platform'],
  ['out-of-range', 6, 'application-guides'],
  ['part-exceeds-whole', 12, 'handling-type.passed'],
  ['division-by-zero', 13, 'item-code.checked'],
  ['part-missing', 20, 'legal-basis.passed'],
];

it('then, columns that do not fit and cells that cannot be read', () => {
  expect(scored(datasetOf(rowsMended).value).diagnostics.map(short)).toEqual([
    ['unknown-column', 'unifed-consultation'],
    ['subtotal-column', 'handling-depth'],
    ['unknown-column', '备注'],
    ['column-repeated', '政务服务事项库'],
    ['column-missing', 'unified-consultation'],
    ['column-missing', 'electronic-seals'],
    ...unreadable,
  ]);
});

it('a misspelt head is recognised', () => {
  const { diagnostics } = scored(datasetOf(rowsMended).value);
  expect(diagnostics[0]?.params?.near).toEqual(['unified-consultation']);
  expect(diagnostics[0]?.hint?.zh).toContain('unified-consultation');
});

const columnsMended = rowsMended.map((row): DataRow => {
  const { 'unifed-consultation': consultation = '', 政务服务事项库: _, ...rest } = row;
  return { ...rest, 'unified-consultation': consultation, 'electronic-seals': '不适用' };
});

it('with the columns in order, what is missing as well', () => {
  expect(scored(datasetOf(columnsMended).value).diagnostics.map(short)).toEqual([
    ['subtotal-column', 'handling-depth'],
    ['unknown-column', '备注'],
    ...unreadable,
    ['missing-cell', 10, 'service-search'],
    ['missing-cell', 19, 'time-reduction.baseline'],
    ['missing-cell', 18, 'unified-query'],
  ]);
});

it('every diagnostic of a cell names unit, row and column, and says what to do', () => {
  const { diagnostics } = scored(datasetOf(columnsMended).value);
  const ofCells = diagnostics.filter(({ cell }) => cell !== undefined);
  expect(ofCells.length).toBe(unreadable.length + 3);
  for (const { cell, message } of ofCells) {
    expect(cell?.unit).toMatch(/^模拟/);
    expect(message.zh).not.toBe('');
    expect(message.en).not.toBe('');
  }
});
