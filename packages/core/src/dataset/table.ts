import type { CellInput, Diagnostic } from '@zhibiao/schemas';
import type { findColumnNames } from './column-names.ts';
import type { Column, Dataset } from './dataset.ts';
import type { Marks } from './read-cell.ts';

/** One row: column heads to cells. */
export type DataRow = Readonly<Record<string, CellInput>>;

/** Rows about to become a dataset, their heads told apart. */
export interface Table {
  readonly rows: readonly { readonly row: number; readonly cells: DataRow }[];
  readonly heads: readonly string[];
  readonly found: ReturnType<typeof findColumnNames>;
  readonly marks: Marks;
  readonly file: string | undefined;
}

/** What reading a table answers. */
export interface TableRead {
  readonly units: Dataset['units'];
  readonly columns: readonly Column[];
  readonly diagnostics: readonly Diagnostic[];
}
