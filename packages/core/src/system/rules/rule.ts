import type { Diagnostic, IndicatorSystem } from '@zhibiao/schemas';
import type { CodeOf, ParamsOf } from '../../diagnostic/diagnostic.ts';
import type { Fraction } from '../../numeric/fraction.ts';
import { diagnostic, type records } from '../diagnostics.ts';
import type { Weights } from '../system.ts';
import type { LocatedIndicator } from '../walk.ts';

/** Reports a diagnostic at a path of the document. */
export type Report = <C extends CodeOf<typeof records>>(
  code: C,
  params: ParamsOf<typeof records, C>,
  path: string,
) => void;

/** A document with what rules look at. */
export interface Subject {
  readonly document: IndicatorSystem;
  /** The indicators of the first level. */
  readonly tree: readonly LocatedIndicator[];
  /** Every indicator, parents first. */
  readonly nodes: readonly LocatedIndicator[];
  /** The basis of the weights: the document's, or that of a weight set. */
  readonly basis: Weights['basis'];
  /** The full mark of an indicator, or of the total under `undefined`; undefined if no weight says it. */
  readonly fullMarkOf: (node: LocatedIndicator | undefined) => Fraction | undefined;
}

/** What a schema cannot say of an indicator system. One file each. */
export interface Rule {
  readonly name: string;
  /** Reports with the codes of this room; adds what other rooms found. */
  readonly check: (subject: Subject, report: Report, add: (found: Diagnostic) => void) => void;
}

/** What rules find in a document, rule by rule. */
export function findings(rules: readonly Rule[], subject: Subject): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const report: Report = (code, params, path) => {
    found.push(diagnostic(code, params, { path }));
  };
  for (const rule of rules) rule.check(subject, report, (other) => found.push(other));
  return found;
}

/** The children of each group with the group, the first level with `undefined`. */
export const siblingGroups = ({
  tree,
  nodes,
}: Pick<Subject, 'tree' | 'nodes'>): readonly (readonly [
  group: LocatedIndicator | undefined,
  siblings: readonly LocatedIndicator[],
])[] => [
  [undefined, tree],
  ...nodes.flatMap((node) => (node.children.length > 0 ? [[node, node.children] as const] : [])),
];
