import type { Outcome, Result } from '@zhibiao/core';
import type { Uncertainty } from '@zhibiao/core/whatif';
import type { PoolOptions } from './pool/pool.ts';

/** Everything outside that the command line touches, injected so that tests run in process. */
export interface Io {
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether each stream is a terminal. */
  readonly isTerminal: { readonly stdout: boolean; readonly stderr: boolean };
  /** @throws an error with a system `code` such as `ENOENT` */
  readonly read: (path: string) => Uint8Array;
  /** A file as git has it at a reference. @throws an error whose `code` says why not */
  readonly show: (ref: string, path: string) => Uint8Array;
  /** @throws an error with a system `code` such as `EACCES` */
  readonly write: (path: string, text: string) => void;
  /** The names in a directory. @throws an error with a system `code` */
  readonly list: (path: string) => readonly string[];
  /**
   * The files below a directory, or the file itself; what is hidden and what packages brought along is
   * left out. @throws an error with a system `code`
   */
  readonly files: (path: string) => readonly string[];
  /** The commit at which the working branch left a git reference. @throws an error whose `code` says why not */
  readonly mergeBase: (ref: string) => string;
  /**
   * The files that differ from a git reference, from the working directory down, those that git does
   * not know yet among them. @throws an error whose `code` says why not
   */
  readonly changed: (ref: string) => readonly string[];
  /** A simulation by workers. */
  readonly simulate: (result: Result, options: PoolOptions) => Promise<Outcome<Uncertainty>>;
}
