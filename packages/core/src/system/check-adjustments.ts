import type { Adjustment, Diagnostic, Gate, IndicatorSystem } from '@zhibiao/schemas';
import { suggestions } from '../diagnostic/suggestions.ts';
import { textVariants } from '../diagnostic/text.ts';
import { diagnostic as normalizeDiagnostic } from '../normalize/diagnostics.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { type Fraction, fraction } from '../numeric/fraction.ts';
import { diagnostic } from './diagnostics.ts';

/** What is known of a node when its adjustments are checked. */
export interface Checked {
  readonly id: string;
  readonly fullMark: Fraction;
  readonly isTotal: boolean;
  /** The ids of the nodes that are scored before it, and its own. */
  readonly before: ReadonlySet<string>;
  /** Every id of the system. */
  readonly ids: ReadonlySet<string>;
  /** JSON Pointer to the list. */
  readonly path: string;
}

/** A gate that looks at a node which is not scored yet, or at none, or asks for nothing. */
function checkGate(id: string, gate: Gate, node: Checked, path: string): readonly Diagnostic[] {
  const bounds = [gate.from, gate.above, gate.below].filter((bound) => bound !== undefined);
  return [
    ...(node.before.has(gate.node)
      ? []
      : node.ids.has(gate.node)
        ? [
            diagnostic(
              'gate-too-late',
              { adjustment: id, node: gate.node },
              { path: `${path}/node` },
            ),
          ]
        : [
            diagnostic(
              'unknown-indicator',
              { found: gate.node, near: suggestions(gate.node, node.ids) },
              { path: `${path}/node` },
            ),
          ]),
    ...(bounds.length === 1 ? [] : [diagnostic('gate-bounds', { adjustment: id }, { path })]),
  ];
}

/** Amounts that are no points to give or take. */
function checkAmounts(adjustment: Adjustment, path: string): readonly Diagnostic[] {
  if (adjustment.type === 'veto') return [];
  const { id, each, items, cap } = adjustment;
  const amounts = [
    each,
    cap === 'full' ? undefined : cap,
    ...(items ?? []).flatMap((item) => [item.each, item.cap]),
  ];
  const repeated = items?.find((item, i) => items.findIndex((o) => o.id === item.id) < i);
  return [
    ...amounts.flatMap((amount) =>
      amount === undefined || fraction(amount).compare(0) > 0
        ? []
        : [diagnostic('amount-not-positive', { adjustment: id, found: String(amount) }, { path })],
    ),
    ...(each !== undefined && items !== undefined
      ? [diagnostic('each-or-items', { adjustment: id }, { path: `${path}/each` })]
      : []),
    ...(repeated === undefined
      ? []
      : [
          diagnostic(
            'duplicate-id',
            { indicator: `${id}.${repeated.id}` },
            { path: `${path}/items` },
          ),
        ]),
  ];
}

/** What a veto does, which must be something, and what only the total can have. */
function checkEffect(
  adjustment: Adjustment,
  { grades }: IndicatorSystem['method'],
  { id: node, isTotal, fullMark }: Checked,
  path: string,
): readonly Diagnostic[] {
  const { id } = adjustment;
  if (adjustment.type === 'deduction') return [];
  if (adjustment.type === 'bonus') {
    return adjustment.counts === 'tie-break' && !isTotal
      ? [diagnostic('total-alone', { adjustment: id, key: 'counts: tie-break', node }, { path })]
      : [];
  }
  const { pin, grade } = adjustment;
  const isKnown = (grades ?? []).some(({ name }) =>
    textVariants(name).some((text) => grade !== undefined && textVariants(grade).includes(text)),
  );
  const pinned = pin === undefined ? undefined : fraction(pin);
  const isBeyond = pinned && (pinned.compare(0) < 0 || pinned.compare(fullMark) > 0);
  return [
    ...(pin === undefined && grade === undefined
      ? [diagnostic('veto-without-effect', { adjustment: id }, { path })]
      : []),
    ...(grade !== undefined && !isTotal
      ? [
          diagnostic(
            'total-alone',
            { adjustment: id, key: 'grade', node },
            { path: `${path}/grade` },
          ),
        ]
      : []),
    ...(grade !== undefined && !isKnown
      ? [
          diagnostic(
            'unknown-grade',
            { adjustment: id, found: textVariants(grade)[0] ?? '' },
            { path },
          ),
        ]
      : []),
    ...(pinned && isBeyond
      ? [
          normalizeDiagnostic(
            'score-out-of-range',
            { indicator: id, found: toDecimal(pinned), low: '0', high: toDecimal(fullMark) },
            { path: `${path}/pin` },
          ),
        ]
      : []),
  ];
}

/** Everything that is wrong with a node's adjustments, whatever the data. */
export const checkAdjustments = (
  adjustments: readonly Adjustment[],
  { method }: IndicatorSystem,
  node: Checked,
): readonly Diagnostic[] =>
  adjustments.flatMap((adjustment, i) => {
    const path = `${node.path}/${i}`;
    return [
      ...(adjustment.when === undefined
        ? []
        : checkGate(adjustment.id, adjustment.when, node, `${path}/when`)),
      ...checkAmounts(adjustment, path),
      ...checkEffect(adjustment, method, node, path),
    ];
  });
