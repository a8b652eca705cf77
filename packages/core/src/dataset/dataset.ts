/** What a cell holds. */
export type CellState = 'value' | 'missing' | 'not-applicable';

/** One cell: its text as written, and what that means. A missing cell's text may be a dash. */
export interface Cell {
  readonly state: CellState;
  readonly text: string;
  /** The row it stands in, as people count; see `Unit.row`. */
  readonly row: number;
}

/** One unit of a dataset (被评单位). */
export interface Unit {
  readonly id: string;
  readonly name: string | undefined;
  readonly group: string | undefined;
  /** Its row as people count: in a file the head is row 1; in a list the first record is. */
  readonly row: number;
}

/** One column: its head and a cell for every unit; more than one a unit only as evidence rows. */
export interface Column {
  readonly name: string;
  /** By unit, in the order of `Dataset.units`. */
  readonly cells: readonly (readonly Cell[])[];
}

/** A dataset: units and columns of cells, not yet read as numbers, for no system knows them yet. */
export interface Dataset {
  readonly units: readonly Unit[];
  readonly columns: readonly Column[];
  /** The name of the file or input, for diagnostics and explanations. */
  readonly file: string | undefined;
  /** Whether its values were observed, assumed or simulated, where it says so. */
  readonly status: 'observed' | 'assumed' | 'simulated' | undefined;
}
