/** A column of a published table, and what of the result it is held against. */
export interface Check {
  readonly what: 'score' | 'rank' | 'grade';
  readonly column: string;
  /** The indicator whose score it is; the total where left out. */
  readonly indicator?: string;
  /** How far from the published figure a score may be, as a decimal. */
  readonly within?: string;
  /** Faulty rows: the others are scored without them, and their published ranks closed up. */
  readonly without?: readonly string[];
}

/** A published table and the system that encodes its index. */
export interface Table {
  readonly name: string;
  readonly system: string;
  readonly weights?: string;
  readonly file: string;
  readonly unit?: string;
  readonly missing?: readonly string[];
  readonly checks: readonly Check[];
}

export const tables: readonly Table[];
