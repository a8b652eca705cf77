import stringWidth from 'string-width';
import type { Io } from '../io.ts';

/** How far something is, on one line of a terminal that is written over; nothing elsewhere. */
export function progressOn(
  { isTerminal, stderr }: Pick<Io, 'isTerminal' | 'stderr'>,
  words: (done: number) => string,
): { readonly tell: (done: number) => void; readonly clear: () => void } {
  let width = 0;
  const write = (text: string): void => {
    stderr(`\r${text}${' '.repeat(Math.max(0, width - stringWidth(text)))}`);
    width = stringWidth(text);
  };
  return {
    tell: (done) => {
      if (isTerminal.stderr && done > 0) write(words(done));
    },
    clear: () => {
      if (width === 0) return;
      write('');
      stderr('\r');
    },
  };
}
