import type { Diagnostic } from '@zhibiao/schemas';
import { diagnostic } from './diagnostics.ts';

/**
 * The largest document that is read, in bytes of UTF-8: 8 MiB, some ten thousand indicators.
 *
 * @example
 * sizeLimit // 8 * 1024 * 1024
 */
export const sizeLimit: number = 8 * 1024 * 1024;

/** Text, or why there is none. */
export type Decoded =
  | { readonly text: string; readonly diagnostics: readonly [] }
  | { readonly text: undefined; readonly diagnostics: readonly Diagnostic[] };

const refuse = (...diagnostics: readonly Diagnostic[]): Decoded => ({
  text: undefined,
  diagnostics,
});

/** How many bytes from the start are UTF-8: decoding is tried on ever smaller halves. */
function validPrefix(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  const decoder = () => new TextDecoder('utf-8', { fatal: true });
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    try {
      decoder().decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle;
    }
  }
  return low - unfinished(bytes, low);
}

/** How many bytes before `end` belong to a character that has begun and wants more of them. */
function unfinished(bytes: Uint8Array, end: number): number {
  for (let back = 1; back <= Math.min(3, end); back += 1) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/** The size in bytes of UTF-8. A text is encoded only where its length leaves that open. */
function sizeOf(input: string | Uint8Array): number {
  if (typeof input !== 'string' || input.length > sizeLimit) return input.length;
  return input.length * 3 <= sizeLimit ? input.length : new TextEncoder().encode(input).length;
}

/**
 * Phase 1: bytes to text. UTF-8 alone, with or without a mark; what is too large is not looked at.
 */
export function decode(input: string | Uint8Array, file: string | undefined): Decoded {
  const place = file === undefined ? {} : { file };
  const size = sizeOf(input);
  if (size > sizeLimit) {
    return refuse(diagnostic('too-large', { bytes: size, limit: sizeLimit }, place));
  }
  if (typeof input === 'string') return { text: input.replace(/^\uFEFF/, ''), diagnostics: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(input), diagnostics: [] };
  } catch {
    const offset = validPrefix(input);
    const before = new TextDecoder().decode(input.subarray(0, offset));
    const line = before.split('\n').length;
    const column = offset === 0 ? 1 : before.length - before.lastIndexOf('\n');
    const range = { start: { line, column }, end: { line, column: column + 1 } };
    return refuse(diagnostic('invalid-utf8', { offset }, { ...place, range }));
  }
}
