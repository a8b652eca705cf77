import { readFileSync } from 'node:fs';
import { buildSystem, type DataRow, type Dataset, datasetFromRecords, score } from '@zhibiao/core';
import provincial from '@zhibiao/indicators/cn-online-service/2019/provincial';
import type { Diagnostic } from '@zhibiao/schemas';
import { parse } from 'csv-parse/sync';

/** The text of a file of this folder. */
export const textOf = (name: string): string =>
  readFileSync(new URL(name, import.meta.url), 'utf8');

/** The rows of a table of this folder. */
export const rowsOf = (name: string): readonly DataRow[] => parse(textOf(name), { columns: true });

/** Rows as a dataset; they are numbered as in the file, whose head is row 1. */
export const datasetOf = (rows: readonly DataRow[]): ReturnType<typeof datasetFromRecords> =>
  datasetFromRecords(rows, { rowNumbers: rows.map((_, i) => i + 2), status: 'simulated' });

const { value: system } = buildSystem(provincial);

/** A dataset scored under the provincial system of 2019. */
export function scored(dataset: Dataset | undefined): ReturnType<typeof score> {
  if (system === undefined || dataset === undefined) throw new Error('nothing to score');
  return score(system, dataset);
}

/** A diagnostic in short: its code, and the row and column that it is about. */
export function short({ code, cell, params }: Diagnostic): readonly unknown[] {
  const column = cell?.column ?? params?.column ?? params?.expected;
  return [code, cell?.row, Array.isArray(column) ? column[0] : column].filter(
    (x) => x !== undefined,
  );
}
