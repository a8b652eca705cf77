import type { Diagnostic, Validate } from '@zhibiao/schemas';
import { hasErrors, type Outcome } from '../diagnostic/outcome.ts';
import { kindOf } from './kind-of.ts';
import type { DocumentKind, DocumentOf } from './kinds.ts';
import { plainData } from './plain.ts';
import { isAftermath, soundPart } from './sound-part.ts';
import { shapeDiagnostic } from './translate.ts';

/** How documents of a kind are checked, and what is built of them. */
export interface DocumentBuild<K extends DocumentKind, T> {
  readonly kind: K;
  /** The validator of the kind. */
  readonly validate: Validate;
  /** Holds a document of the right shape against what a schema cannot say, and builds. */
  readonly build: (document: DocumentOf[K]) => Outcome<T>;
}

/**
 * The build of a kind of which the schema says all: the document itself.
 *
 * @example
 * asItIs(weightSet).value?.id // 'equal'
 */
export const asItIs = <T>(document: T): Outcome<T> => ({ value: document, diagnostics: [] });

/**
 * The build of a kind whose document is what is wanted, unless rules find an error in it.
 *
 * @param rules what they find in a document
 *
 * @example
 * withRules(() => [tooDeep({ path: '' })])(weightSet).value // undefined
 */
export const withRules =
  <T>(rules: (document: T) => readonly Diagnostic[]) =>
  (document: T): Outcome<T> => {
    const diagnostics = rules(document);
    return hasErrors(diagnostics)
      ? { value: undefined, diagnostics }
      : { value: document, diagnostics };
  };

/**
 * The one way in for a document, whatever it is:
 *
 *   1 plain  a copy as plain data, with neither getters nor cycles
 *   2 kind   what it says under `schema`
 *   3 shape  the data against the JSON Schema of the kind
 *   4 build  what a schema cannot say
 *
 * A phase goes on past a fault so that all are found; a phase begins only if none was found before, but
 * for the last, which looks at what is left when the parts of a wrong shape are taken out.
 *
 * @example
 * const anyShape = { kind: 'weight-set', validate: () => [], build: asItIs }
 * buildDocument(weightSet, anyShape).value?.id // 'equal'
 * buildDocument(document, anyShape).diagnostics[0]?.code // 'unexpected-kind'
 */
export function buildDocument<K extends DocumentKind, T>(
  input: unknown,
  { kind, validate, build }: DocumentBuild<K, T>,
): Outcome<T> {
  const none = (diagnostics: readonly Diagnostic[]) => ({ value: undefined, diagnostics });
  const { data, diagnostics } = plainData(input);
  if (diagnostics.length > 0) return none(diagnostics);
  const named = kindOf(data, kind);
  if (named.value === undefined) return named;
  const errors = validate(data).map(shapeDiagnostic);
  // The validator has just found that the data are a document of the kind.
  if (errors.length === 0) return build(data as DocumentOf[K]);
  const rest = soundPart(data, errors);
  if (rest === undefined || validate(rest).length > 0) return none(errors);
  const further = build(rest as DocumentOf[K]).diagnostics;
  return none([...errors, ...further.filter((found) => !isAftermath(found, errors))]);
}
