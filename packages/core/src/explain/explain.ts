import type { Outcome } from '../diagnostic/outcome.ts';
import { coverageAt } from '../evaluate/availability/coverage.ts';
import { contributionsOf, type NodeContribution } from '../evaluate/contributions.ts';
import { exactScoreAt, reportedScoreAt } from '../evaluate/scores-at.ts';
import type { Workings } from '../evaluate/workings.ts';
import { shortDecimal, toDecimal } from '../numeric/decimal.ts';
import { zero } from '../numeric/fraction.ts';
import { minus, type Real } from '../numeric/real.ts';
import { toFixed } from '../numeric/round-decimal.ts';
import { diagnostic } from '../result/diagnostics.ts';
import { findUnit } from '../result/find.ts';
import type { Result } from '../result/result.ts';
import { workings } from '../result/workings.ts';
import type { CompiledNode, CompiledSystem } from '../system/compiled.ts';
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
    row: seen.rows[unit] ?? 0,
    text: seen.texts[unit]?.[i] ?? '',
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
  return (adjusted[index]?.[unit] ?? []).map(
    ({ id, type, amount, counted, change, isOpen }, i) => ({
      ...{ id, type, isOpen, name: adjustments[i]?.name ?? id },
      ...{ amount: toDecimal(amount), counted: toDecimal(counted), change: toDecimal(change) },
      rule: ruleLine(system, `${path}/adjustments/${i}`),
    }),
  );
}

function explainNode(
  result: Workings,
  index: number,
  unit: number,
  counts: readonly NodeContribution[],
): readonly Explanation[] {
  const { system } = result;
  const [node, scores, count] = [system.nodes[index], result.nodes[index], counts[index]];
  if (node === undefined || scores === undefined || count === undefined) return [];
  const { id, code, name, depth, group, rounding } = node;
  const rounded = reportedScoreAt(result, index, unit);
  return [
    {
      ...{ id, code, name, depth, state: scores.states[unit] ?? 'missing' },
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
      children: node.children.flatMap((child) => explainNode(result, child, unit, counts)),
    },
  ];
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
  const [explained] = explainNode(work, total, index, counts);
  const exact = exactScoreAt(work, total, index);
  const [about] = work.dataset.units.slice(index);
  if (explained === undefined || about === undefined || exact === undefined) {
    return { value: undefined, diagnostics: [diagnostic('unit-without-score', { unit })] };
  }
  const remainder = minus(exact, counts[total]?.contribution ?? zero);
  return {
    value: { unit: about, total: explained, remainder: toDecimal(remainder) },
    diagnostics: [],
  };
}
