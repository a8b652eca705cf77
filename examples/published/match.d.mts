import type { Table } from './tables.mjs';

export type Rows = readonly Readonly<Record<string, string>>[];

/** One column of a table: how many of its rows come out as published, and which do not. */
export interface Held {
  readonly table: string;
  readonly what: string;
  readonly matched: number;
  readonly rows: number;
  readonly differing: readonly string[];
}

export const folder: string;
export function rowsOf(table: Pick<Table, 'file'>, from?: string): Rows | undefined;
export function held(table: Table, rows: Rows): readonly Held[];
