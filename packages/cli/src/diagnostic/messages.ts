import type { CliCode, Params } from './params.ts';

/** The words for one code in one language. */
export interface Words<P> {
  readonly message: (params: P) => string;
  readonly hint?: (params: P) => string;
}

/** One language's words for every code. */
export type Messages = { readonly [C in CliCode]: Words<Params[C]> };
