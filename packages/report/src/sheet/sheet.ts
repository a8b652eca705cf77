/** How a column stands. */
export type Align = 'left' | 'right';

/** A table: cells as people read them. */
export interface SheetTable {
  /** What stands above it. */
  readonly title?: string;
  readonly heads: readonly string[];
  readonly aligns: readonly Align[];
  readonly rows: readonly (readonly string[])[];
}

/** Tables with what stands around them, the same whatever they are shown as. */
export interface Sheet {
  readonly title: string;
  /** Below the title: what was scored, and how. */
  readonly lines: readonly string[];
  /** What every reader must know. */
  readonly remarks: readonly string[];
  readonly tables: readonly SheetTable[];
  /** Below the tables: how to read them. */
  readonly notes: readonly string[];
}
