/** Cells that cannot be read, and values that are filled in or treated: each code with the values that its message is made of. */
export interface CellParams {
  readonly 'not-a-number': { readonly found: string; readonly indicator: string };
  readonly 'percent-unexpected': { readonly found: string; readonly indicator: string };
  readonly 'not-a-whole-number': { readonly found: string; readonly indicator: string };
  readonly 'out-of-range': {
    readonly found: string;
    readonly indicator: string;
    readonly low: string;
    readonly high: string;
  };
  readonly 'not-yes-or-no': { readonly found: string; readonly indicator: string };
  readonly 'not-a-level': {
    readonly found: string;
    readonly indicator: string;
    readonly expected: readonly string[];
  };
  readonly 'part-missing': { readonly indicator: string; readonly column: string };
  readonly 'part-exceeds-whole': {
    readonly indicator: string;
    readonly part: string;
    readonly whole: string;
  };
  readonly 'division-by-zero': { readonly indicator: string; readonly column: string };
  readonly 'shares-sum': { readonly indicator: string; readonly found: string };
  readonly 'read-leniently': {
    readonly how: 'full-width' | 'thousands' | 'dash';
    readonly count: number;
    readonly example: string;
  };
  readonly 'divisor-not-positive': {
    readonly indicator: string;
    readonly column: string;
    readonly found: string;
  };
  readonly 'adjustment-missing': { readonly adjustment: string };
  readonly 'impute-without-group': {
    readonly indicator: string;
    readonly how: string;
    readonly units: readonly string[];
  };
  readonly 'impute-without-period': {
    readonly indicator: string;
    readonly units: readonly string[];
  };
  readonly 'not-imputed': {
    readonly indicator: string;
    readonly how: string;
    readonly units: readonly string[];
  };
  readonly 'cells-imputed': {
    readonly indicator: string;
    readonly how: string;
    readonly units: readonly string[];
  };
  readonly 'treat-needs-units': { readonly indicator: string; readonly count: number };
  readonly 'treat-not-enough': {
    readonly indicator: string;
    readonly max: string;
    readonly skew: string;
    readonly kurtosis: string;
  };
  readonly 'cells-treated': {
    readonly indicator: string;
    readonly how: string;
    readonly units: readonly string[];
  };
}
