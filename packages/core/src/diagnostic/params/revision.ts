/** Two editions held against each other: each code with the values that its message is made of. */
export interface RevisionParams {
  readonly 'lineage-mismatch': { readonly found: string; readonly expected: string };
  readonly 'lineage-unknown': {
    readonly indicator: string;
    readonly edition: string;
    readonly near: readonly string[];
  };
  readonly 'lineage-contradicted': {
    readonly indicator: string;
    readonly says: 'renamed' | 'moved' | 'split' | 'merged' | 'added' | 'retired';
  };
  readonly 'lineage-unaccounted': {
    readonly indicator: string;
    readonly edition: string;
    readonly near: readonly string[];
  };
  readonly 'patch-unfit': { readonly kind: string; readonly indicator: string };
  readonly 'no-common-units': { readonly before: number; readonly after: number };
  readonly 'causes-inseparable': { readonly indicators: readonly string[] };
}
