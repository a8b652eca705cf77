import type { Diagnostic } from '@zhibiao/schemas';
import { lift, type Part } from '../aggregate/aggregate.ts';
import { combineReflected, reflect } from '../aggregate/reflect.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { fault } from '../diagnostic/fault.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { compareReal, roundReal } from '../numeric/exact.ts';
import { type Fraction, zero } from '../numeric/fraction.ts';
import type { Real } from '../numeric/real.ts';
import type { System, SystemNode } from '../system/system.ts';
import type { Step } from './columns.ts';
import { countedChildren } from './counted.ts';
import type { Presence } from './presence.ts';

/** A node's scores before ranking. */
export interface Scores {
  readonly exact: readonly (Real | undefined)[];
  readonly rounded: readonly (Fraction | undefined)[];
}

/** What a node hands to its parent: the rounded score where it is carried, else the exact one. */
export const carried = (node: SystemNode, scores: Scores, unit: number): Real | undefined =>
  node.rounding.carry ? scores.rounded[unit] : scores.exact[unit];

/** The children of a mean of positive scores that are not. */
function nonPositive(
  node: SystemNode,
  parts: readonly (Part & { readonly child: SystemNode })[],
  place: Pick<Diagnostic, 'file' | 'cell'>,
): readonly Diagnostic[] {
  const { group } = node;
  if (group === undefined || !group.method.positive) return [];
  return parts.flatMap(({ child, score, full }) => {
    const seen =
      group.reflect === undefined
        ? score
        : reflect(lift({ score, full }, node.full), group.reflect);
    if (compareReal(seen, zero) > 0) return [];
    return [
      fault(
        'non-positive-score',
        { indicator: child.id, group: node.id, found: toDecimal(score) },
        place,
      ),
    ];
  });
}

/** Phases 5 and 6: from the leaves up, each group made of its children and rounded. */
export function aggregate(
  system: System,
  dataset: Dataset,
  states: Presence,
  leafScores: ReadonlyMap<number, readonly (Real | undefined)[]>,
): Step<readonly Scores[]> {
  const diagnostics: Diagnostic[] = [];
  const all: Scores[] = [];

  const scoreOf = (node: SystemNode, unit: number): Real | undefined => {
    const { group } = node;
    const state = states[node.index]?.[unit];
    if (state === 'missing' && system.nodes[node.parent]?.group?.missing === 'zero') return zero;
    if (state !== 'value') return undefined;
    if (group === undefined) return leafScores.get(node.index)?.[unit];
    const parts = countedChildren(system, node, (child) => states[child]?.[unit]).map(
      ({ child, share }) => {
        const scores = all[child.index];
        const score = (scores && carried(child, scores, unit)) ?? zero;
        return { child, share, score, full: child.full };
      },
    );
    const { id = '', row = 1 } = dataset.units[unit] ?? {};
    const faults = nonPositive(node, parts, {
      ...(dataset.file === undefined ? {} : { file: dataset.file }),
      cell: { row, unit: id },
    });
    diagnostics.push(...faults);
    if (parts.length === 0 || faults.length > 0) return undefined;
    return group.reflect === undefined
      ? group.method.combine(parts, node.full)
      : combineReflected(parts, node.full, group.method, group.reflect);
  };

  for (const node of system.nodes) {
    const { digits, mode } = node.rounding;
    const exact = dataset.units.map((_, unit) => scoreOf(node, unit));
    all.push({ exact, rounded: exact.map((x) => x && roundReal(x, digits, mode)) });
  }
  return { value: all, diagnostics };
}
