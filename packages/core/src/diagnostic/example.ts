import type { Bilingual, Diagnostic } from '@zhibiao/schemas';
import type { CodeOf, Records } from './diagnostic.ts';

/** What the page of diagnostics says of a code beside its words, and something that raises it. */
export interface DiagnosticExample {
  /** When it is raised and why; what to do as far as its hint does not say so. */
  readonly about: Bilingual;
  /** Raises the code and no other; a test runs it, and the page shows the words that come out. */
  readonly run: () => readonly Diagnostic[] | Promise<readonly Diagnostic[]>;
}

/** A room of the page of diagnostics: each of its codes has an example. Examples are not bundled. */
export interface ExamplesOf<R extends Records> {
  readonly title: Bilingual;
  readonly codes: { readonly [C in CodeOf<R>]: DiagnosticExample };
}
