import type { Align } from '../../text/align.ts';
import type { Paint } from '../../text/paint.ts';

/** A table of a sheet: cells as people read them. */
export interface SheetTable {
  /** What stands above it; none for the first. */
  readonly title?: string;
  readonly heads: readonly string[];
  readonly aligns: readonly Align[];
  readonly rows: readonly (readonly string[])[];
}

/** An answer that is tables, with what stands around them; the same for every format. */
export interface Sheet {
  readonly title: string;
  /** Below the title: what was scored, and how. */
  readonly lines: readonly string[];
  /** What every reader must know. */
  readonly remarks: readonly string[];
  readonly tables: readonly SheetTable[];
  /** Below the tables: how to read them. */
  readonly notes: readonly string[];
  /** The same for machines: exact numbers as decimal strings or fractions. */
  readonly data: unknown;
}

/** A way to print a sheet. */
export interface SheetFormat {
  readonly print: (sheet: Sheet, paint: Paint) => string;
  /** Whether it prints the remarks itself. */
  readonly isForPeople: boolean;
  readonly isForSpreadsheets?: boolean;
}
