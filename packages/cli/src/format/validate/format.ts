import type { Diagnostic } from '@zhibiao/schemas';
import type { Printing } from '../../text/diagnostic.ts';

/** What is said beside findings: a step of `zhibiao check`, say. */
export interface Section {
  readonly title: string;
  /** Whether it holds; none where it only tells. */
  readonly isPassed?: boolean;
  /** Lines for people, in the language asked for. */
  readonly lines: readonly string[];
  /** The same as Markdown, where lists of lines would be poor. */
  readonly markdown?: string;
}

/** Findings about to be printed. */
export interface ValidateView extends Printing {
  readonly diagnostics: readonly Diagnostic[];
  /** Those that a section shows in a better way; people are not told twice. */
  readonly shown?: ReadonlySet<Diagnostic>;
  /** The files that were read. */
  readonly files: readonly string[];
  readonly sections?: readonly Section[];
}

/** A way to print them. One file each. */
export interface ValidateFormat {
  readonly print: (view: ValidateView) => string;
}
