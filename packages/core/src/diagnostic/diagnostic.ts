import type { Bilingual, Diagnostic } from '@zhibiao/schemas';

/** Where a diagnostic is: in a document, in a table, or both. */
export type Location = Pick<Diagnostic, 'file' | 'range' | 'path' | 'part' | 'cell'>;

/** What a diagnostic says, in both languages. */
export interface Words {
  /** What was found and what was expected. */
  readonly message: Bilingual;
  /** What to do about it. */
  readonly hint?: Bilingual;
}

/** All that there is to know of a code; it stands in the room whose code raises it. */
export interface DiagnosticRecord {
  /** An error unless it says otherwise: after a warning or a note there is still a result. */
  readonly severity?: 'warning' | 'note';
  /** `key` if it is about the key at its path, not about the value there. */
  readonly part?: 'key';
  /** The words, made of the values that go with this code. */
  readonly words: (params: never) => Words;
}

/** The records of a room by code. */
export type Records = Readonly<Record<string, DiagnosticRecord>>;

/** A code of a room. */
export type CodeOf<R extends Records> = keyof R & string;

/** The values that go with a code. */
export type ParamsOf<R extends Records, C extends CodeOf<R>> = R[C] extends {
  readonly words: (params: infer P) => Words;
}
  ? unknown extends P
    ? Readonly<Record<string, never>>
    : P
  : never;

/** Builds a diagnostic from a code, its values, and where it is. */
export type Build<R extends Records> = <C extends CodeOf<R>>(
  code: C,
  params: ParamsOf<R, C>,
  location?: Location,
) => Diagnostic;

/**
 * The builder of diagnostics of a room, from its records.
 *
 * @example
 * const words = ({ found }) => ({ message: { zh: `${found} 过高`, en: `${found} is too high` } })
 * const diagnostic = diagnosticsFrom({ 'too-high': { words } })
 * diagnostic('too-high', { found: 9 }).message.en // '9 is too high'
 */
export const diagnosticsFrom =
  <R extends Records>(records: R): Build<R> =>
  (code, params, location = {}) => {
    const { severity = 'error', part, words } = records[code] as DiagnosticRecord;
    const { message, hint } = words(params as never);
    return {
      code,
      severity,
      message,
      ...(hint === undefined ? {} : { hint }),
      ...location,
      ...(part === undefined || location.path === undefined ? {} : { part }),
      params: { ...params } as Diagnostic['params'],
    };
  };
