/** Questions about a result: each code with the values that its message is made of. */
export interface ResultParams {
  readonly 'unknown-unit': { readonly found: string; readonly near: readonly string[] };
  readonly 'unit-without-score': { readonly unit: string };
  readonly 'case-difference': {
    readonly unit: string;
    readonly what: string;
    readonly found: string;
    readonly expected: string;
  };
}
