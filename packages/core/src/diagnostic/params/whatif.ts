/** Scenarios and questions about weights: each code with the values that its message is made of. */
export interface WhatifParams {
  readonly 'group-emptied': { readonly group: string };
  readonly 'scenario-contradicts': {
    readonly indicator: string;
    readonly first: 'set' | 'lock';
    readonly second: 'lock' | 'drop';
  };
  readonly 'scenario-mismatch': { readonly found: string; readonly expected: string };
  readonly 'weights-cannot-be-met': {
    readonly group: string;
    readonly found: string;
    readonly expected: string;
  };
  readonly 'sweep-range': { readonly from: string; readonly to: string };
  readonly 'weight-interval': {
    readonly indicator: string;
    readonly from: string;
    readonly to: string;
  };
  readonly 'no-such-rank': { readonly found: string; readonly last: number };
  readonly 'part-range': { readonly option: 'by' | 'within'; readonly found: string };
  readonly 'not-linear': { readonly indicator: string; readonly units: readonly string[] };
}
