import type { Diagnostic } from '@zhibiao/schemas';

/**
 * What every step that can meet a fault answers: a value, or undefined if there is an error among the
 * diagnostics. Warnings and notes come with a value.
 */
export type Outcome<T> =
  | { readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly value: undefined; readonly diagnostics: readonly Diagnostic[] };

/**
 * Whether there is an error among the diagnostics.
 *
 * @example
 * hasErrors(datasetFromRecords([]).diagnostics) // true
 */
export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some((d) => d.severity === 'error');

/** What a step of the pipeline answers that goes on past a fault, so that all are found at once. */
export interface Step<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
