/** Weights that are derived: each code with the values that its message is made of. */
export interface DeriveParams {
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
}
