import type { Explanation } from '@zhibiao/core';
import type { Overtaking } from '@zhibiao/core/whatif';

/** An adjustment's name and numbers as people read them. */
interface AdjustmentNumbers {
  readonly name: string;
  readonly amount: string;
  readonly counted: string;
  /** With its sign. */
  readonly change: string;
  readonly isOpen: boolean;
}

/** What is said of a run of cases and of a check, in one language. */
interface CheckWords {
  readonly caseLine: (id: string, differences: number) => string;
  readonly notRun: string;
  readonly caseColumns: {
    readonly [C in 'unit' | 'what' | 'expected' | 'found']: string;
  };
  /** What a case expects of a unit. */
  readonly caseParts: { readonly [P in 'score' | 'rank' | 'grade']: string };
  readonly casesRun: (cases: number, failed: number) => string;
  readonly updated: (file: string, changes: number) => string;
  readonly notUpdated: (file: string) => string;
  readonly fixed: (file: string, edits: number) => string;
  readonly titles: {
    readonly [S in 'documents' | 'lint' | 'cases' | 'version' | 'log' | 'impact']: string;
  };
  readonly nothingChanged: (base: string) => string;
  readonly changedFiles: (base: string, files: number) => string;
  readonly newDocument: (file: string) => string;
  readonly notCompared: (file: string) => string;
  readonly removedDocument: (file: string) => string;
  readonly noLogNeeded: string;
  readonly logFound: (file: string) => string;
}

/** Everything that reports say, in one language. */
export interface Words {
  readonly severities: { readonly [S in 'error' | 'warning' | 'note']: string };
  readonly colon: string;
  readonly help: string;
  readonly caution: (text: string) => string;
  readonly none: string;
  readonly cellPlace: (place: {
    readonly file?: string | undefined;
    readonly row?: number;
    readonly column?: string;
    readonly unit?: string;
  }) => string;
  readonly findings: (errors: number, warnings: number, files: number) => string;
  /** Of the table of findings: how grave, what, where, the finding, what to do. */
  readonly findingColumns: readonly [string, string, string, string, string];
  readonly check: CheckWords;
  readonly noResult: (errors: number) => string;
  // Columns
  readonly rank: string;
  readonly unit: string;
  readonly group: string;
  readonly score: string;
  readonly percentage: string;
  readonly exactScore: string;
  readonly grade: string;
  readonly indicator: string;
  readonly weight: string;
  readonly effectiveWeight: string;
  readonly contribution: string;
  readonly lost: string;
  readonly difference: string;
  readonly criteria: string;
  readonly reading: string;
  readonly method: string;
  readonly rule: string;
  // Head lines
  readonly about: (edition: string, version: string) => string;
  readonly data: (file: string | undefined, units: number) => string;
  readonly weights: (id: string, basis: string, status: string) => string;
  readonly bases: { readonly [B in 'equal' | 'share' | 'points']: string };
  readonly statuses: { readonly [S in 'official' | 'published' | 'assumed']: string };
  readonly defaultWeights: string;
  readonly ranked: string;
  readonly rowsShown: (shown: number, all: number) => string;
  /** Above rows that are folded away. */
  readonly allRows: (rows: number) => string;
  readonly weightsTitle: (group: string) => string;
  readonly weightsNote: string;
  // Explanations
  readonly total: string;
  readonly verdict: (about: {
    readonly unit: string;
    readonly score: string;
    readonly rank: number | undefined;
    readonly of: number;
    readonly grade: string | undefined;
  }) => string;
  readonly rankOf: (rank: number | undefined) => string;
  /** Why there is no score. */
  readonly states: { readonly [S in Explanation['state']]: string };
  /** What was done to a cell or a score. */
  readonly changes: string;
  readonly lostMost: (name: string, lost: string, score: string, full: string) => string;
  readonly remainder: string;
  readonly sum: string;
  readonly separates: (first: string, second: string, difference: string) => string;
  readonly cells: (cells: readonly string[], file: string, row: number) => string;
  readonly emptyCell: string;
  /** Between the parts of a cell or a line. */
  readonly comma: string;
  readonly dataset: string;
  readonly tree: string;
  /** Of two weights in one cell: the declared one, and the one that counts. */
  readonly movedWeights: string;
  readonly period: (period: string) => string;
  readonly shareOfDraws: string;
  readonly weightNow: string;
  readonly certainRanks: string;
  readonly likelyRanks: string;
  readonly sameRank: string;
  readonly firstRank: string;
  readonly weightsDrawn: {
    readonly fixed: string;
    readonly simplex: string;
    readonly noise: (part: string) => string;
    readonly dirichlet: (concentration: number) => string;
  };
  readonly evenly: (range: string) => string;
  readonly interval: (name: string, low: string, high: string) => string;
  /** Some weights have ranges of their own, and the others that of all. */
  readonly weightsBetween: (intervals: readonly string[], others: string) => string;
  readonly certainNote: (range: string) => string;
  readonly nonlinearNote: string;
  readonly drawsNote: (draws: number, seed: number, how: string) => string;
  readonly levelsNote: (levels: readonly number[]) => string;
  readonly noiseNote: (part: string) => string;
  readonly choicesNote: (names: readonly string[]) => string;
  readonly drawing: (done: number, draws: number) => string;
  readonly asIs: string;
  readonly scenarios: string;
  readonly uncertaintyFrom: string;
  readonly factor: string;
  readonly firstOrder: string;
  readonly totalOrder: string;
  readonly factors: Readonly<Record<string, string>>;
  readonly estimate: (value: string, low: string, high: string) => string;
  readonly indicesNote: (samples: number | undefined) => string;
  readonly uncertifiedNote: (pairs: number) => string;
  readonly causes: string;
  readonly comparisonNote: string;
  readonly overtakes: string;
  /** By what two units do where the order changes. */
  readonly overtake: Readonly<Record<Overtaking['how'], (unit: string, of: string) => string>>;
  readonly leading: string;
  readonly dropped: string;
  readonly movesMost: string;
  readonly correlation: string;
  /** How many places units move in all, and how many units do. */
  readonly shift: (places: number, moved: number) => string;
  readonly shifts: string;
  readonly influenceNote: (part: string) => string;
  readonly tornadoCut: (shown: number, all: number) => string;
  readonly sweepTitle: (name: string, now: string) => string;
  readonly sweepNote: (crossings: number) => string;
  /** Where totals are no lines: how many changes were found, and in how many parts it was looked. */
  readonly gridNotes: (crossings: number, parts: number) => readonly string[];
  readonly places: string;
  readonly gained: string;
  readonly newUnit: string;
  readonly gone: (units: readonly string[]) => string;
  readonly separating: (count: number) => string;
  // Lists
  readonly kinds: { readonly system: string; readonly weightSet: string };
  readonly touched: {
    readonly impute: (how: string, from: string | undefined, to: string) => string;
    readonly treat: (how: string, from: string | undefined, to: string) => string;
  };
  readonly adjusted: {
    readonly [T in 'bonus' | 'deduction' | 'veto']: (numbers: AdjustmentNumbers) => string;
  };
  readonly written: (file: string) => string;
}
