import pc from 'picocolors';
import type { Io } from '../io.ts';

/** Colours. If the stream is no terminal, each function answers its text as it is. */
export type Paint = ReturnType<typeof pc.createColors>;

/** Text without colour, for files and pipes. */
export const plain: Paint = pc.createColors(false);

/**
 * Colour on a terminal alone; `NO_COLOR` (not empty) turns it off, `FORCE_COLOR` (neither empty, 0
 * nor false) on.
 */
export function paintFor({ env, isTerminal }: Io, stream: 'stdout' | 'stderr'): Paint {
  const { NO_COLOR: off = '', FORCE_COLOR: on = '', TERM } = env;
  if (off !== '') return plain;
  if (on !== '') return pc.createColors(on !== '0' && on !== 'false');
  return pc.createColors(isTerminal[stream] && TERM !== 'dumb');
}
