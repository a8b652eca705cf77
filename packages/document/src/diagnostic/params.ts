/** The closed set of this package's diagnostics: each code with the values its message is made of. */
export interface Params {
  // Text that cannot be read
  readonly 'invalid-utf8': { readonly offset: number };
  readonly 'too-large': { readonly bytes: number; readonly limit: number };
  readonly 'too-deep': { readonly limit: number };
  readonly 'empty-document': Record<never, never>;
  readonly 'several-documents': { readonly count: number };
  readonly 'alias-not-allowed': { readonly found: string };
  readonly 'yaml-syntax': {
    readonly reason: string;
    readonly yaml: string;
    /** Faults after this one that are not told one by one. */
    readonly more: number;
  };
  readonly 'duplicate-key': { readonly key: string };
  readonly 'key-not-text': { readonly found: string };
  // A document of the wrong shape
  readonly 'not-a-document': { readonly found: string };
  readonly 'unknown-schema': { readonly found: string; readonly near: readonly string[] };
  readonly 'unexpected-kind': { readonly found: string; readonly expected: string };
  readonly 'unknown-key': { readonly key: string; readonly near: readonly string[] };
  readonly 'missing-key': { readonly key: string };
  readonly 'wrong-type': { readonly found: string; readonly expected: string };
  readonly 'not-allowed-value': {
    readonly found: string;
    readonly expected: readonly string[];
    readonly near: readonly string[];
  };
  readonly 'bad-pattern': { readonly found: string; readonly expected: string };
  readonly 'out-of-range': { readonly found: string; readonly limit: string };
  readonly 'wrong-length': { readonly found: number; readonly limit: string };
  // A document that says what cannot be
  readonly 'duplicate-id': { readonly id: string; readonly first: string };
  readonly 'reserved-id': { readonly id: string };
  readonly 'similar-ids': { readonly id: string; readonly other: string };
  readonly 'repeated-name': { readonly name: string; readonly other: string };
  readonly 'leaf-or-group': { readonly id: string };
  readonly 'key-without-effect': {
    readonly id: string;
    readonly key: string;
    readonly kind: string;
  };
  readonly 'too-many-levels': {
    readonly id: string;
    readonly depth: number;
    readonly levels: number;
  };
  readonly 'criteria-missing': { readonly id: string };
  readonly 'unknown-reference': {
    readonly found: string;
    readonly what: string;
    readonly near: readonly string[];
  };
  readonly 'weight-missing': { readonly id: string };
  readonly 'weight-unexpected': { readonly id: string; readonly found: string };
  readonly 'weighting-unread': { readonly key: string; readonly basis: string };
  readonly 'weight-sum': {
    readonly group: string;
    readonly found: string;
    readonly expected: string;
  };
  readonly 'weight-zero-group': { readonly group: string };
  readonly 'scale-not-positive': { readonly found: string };
  readonly 'normalize-missing': { readonly id: string };
  readonly 'normalize-unfit': {
    readonly id: string;
    readonly method: string;
    readonly measure: string;
  };
  readonly 'items-weightless': { readonly id: string };
  readonly 'bands-not-open': { readonly id: string; readonly below: string };
  readonly 'ends-reversed': { readonly low: string; readonly high: string };
  readonly 'order-reversed': {
    readonly what: string;
    readonly found: string;
    readonly before: string;
  };
  readonly 'points-reversed': { readonly found: string; readonly before: string };
  readonly 'two-bounds': { readonly what: string };
  readonly 'open-before-last': { readonly what: string };
  readonly 'worth-invalid': { readonly level: string; readonly found: string };
  readonly 'table-incomplete': { readonly category: string };
  readonly 'sum-needs-points': { readonly group: string };
  readonly 'reflect-unfit': { readonly group: string; readonly method: string };
  readonly 'power-unfit': { readonly group: string; readonly found: string };
  readonly 'coverage-unfit': { readonly group: string; readonly found: string };
  readonly 'policy-unfit': {
    readonly group: string;
    readonly method: string;
    readonly policy: string;
  };
  readonly 'editors-remark': { readonly quote: string };
  readonly 'language-missing': { readonly language: string };
  readonly 'note-misquotes': { readonly quote: string; readonly on: string };
  readonly 'lineage-repeats': {
    readonly id: string;
    readonly side: 'before' | 'after';
    readonly first: string;
  };
  readonly 'lineage-shares': { readonly id: string; readonly found: string };
  readonly 'lineage-itself': Record<never, never>;
  readonly 'unknown-rule': { readonly found: string; readonly near: readonly string[] };
  readonly 'rule-fixed': { readonly rule: string };
  readonly 'rule-option-unread': {
    readonly rule: string;
    readonly key: string;
    readonly expected: readonly string[];
  };
  readonly 'column-shared': {
    readonly column: string;
    readonly id: string;
    readonly other: string;
  };
}

/** A code of this package. */
export type DocumentCode = keyof Params;
