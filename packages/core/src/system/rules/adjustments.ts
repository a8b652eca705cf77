import type { Adjustment, Bonus, Deduction, Diagnostic, Gate, Veto } from '@zhibiao/schemas';
import { suggestions } from '../../diagnostic/suggestions.ts';
import { textVariants } from '../../diagnostic/text.ts';
import { diagnostic as normalizeDiagnostic } from '../../normalize/diagnostics.ts';
import { toDecimal } from '../../numeric/decimal.ts';
import { type Fraction, fraction } from '../../numeric/fraction.ts';
import { totalId } from '../system.ts';
import type { LocatedIndicator } from '../walk.ts';
import type { Report, Rule, Subject } from './rule.ts';

/** What is known of a node when its adjustments are checked. */
interface Adjusted {
  readonly id: string;
  /** Undefined if the weights do not say it. */
  readonly fullMark: Fraction | undefined;
  readonly isTotal: boolean;
  /** The ids of the nodes that are scored before it, and its own. */
  readonly before: ReadonlySet<string>;
  /** Every id of the system. */
  readonly ids: ReadonlySet<string>;
}

/** A gate that looks at a node which is not scored yet, or at none, or asks for nothing. */
function checkGate(
  adjustment: string,
  { node, from, above, below }: Gate,
  { before, ids }: Adjusted,
  path: string,
  report: Report,
): void {
  if (!ids.has(node)) {
    const params = { found: node, near: suggestions(node, ids) };
    report('unknown-indicator', params, `${path}/node`);
  } else if (!before.has(node)) report('gate-too-late', { adjustment, node }, `${path}/node`);
  const bounds = [from, above, below].filter((bound) => bound !== undefined);
  if (bounds.length !== 1) report('gate-bounds', { adjustment }, path);
}

/** Amounts that are no points to give or take. */
function checkAmounts(
  { id, each, items = [], cap }: Bonus | Deduction,
  path: string,
  report: Report,
): void {
  const amounts = [
    each,
    cap === 'full' ? undefined : cap,
    ...items.flatMap((item) => [item.each, item.cap]),
  ];
  for (const amount of amounts) {
    if (amount === undefined || fraction(amount).compare(0) > 0) continue;
    report('amount-not-positive', { adjustment: id, found: String(amount) }, path);
  }
  if (each !== undefined && items.length > 0)
    report('each-or-items', { adjustment: id }, `${path}/each`);
}

/** What a veto does, which must be something. */
function checkVeto(
  { id, pin, grade }: Veto,
  grades: readonly string[],
  { id: node, isTotal, fullMark }: Adjusted,
  path: string,
  report: Report,
  add: (found: Diagnostic) => void,
): void {
  if (pin === undefined && grade === undefined)
    report('veto-without-effect', { adjustment: id }, path);
  if (grade !== undefined) {
    const names = textVariants(grade);
    if (!isTotal) report('total-alone', { adjustment: id, key: 'grade', node }, `${path}/grade`);
    if (!names.some((name) => grades.includes(name))) {
      report('unknown-grade', { adjustment: id, found: names.join(' / ') }, `${path}/grade`);
    }
  }
  if (pin === undefined || fullMark === undefined) return;
  const found = fraction(pin);
  if (found.compare(0) >= 0 && found.compare(fullMark) <= 0) return;
  const params = { found: toDecimal(found), low: '0', high: toDecimal(fullMark) };
  const at = { path: `${path}/pin` };
  add(normalizeDiagnostic('score-out-of-range', { indicator: id, ...params }, at));
}

/** The names of the grades in every language. */
const gradeNames = ({ document }: Subject): readonly string[] =>
  (document.method.grades ?? []).flatMap(({ name }) => textVariants(name));

/** Whatever is wrong with the adjustments of indicators and of the total, whatever the data. */
export const adjustments: Rule = {
  name: 'adjustments',
  check: (subject, report, add) => {
    const { document, tree, nodes, fullMarkOf } = subject;
    const grades = gradeNames(subject);
    const ids = new Set([totalId, ...nodes.map(({ indicator }) => indicator.id)]);
    const before = new Set<string>();

    const check = (adjustment: Adjustment, node: Adjusted, path: string) => {
      const { type, id, when } = adjustment;
      if (when !== undefined) checkGate(id, when, node, `${path}/when`, report);
      if (type === 'veto') checkVeto(adjustment, grades, node, path, report, add);
      else checkAmounts(adjustment, path, report);
      if (type === 'bonus' && adjustment.counts === 'tie-break' && !node.isTotal) {
        report('total-alone', { adjustment: id, key: 'counts: tie-break', node: node.id }, path);
      }
    };
    const checkAll = (node: LocatedIndicator | undefined) => {
      const id = node?.indicator.id ?? totalId;
      const list = (node === undefined ? document : node.indicator).adjustments ?? [];
      before.add(id);
      const isTotal = node === undefined;
      const adjusted = { id, fullMark: fullMarkOf(node), isTotal, before, ids };
      const path = `${node?.path ?? ''}/adjustments`;
      for (const [i, adjustment] of list.entries()) check(adjustment, adjusted, `${path}/${i}`);
    };
    // In the order in which nodes are scored, children first: what is in `before` has a score by then.
    const visit = (node: LocatedIndicator) => {
      node.children.forEach(visit);
      checkAll(node);
    };
    tree.forEach(visit);
    checkAll(undefined);
  },
};
