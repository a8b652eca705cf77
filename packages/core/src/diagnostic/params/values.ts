/** Values that cannot be scored: each code with the values that its message is made of. */
export interface ValueParams {
  readonly 'missing-cell': { readonly indicator: string; readonly group: string };
  readonly 'missing-group': { readonly indicator: string; readonly group: string };
  readonly 'not-applicable-cell': { readonly indicator: string; readonly group: string };
  readonly 'no-spread': {
    readonly indicator: string;
    readonly method: string;
    readonly value: string;
    readonly units: readonly string[];
  };
  readonly 'beyond-posts': {
    readonly indicator: string;
    readonly found: string;
    readonly low: string;
    readonly high: string;
  };
  readonly 'value-not-positive': {
    readonly indicator: string;
    readonly method: string;
    readonly found: string;
  };
  readonly 'no-share': {
    readonly indicator: string;
    readonly value: string;
    readonly units: readonly string[];
  };
  readonly 'aim-not-beyond-worst': {
    readonly indicator: string;
    readonly aim: string;
    readonly worst: string;
    readonly units: readonly string[];
  };
  readonly 'unknown-reference': {
    readonly indicator: string;
    readonly found: string;
    readonly near: readonly string[];
  };
  readonly 'reference-unobserved': { readonly indicator: string; readonly unit: string };
  readonly 'outside-bands': { readonly indicator: string; readonly found: string };
  readonly 'no-table-entry': {
    readonly indicator: string;
    readonly found: string;
    readonly expected: readonly string[];
  };
  readonly 'score-out-of-range': {
    readonly indicator: string;
    readonly found: string;
    readonly low: string;
    readonly high: string;
  };
  readonly 'non-positive-score': {
    readonly indicator: string;
    readonly group: string;
    readonly method: string;
    readonly found: string;
  };
  readonly 'negative-score': {
    readonly indicator: string;
    readonly group: string;
    readonly method: string;
    readonly found: string;
  };
  readonly 'no-rival': { readonly group: string; readonly method: string; readonly unit: string };
  readonly 'no-worst-score': { readonly indicator: string; readonly group: string };
  readonly 'coverage-too-low': {
    readonly indicator: string;
    readonly units: readonly string[];
    readonly found: string;
    readonly expected: string;
  };
  readonly 'adjusted-out-of-range': {
    readonly indicator: string;
    readonly found: string;
    readonly key: 'floor' | 'ceiling';
  };
  readonly 'unit-without-total': Record<never, never>;
  readonly 'total-withheld': { readonly covered: string };
}
