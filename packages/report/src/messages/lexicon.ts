/** Everything that stands in a table or beside a chart, in one language. */
export interface Words {
  readonly remark: (text: string) => string;
  readonly none: string;
  readonly comma: string;
  // Head lines
  readonly about: (edition: string, version: string) => string;
  readonly data: (file: string | undefined, units: number) => string;
  readonly weights: (id: string, basis: string, status: string) => string;
  readonly bases: { readonly [B in 'equal' | 'share' | 'points']: string };
  readonly statuses: { readonly [S in 'official' | 'published' | 'assumed']: string };
  readonly defaultWeights: string;
  // Columns
  readonly rank: string;
  readonly unit: string;
  readonly group: string;
  readonly total: string;
  readonly grade: string;
  readonly indicator: string;
  readonly weightNow: string;
  readonly places: string;
  readonly gained: string;
  readonly causes: string;
  readonly certainRanks: string;
  readonly likelyRanks: string;
  readonly sameRank: string;
  readonly firstRank: string;
  readonly factor: string;
  readonly firstOrder: string;
  readonly totalOrder: string;
  readonly shareOfDraws: string;
  // Notes
  readonly ranked: string;
  readonly rowsShown: (shown: number, all: number) => string;
  readonly comparisonNote: string;
  readonly weightsDrawn: {
    readonly fixed: string;
    readonly simplex: string;
    readonly noise: (part: string) => string;
    readonly dirichlet: (concentration: number) => string;
  };
  readonly drawsNote: (draws: number, seed: number, how: string) => string;
  readonly noiseNote: (part: string) => string;
  readonly choicesNote: (names: readonly string[]) => string;
  readonly certainNote: (within: string) => string;
  readonly looseNote: (pairs: number) => string;
  readonly sourcesTitle: string;
  readonly sourcesNote: string;
  /** What is not certain, by the names that a decomposition gives. */
  readonly factors: Readonly<Record<string, string>>;
  readonly estimate: (value: string, low: string, high: string) => string;
  readonly weightsTitle: (group: string) => string;
  readonly weightsNote: string;
  readonly sweepNote: (name: string, now: string, crossings: number) => string;
  readonly gridNote: (name: string, now: string, crossings: number, parts: number) => string;
}
