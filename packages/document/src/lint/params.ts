/** The closed set of lint rules: each by its name, with the values that its message is made of. */
export interface LintParams {
  // Weights
  readonly 'weight-drowned': {
    readonly id: string;
    readonly found: string;
    readonly floor: string;
  };
  readonly 'weight-dominant': {
    readonly id: string;
    readonly found: string;
    readonly ceiling: string;
  };
  // From the observation to the score
  readonly 'checklist-single': { readonly id: string };
  readonly 'band-unreachable': {
    readonly id: string;
    readonly found: string;
    readonly from: string;
    readonly to: string;
  };
  readonly 'band-repeated': { readonly id: string; readonly score: string };
  readonly 'bands-uneven': {
    readonly id: string;
    readonly found: string;
    readonly before: string;
  };
  readonly 'goalpost-impossible': {
    readonly id: string;
    readonly post: string;
    readonly found: string;
    readonly from: string;
    readonly to: string;
  };
  readonly 'goalpost-unreached': {
    readonly id: string;
    readonly post: string;
    readonly found: string;
    readonly from: string;
    readonly to: string;
    readonly units: number;
  };
  readonly 'grade-open': { readonly below: string };
  readonly 'grade-unreachable': { readonly found: string; readonly scale: string };
  // Words
  readonly 'criteria-verbless': { readonly id: string };
  readonly 'criteria-repeated': { readonly id: string; readonly other: string };
  readonly 'mixed-punctuation': { readonly found: string; readonly expected: string };
  readonly 'translation-missing': { readonly languages: readonly string[] };
  // Where it comes from, and what became of it
  readonly 'source-unlocated': { readonly source: string };
  readonly 'review-due': { readonly about: string; readonly by: string; readonly today: string };
  readonly 'id-unaccounted': {
    readonly id: string;
    readonly side: string;
    readonly edition: string;
    readonly lineage: string;
  };
}

/** The name of a lint rule, which is also the code of what it finds. */
export type LintCode = keyof LintParams;
