/** Simulations: each code with the values that its message is made of. */
export interface SimulateParams {
  readonly 'simulation-option': {
    readonly option: string;
    readonly found: string;
    readonly expected: string;
  };
  readonly 'concentration-not-whole': {
    readonly group: string;
    readonly found: number;
    readonly least: number;
  };
  readonly 'assumptions-overlap': {
    readonly first: string;
    readonly second: string;
    readonly key: string;
  };
  readonly 'score-noise-needs-means': Readonly<Record<string, never>>;
  readonly 'draws-failed': {
    readonly count: number;
    readonly draws: number;
    readonly codes: readonly string[];
  };
  readonly 'simulation-stopped': { readonly done: number; readonly draws: number };
}
