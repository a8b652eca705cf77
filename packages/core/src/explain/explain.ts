import type { Outcome } from '../diagnostic/outcome.ts';
import { coverageAt } from '../evaluate/availability/coverage.ts';
import { contributionsOf, type NodeContribution } from '../evaluate/contributions.ts';
import { exactScoreAt, reportedScoreAt } from '../evaluate/exact/scores-at.ts';
import type { Workings } from '../evaluate/workings.ts';
import { shortDecimal, toDecimal } from '../numeric/decimal.ts';
import { itemAt } from '../numeric/item-at.ts';
import { minus, type Real } from '../numeric/real.ts';
import { toFixed } from '../numeric/round-decimal.ts';
import { diagnostic } from '../result/diagnostics.ts';
import { findUnit } from '../result/find.ts';
import type { Result } from '../result/result.ts';
import { workings } from '../result/workings.ts';
import { type CompiledNode, type CompiledSystem, nodeAt } from '../system/compiled.ts';
import type {
  AdjustmentExplanation,
  Explanation,
  LeafExplanation,
  RuleLine,
  UnitExplanation,
} from './explanation.ts';

/** Where a part of the document is written. */
function ruleLine(system: CompiledSystem, path: string): RuleLine {
  const { source } = system;
  return { path, file: source?.file, line: source?.positions[path]?.start.line };
}

const decimal = (x: Real | undefined): string | undefined =>
  x === undefined ? undefined : toDecimal(x);

function explainLeaf(
  result: Workings,
  node: CompiledNode,
  unit: number,
): LeafExplanation | undefined {
  const seen = result.leaves[node.index];
  if (node.leaf === undefined || seen === undefined) return undefined;
  const { criteria, measure, normalize } = node.leaf;
  const cells = seen.columnNames.map((column, i) => ({
    column,
    row: itemAt(seen.rows, unit),
    text: itemAt(itemAt(seen.texts, unit), i),
  }));
  const value = decimal(seen.observations[unit]?.value);
  const touched = seen.treatments.filter((t) => t.unit === unit);
  return { criteria, measure, normalize, facts: seen.facts, cells, value, touched };
}

function explainAdjustments(
  { system, adjusted }: Workings,
  { index, adjustments, path }: CompiledNode,
  unit: number,
): readonly AdjustmentExplanation[] {
  if (adjustments.length === 0) return [];
  return itemAt(itemAt(adjusted, index), unit).map(
    ({ id, type, amount, counted, change, isOpen }, i) => ({
      id,
      name: itemAt(adjustments, i).name,
      type,
      amount: toDecimal(amount),
      counted: toDecimal(counted),
      change: toDecimal(change),
      isOpen,
      rule: ruleLine(system, `${path}/adjustments/${i}`),
    }),
  );
}

function explainNode(
  result: Workings,
  index: number,
  unit: number,
  counts: readonly NodeContribution[],
): Explanation {
  const { system } = result;
  const node = nodeAt(system, index);
  const [scores, count] = [itemAt(result.nodes, index), itemAt(counts, index)];
  const { id, code, name, depth, group, rounding } = node;
  const rounded = reportedScoreAt(result, index, unit);
  return {
    id,
    code,
    name,
    depth,
    state: itemAt(scores.states, unit),
    score: rounded && toFixed(rounded, rounding.digits),
    value: decimal(exactScoreAt(result, index, unit)),
    rank: scores.ranks[unit],
    coverage: decimal(coverageAt(result, index, unit)),
    full: toDecimal(node.fullMark),
    share: toDecimal(node.share),
    effectiveWeight: toDecimal(node.effectiveWeight),
    countedWeight: toDecimal(count.activeWeight),
    contribution: toDecimal(count.contribution),
    lost: toDecimal(count.lost),
    rule: ruleLine(system, node.path),
    leaf: explainLeaf(result, node, unit),
    group: group && {
      aggregate: group.method.method,
      written: group.written,
      ...group.method.parameters,
      isReflected: group.reflect !== undefined,
      missing: group.missing,
      notApplicable: group.notApplicable,
      minCoverage: group.minCoverage && shortDecimal(group.minCoverage),
    },
    adjustments: explainAdjustments(result, node, unit),
    children: node.children.map((child) => explainNode(result, child, unit, counts)),
  };
}

/**
 * A unit's total taken apart, down to the cells and the lines of the rules.
 *
 * The leaves' contributions and `remainder` add up to the unrounded total exactly.
 *
 * @param unit its id, or its display name
 *
 * @example
 * const { total } = explain(result, '甲').value
 * total.children.map(({ id, score, contribution }) => [id, score, contribution])
 * // [['service', '87.50', '52.5'], ['openness', '90.00', '36']]
 */
export function explain(result: Result, unit: string): Outcome<UnitExplanation> {
  const work = workings(result);
  const found = findUnit(work, unit);
  if (found.value === undefined) return { value: undefined, diagnostics: found.diagnostics };
  const index = found.value;
  const { total } = work.system;
  const counts = contributionsOf(work, index);
  const exact = exactScoreAt(work, total, index);
  if (exact === undefined) {
    return { value: undefined, diagnostics: [diagnostic('unit-without-score', { unit })] };
  }
  const remainder = minus(exact, itemAt(counts, total).contribution);
  return {
    value: {
      unit: itemAt(work.dataset.units, index),
      total: explainNode(work, total, index, counts),
      remainder: toDecimal(remainder),
    },
    diagnostics: [],
  };
}
