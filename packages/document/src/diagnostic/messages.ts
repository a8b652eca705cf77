import type { DocumentCode, Params } from './params.ts';

/** The words for one code in one language. */
export interface Words<P> {
  /** What was found and what was expected. */
  readonly message: (params: P) => string;
  /** What to do about it. */
  readonly hint?: (params: P) => string;
}

/** One language's words for every code. */
export type Messages = { readonly [C in DocumentCode]: Words<Params[C]> };
