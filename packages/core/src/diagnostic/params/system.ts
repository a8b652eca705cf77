/** A system that cannot be built: each code with the values that its message is made of. */
export interface SystemParams {
  readonly 'reserved-id': { readonly indicator: string };
  readonly 'duplicate-id': { readonly indicator: string };
  readonly 'not-leaf-or-group': { readonly indicator: string };
  readonly 'weight-missing': { readonly indicator: string };
  readonly 'weight-unexpected': { readonly indicator: string; readonly found: string };
  readonly 'weight-sum': {
    readonly group: string;
    readonly found: string;
    readonly expected: string;
  };
  readonly 'weight-zero-group': { readonly group: string };
  readonly 'weight-set-mismatch': { readonly found: string; readonly expected: string };
  readonly 'unknown-indicator': { readonly found: string; readonly near: readonly string[] };
  readonly 'normalize-missing': { readonly indicator: string };
  readonly 'normalize-unfit': {
    readonly indicator: string;
    readonly method: string;
    readonly measure: string;
  };
  readonly 'posts-reversed': {
    readonly indicator: string;
    readonly min: string;
    readonly max: string;
  };
  readonly 'points-reversed': {
    readonly indicator: string;
    readonly found: string;
    readonly before: string;
  };
  readonly 'posts-incomplete': { readonly indicator: string };
  readonly 'step-or-share': { readonly indicator: string };
  readonly 'prepare-unfit': {
    readonly indicator: string;
    readonly key: string;
    readonly how: string;
    readonly method: string;
  };
  readonly 'gate-too-late': { readonly adjustment: string; readonly node: string };
  readonly 'gate-bounds': { readonly adjustment: string };
  readonly 'amount-not-positive': { readonly adjustment: string; readonly found: string };
  readonly 'each-or-items': { readonly adjustment: string };
  readonly 'total-alone': {
    readonly adjustment: string;
    readonly key: string;
    readonly node: string;
  };
  readonly 'veto-without-effect': { readonly adjustment: string };
  readonly 'unknown-grade': { readonly adjustment: string; readonly found: string };
  readonly 'worth-missing': { readonly indicator: string; readonly level: string };
  readonly 'items-weightless': { readonly indicator: string };
  readonly 'scale-not-positive': { readonly found: string };
  readonly 'rounding-too-fine': {
    readonly node: string;
    readonly found: number;
    /** The highest score, or the one that is reported. */
    readonly reach: string;
    /** Below 0 where not even whole numbers are possible. */
    readonly most: number;
  };
  readonly 'sum-needs-points': { readonly group: string };
  readonly 'reflect-unfit': { readonly group: string; readonly method: string };
  readonly 'power-unfit': { readonly group: string; readonly found: string };
  readonly 'coverage-unfit': { readonly group: string; readonly found: string };
  readonly 'policy-unfit': {
    readonly group: string;
    readonly method: string;
    readonly policy: string;
  };
  readonly 'weight-negative': { readonly indicator: string; readonly found: string };
}
