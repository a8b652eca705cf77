/** Rows that are no dataset, and columns that do not fit the system: each code with the values that its message is made of. */
export interface DatasetParams {
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
}
