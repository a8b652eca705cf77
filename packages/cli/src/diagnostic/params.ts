import type { Bump } from '@zhibiao/core/revision';

/** The closed set of the command line's own diagnostics, beside those of the engine and the documents. */
export interface Params {
  // How it was called
  readonly 'unknown-command': { readonly found: string; readonly near: readonly string[] };
  readonly 'unknown-option': { readonly found: string; readonly near: readonly string[] };
  readonly 'argument-missing': { readonly argument: string };
  readonly 'option-missing': { readonly option: string };
  readonly 'option-value-missing': { readonly option: string };
  readonly 'invalid-option-value': {
    readonly option: string;
    readonly found: string;
    readonly expected: readonly string[];
  };
  readonly 'options-exclude': { readonly first: string; readonly second: string };
  readonly 'too-many-arguments': Record<never, never>;
  readonly 'unknown-system': { readonly found: string; readonly near: readonly string[] };
  readonly 'unknown-weights': { readonly found: string; readonly expected: readonly string[] };
  // Files
  readonly 'file-not-found': { readonly file: string; readonly near: readonly string[] };
  readonly 'is-a-directory': { readonly file: string };
  readonly 'unreadable-file': { readonly file: string; readonly reason: string };
  readonly 'unwritable-file': { readonly file: string; readonly reason: string };
  readonly 'no-documents': { readonly path: string };
  readonly 'no-cases': { readonly path: string };
  readonly 'one-option-needed': { readonly options: readonly string[] };
  readonly 'bad-reference': { readonly found: string; readonly reason: string };
  // What a check demands
  readonly 'version-too-low': {
    readonly system: string;
    readonly before: string;
    readonly after: string;
    readonly needed: Bump;
    readonly declared: Bump;
    readonly becauseZh: string;
    readonly becauseEn: string;
  };
  readonly 'method-differs': {
    readonly group: string;
    readonly found: string;
    readonly expected: string;
  };
  readonly 'case-not-run': {
    readonly system: string;
    readonly reasonZh: string;
    readonly reasonEn: string;
  };
  readonly 'impact-not-computed': {
    readonly system: string;
    readonly reasonZh: string;
    readonly reasonEn: string;
  };
  readonly 'earlier-unreadable': {
    /** `REF:path`, with the line where one is at fault. */
    readonly before: string;
    readonly reasonZh: string;
    readonly reasonEn: string;
  };
  readonly 'log-missing': { readonly needed: Bump; readonly expected: readonly string[] };
  readonly 'changeset-too-low': { readonly needed: Bump; readonly declared: Bump };
  // What stands in them
  readonly 'system-not-found': { readonly system: string; readonly edition: string };
  readonly 'not-rows': Record<never, never>;
  readonly 'unknown-period': { readonly found: string; readonly expected: readonly string[] };
  readonly 'choose-period': { readonly periods: readonly string[] };
}

/** A code of the command line. */
export type CliCode = keyof Params;
