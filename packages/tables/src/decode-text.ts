import type { Outcome } from '@zhibiao/core';
import { diagnostic } from './diagnostics.ts';

/** Which file a table is from, for diagnostics. */
export interface TableSource {
  readonly file: string;
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text that bytes stand for: UTF-8 with or without a byte order mark, UTF-16 with one, else
 * GB18030, which a note tells. Bytes that decode to a NUL character are not text; a spreadsheet
 * workbook is recognised and refused by name.
 *
 * @example
 * decodeText(Uint8Array.of(0xb5, 0xa5, 0xce, 0xbb), { file: 'a.csv' }).value // '单位'
 */
export function decodeText(bytes: Uint8Array, { file }: TableSource): Outcome<string> {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return { value: undefined, diagnostics: [diagnostic('is-a-workbook', {}, { file })] };
  }
  const isLittle = startsWith(bytes, 0xff, 0xfe);
  const isBig = startsWith(bytes, 0xfe, 0xff);
  const first = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8';
  for (const encoding of [first, 'gb18030']) {
    const text = decode(bytes, encoding);
    if (text === undefined || text.includes('\0')) continue;
    const name = encoding.toUpperCase();
    const notes = encoding === 'utf-8' ? [] : [diagnostic('read-as', { encoding: name }, { file })];
    return { value: text, diagnostics: notes };
  }
  return { value: undefined, diagnostics: [diagnostic('not-text', {}, { file })] };
}
