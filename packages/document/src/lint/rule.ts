import type { LocatedIndicator } from '@zhibiao/core/document';
import type { Bilingual, IndicatorSystem, Lineage, RuleOptions } from '@zhibiao/schemas';

/** What rules may need beside the document; a rule without what it needs finds nothing. */
export interface LintContext {
  /** The day that it is, `2026-11-23`. Nothing here reads a clock. */
  readonly today?: string;
  /** What units were observed to have, by indicator: decimals or fractions. */
  readonly observed?: Readonly<Record<string, readonly string[]>>;
  /** How this edition came of an earlier one. */
  readonly lineage?: {
    readonly file: string;
    readonly document: Lineage;
    readonly before: IndicatorSystem;
  };
}

/** A change of a text: what stands between two offsets gives way. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A system with what rules look at. */
export interface LintSubject {
  readonly system: IndicatorSystem;
  /** Every indicator, parents first. */
  readonly indicators: readonly LocatedIndicator[];
  readonly options: Omit<RuleOptions, 'severity'>;
  readonly context: LintContext;
  /** The share of an indicator in the total: a decimal or a fraction. */
  readonly effectiveWeight: (id: string) => string;
  /** The text as it stands in the file, with its offset; undefined if there is no file. */
  readonly written: (path: string) => { readonly text: string; readonly start: number } | undefined;
}

/** Reports a finding at a path, or at the key there, with the edits that mend it. */
type LintReport<P> = (
  params: P,
  path: string,
  more?: { readonly part?: 'key'; readonly fix?: readonly Edit[] },
) => void;

/** An option that a rule may read. */
export type LintOption = Exclude<keyof RuleOptions, 'severity'>;

/** The values that the words of a finding are made of. */
type LintParams = Readonly<Record<string, string | number | readonly string[]>>;

/** What is allowed and yet seldom meant: all of a rule in its file, in one list in `index.ts`. */
export interface LintRule<P extends LintParams = LintParams> {
  /** Its name in settings, and the code of what it finds. */
  readonly name: string;
  /** How severe a finding is unless the settings say otherwise. */
  readonly severity: 'error' | 'warning' | 'note';
  /** Why somebody should care. */
  readonly rationale: Bilingual;
  /** What a finding says, and what to do about it. */
  words(params: P): { readonly message: Bilingual; readonly hint: Bilingual };
  /** A slip, and how it is put right. */
  readonly example: { readonly bad: string; readonly good: string };
  /** The options that it reads. */
  readonly options?: readonly LintOption[];
  /** What it needs beside the document. */
  readonly needs?: keyof LintContext;
  /** Whether `--fix` can mend what it finds. */
  readonly isFixable?: true;
  /** Reports what it finds in a system. */
  check(subject: LintSubject, report: LintReport<P>): void;
}
