import type { Params } from './params.ts';

/** The words for one code in one language. */
export interface Words<P> {
  /** What was found and what was expected. */
  readonly message: (params: P) => string;
  /** What to do about it. */
  readonly hint?: (params: P) => string;
}

/** One language's words for some codes. */
export type MessagesOf<P> = { readonly [C in keyof P]: Words<P[C]> };

/** One language's words for every code. */
export type Messages = MessagesOf<Params>;
