/**
 * The closed set of the engine's diagnostics: each code with the values that its message is made of.
 * What each means and what to do about it is in `docs/diagnostics.md`.
 */
export interface Params {
  // A system that cannot be built
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
  // Rows that are no dataset
  readonly 'input-shape': {
    readonly where: string;
    readonly found: string;
    readonly expected: string;
  };
  readonly 'no-rows': Record<never, never>;
  readonly 'unit-column-missing': {
    readonly expected: readonly string[];
    readonly found: readonly string[];
  };
  readonly 'named-column-missing': { readonly column: string; readonly found: readonly string[] };
  readonly 'long-column-missing': { readonly expected: string; readonly found: readonly string[] };
  readonly 'unit-missing': Record<never, never>;
  readonly 'period-missing': { readonly column: string };
  readonly 'several-periods': { readonly periods: readonly string[] };
  readonly 'indicator-missing': Record<never, never>;
  readonly 'unit-repeated': { readonly unit: string; readonly first: number };
  readonly 'observation-repeated': {
    readonly unit: string;
    readonly column: string;
    readonly first: number;
  };
  readonly 'unit-described-twice': {
    readonly unit: string;
    readonly column: string;
    readonly found: string;
    readonly expected: string;
  };
  // Columns that do not fit the system
  readonly 'unknown-column': { readonly column: string; readonly near: readonly string[] };
  readonly 'subtotal-column': { readonly column: string; readonly indicator: string };
  readonly 'ambiguous-column': { readonly column: string; readonly indicators: readonly string[] };
  readonly 'column-repeated': {
    readonly column: string;
    readonly indicator: string;
    readonly first: string;
  };
  readonly 'column-missing': { readonly indicator: string; readonly expected: readonly string[] };
  readonly 'two-forms': { readonly indicator: string; readonly columns: readonly string[] };
  readonly 'group-column-missing': Record<never, never>;
  readonly 'group-missing': { readonly unit: string };
  // Cells that cannot be read
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
  // Values that are filled in or treated
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
  // Values that cannot be scored
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
  // What-if
  readonly 'group-emptied': { readonly group: string };
  readonly 'scenario-contradicts': {
    readonly indicator: string;
    readonly first: 'set' | 'lock';
    readonly second: 'lock' | 'drop';
  };
  readonly 'weights-cannot-be-met': {
    readonly group: string;
    readonly found: string;
    readonly expected: string;
  };
  readonly 'sweep-range': { readonly from: string; readonly to: string };
  readonly 'not-linear': { readonly indicator: string; readonly units: readonly string[] };
  // Derived weights
  readonly 'not-a-group': { readonly found: string; readonly near: readonly string[] };
  readonly 'too-few-units': {
    readonly group: string;
    readonly found: number;
    readonly needed: number;
  };
  readonly 'score-negative': {
    readonly indicator: string;
    readonly unit: string;
    readonly found: string;
  };
  readonly 'nothing-varies': { readonly method: string; readonly indicators: readonly string[] };
  readonly 'judgements-not-square': {
    readonly indicators: number;
    readonly rows: number;
    readonly columns: number;
  };
  readonly 'judgement-of-itself': {
    readonly first: string;
    readonly second: string;
    readonly found: string;
  };
  readonly 'judgement-not-positive': {
    readonly first: string;
    readonly second: string;
    readonly found: string;
  };
  readonly 'judgement-not-reciprocal': {
    readonly first: string;
    readonly second: string;
    readonly found: string;
    readonly expected: string;
  };
  readonly 'judgements-inconsistent': {
    readonly ratio: string;
    readonly limit: string;
    readonly first: string;
    readonly second: string;
    readonly found: string;
    readonly implied: string;
  };
  readonly 'too-many-judgements': {
    readonly found: number;
    readonly limit: number;
    readonly table: string;
  };
  readonly 'mark-missing': {
    readonly who: string;
    readonly indicator: string;
    readonly found: string;
  };
  readonly 'budget-not-met': {
    readonly who: string;
    readonly found: string;
    readonly expected: string;
  };
  readonly 'too-few-experts': { readonly experts: number; readonly indicators: number };
  readonly 'sets-differ': {
    readonly sets: number;
    readonly parts: number;
    readonly indicators: readonly string[];
  };
  readonly 'bounds-cannot-be-met': {
    readonly least: string;
    readonly most: string;
    readonly indicators: number;
  };
  readonly 'no-weights-found': { readonly units: readonly string[] };
  readonly 'targets-not-reached': {
    readonly indicators: readonly string[];
    readonly steps: number;
  };
  readonly 'group-differs': {
    readonly group: string;
    readonly found: readonly string[];
    readonly expected: readonly string[];
  };
  // Two editions held against each other
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
  // Questions about a result
  readonly 'unknown-unit': { readonly found: string; readonly near: readonly string[] };
  readonly 'unit-without-score': { readonly unit: string };
  readonly 'case-difference': {
    readonly unit: string;
    readonly what: string;
    readonly found: string;
    readonly expected: string;
  };
}

/** A code of the engine. */
export type CoreCode = keyof Params;
