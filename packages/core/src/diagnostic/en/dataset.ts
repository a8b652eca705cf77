import type { MessagesOf } from '../messages.ts';
import type { DatasetParams } from '../params/dataset.ts';
import { didYouMean, list } from './parts.ts';

/** Rows that are no dataset, and columns that do not fit the system, in English. */
export const dataset: MessagesOf<DatasetParams> = {
  'input-shape': {
    message: (p) => `${p.where}: found ${p.found}, expected ${p.expected}`,
  },
  'no-rows': {
    message: () => 'the dataset has no rows',
    hint: () => 'give one row per unit below the head',
  },
  'unit-column-missing': {
    message: (p) =>
      `no column names the units (${list(p.expected)}); the columns are ${list(p.found)}`,
    hint: () => 'rename the column, or say which it is (`columns.unit`, --unit-column)',
  },
  'named-column-missing': {
    message: (p) => `there is no column "${p.column}"; the columns are ${list(p.found)}`,
    hint: () => 'correct the name under `columns`, or leave it out',
  },
  'long-column-missing': {
    message: (p) =>
      `a long table needs the column "${p.expected}"; the columns are ${list(p.found)}`,
    hint: () => 'rename the column, or name it under `columns`',
  },
  'period-missing': {
    message: (p) => `the column "${p.column}" is empty, so the row belongs to no period`,
    hint: () => 'fill in the period, such as 2024',
  },
  'several-periods': {
    message: (p) =>
      `the data have ${p.periods.length} periods, ${list(p.periods)}; one is scored at a time`,
    hint: () => 'use panelFromRecords and scorePanel, or choose one with --period',
  },
  'unit-missing': {
    message: () => 'the row names no unit',
    hint: () => 'fill in the unit, or delete the row',
  },
  'indicator-missing': {
    message: () => 'the row has a value but names no indicator',
    hint: () => 'fill in the indicator, or delete the row',
  },
  'unit-repeated': {
    message: (p) => `the unit "${p.unit}" stands twice, first in row ${p.first}`,
    hint: () => 'keep one row per unit',
  },
  'observation-repeated': {
    message: (p) => `"${p.unit}" has two values for "${p.column}", the first in row ${p.first}`,
    hint: () => 'keep one row per unit and indicator',
  },
  'unit-described-twice': {
    message: (p) =>
      `"${p.unit}" has "${p.found}" under "${p.column}" here, and "${p.expected}" before`,
    hint: () => "make all of the unit's rows say the same",
  },
  'unknown-column': {
    message: (p) => `the column "${p.column}" belongs to no indicator and is not read`,
    hint: didYouMean,
  },
  'subtotal-column': {
    message: (p) =>
      `the column "${p.column}" belongs to the group "${p.indicator}" and is not read: subtotals are computed`,
    hint: () => 'leave the column out',
  },
  'ambiguous-column': {
    message: (p) => `the column "${p.column}" could be any of ${list(p.indicators)}`,
    hint: () => 'head the column by the id',
  },
  'column-repeated': {
    message: (p) => `the columns "${p.first}" and "${p.column}" both belong to "${p.indicator}"`,
    hint: () => 'keep one of them',
  },
  'column-missing': {
    message: (p) => `no column for "${p.indicator}" (${list(p.expected)})`,
    hint: () => 'add the column; leave cells empty where a value is missing',
  },
  'two-forms': {
    message: (p) => `"${p.indicator}" has columns of two kinds: ${list(p.columns)}`,
    hint: () => 'give the share, or whole and part, but not both',
  },
  'group-column-missing': {
    message: () => 'units are ranked within groups, but the dataset has no group column',
    hint: () => 'add a column `group`, or name it (`columns.group`)',
  },
  'group-missing': {
    message: (p) => `units are ranked within groups, but "${p.unit}" is in none`,
    hint: () => 'fill in its group',
  },
};
