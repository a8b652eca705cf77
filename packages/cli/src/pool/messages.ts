import type { Result } from '@zhibiao/core';
import type { Tally, UncertaintyOptions } from '@zhibiao/core/whatif';
import type { Diagnostic } from '@zhibiao/schemas';

/** What is sent to a worker. */
export interface Task {
  readonly result: Result;
  /** Without what cannot be sent: how to tell progress, and what stops it. */
  readonly options: Omit<UncertaintyOptions, 'onProgress' | 'signal'>;
  readonly part: readonly [from: number, to: number];
  /** One number that all share: 1 as soon as they are to stop. */
  readonly stop: Int32Array;
}

/** What a worker tells. */
export type Report =
  | { readonly done: number }
  | { readonly tally: Tally | undefined; readonly diagnostics: readonly Diagnostic[] };
