import type {
  AdjustmentResult,
  IndicatorResult,
  ResultDocument,
  UnitResult,
} from '@zhibiao/schemas';
import { fileLocation } from '../dataset/file-location.ts';
import { textIn } from '../diagnostic/text.ts';
import { coverageAt } from '../evaluate/availability/coverage.ts';
import { contributionsOf } from '../evaluate/contributions.ts';
import { exactScoreAt, reportedScoreAt } from '../evaluate/exact/scores-at.ts';
import type { Workings } from '../evaluate/workings.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { roundReal } from '../numeric/exact.ts';
import { hundred } from '../numeric/fraction.ts';
import { itemAt } from '../numeric/item-at.ts';
import { linear } from '../numeric/real.ts';
import { toFixed } from '../numeric/round-decimal.ts';
import { type CompiledNode, type CompiledSystem, nodeAt } from '../system/compiled.ts';
import { caveats } from './caveats.ts';
import type { Result } from './result.ts';
import { workings } from './workings.ts';

const states = { value: 'scored', missing: 'missing', 'not-applicable': 'not-applicable' } as const;

/** A node and all below it as the document has them: parents first. */
const inDocumentOrder = (system: CompiledSystem, index: number): readonly CompiledNode[] => {
  const node = nodeAt(system, index);
  return [node, ...node.children.flatMap((child) => inDocumentOrder(system, child))];
};

/** What was done to a leaf's cell, where anything was. */
function touchedOf(
  { leaves }: Workings,
  node: number,
  unit: number,
): Pick<IndicatorResult, 'touched'> {
  const [first, ...others] = (leaves[node]?.treatments ?? [])
    .filter((t) => t.unit === unit)
    .map(({ by, how, from = null, to }) => ({ by, how, from, to }));
  return first === undefined ? {} : { touched: [first, ...others] };
}

/** What adjustments did to a score, in order; nothing if its node has none. */
const adjustedAt = (adjusted: Workings['adjusted'], node: number, unit: number) => {
  const own = itemAt(adjusted, node);
  return own.length === 0 ? [] : itemAt(own, unit);
};

/** What adjustments did to a score, if its node has some. */
function adjustmentsOf(
  { adjusted }: Workings,
  node: number,
  unit: number,
): { readonly adjustments?: [AdjustmentResult, ...AdjustmentResult[]] } {
  const [first, ...others] = adjustedAt(adjusted, node, unit).map(
    ({ id, type, amount, counted, change }) => ({
      id,
      type,
      amount: toDecimal(amount),
      counted: toDecimal(counted),
      change: toDecimal(change),
    }),
  );
  return first === undefined ? {} : { adjustments: [first, ...others] };
}

/** A node and what every unit's result says of it alike. */
interface Listed {
  readonly node: CompiledNode;
  readonly weights: Pick<IndicatorResult, 'weight' | 'effectiveWeight'>;
}

/** The indicators as the document has them, without the total. */
const listed = (system: CompiledSystem): readonly Listed[] =>
  inDocumentOrder(system, system.total)
    .slice(1)
    .map((node) => ({
      node,
      weights: {
        weight: toDecimal(node.share),
        effectiveWeight: toDecimal(node.effectiveWeight),
      },
    }));

function indicators(
  result: Workings,
  list: readonly Listed[],
  unit: number,
  exact: boolean,
): Record<string, IndicatorResult> {
  const { nodes } = result;
  const counts = contributionsOf(result, unit);
  return Object.fromEntries(
    list.map(({ node, weights }) => {
      const scores = itemAt(nodes, node.index);
      const { activeWeight, contribution } = itemAt(counts, node.index);
      const rounded = reportedScoreAt(result, node.index, unit);
      const value = exact ? exactScoreAt(result, node.index, unit) : undefined;
      const covered = coverageAt(result, node.index, unit);
      return [
        node.id,
        {
          state: states[itemAt(scores.states, unit)],
          score: rounded ? toFixed(rounded, node.rounding.digits) : null,
          ...(exact ? { value: value ? toDecimal(value) : null } : {}),
          rank: itemAt(scores.ranks, unit) ?? null,
          coverage: covered ? toDecimal(covered) : null,
          ...weights,
          countedWeight: toDecimal(activeWeight),
          contribution: toDecimal(contribution),
          ...touchedOf(result, node.index, unit),
          ...adjustmentsOf(result, node.index, unit),
        },
      ];
    }),
  );
}

function unitResult(
  result: Workings,
  list: readonly Listed[],
  unit: number,
  exact: boolean,
): UnitResult {
  const { system, dataset, nodes, grades } = result;
  const { id, name, group } = itemAt(dataset.units, unit);
  const node = nodeAt(system, system.total);
  const isPoints = system.weights.basis === 'points';
  const rounded = reportedScoreAt(result, system.total, unit);
  const value = exact || isPoints ? exactScoreAt(result, system.total, unit) : undefined;
  const covered = coverageAt(result, system.total, unit);
  const grade = grades[unit];
  const { digits, mode } = node.rounding;
  const percentage = isPoints
    ? {
        percentage: value
          ? toFixed(roundReal(linear([[hundred.div(node.fullMark), value]]), digits, mode), digits)
          : null,
      }
    : {};
  return {
    unit: id,
    ...(name === undefined ? {} : { name }),
    ...(group === undefined ? {} : { group }),
    score: rounded ? toFixed(rounded, digits) : null,
    ...(exact ? { value: value ? toDecimal(value) : null } : {}),
    ...percentage,
    rank: itemAt(itemAt(nodes, system.total).ranks, unit) ?? null,
    grade: grade === undefined ? null : textIn(grade, system.document.language),
    coverage: covered ? toDecimal(covered) : null,
    ...adjustmentsOf(result, system.total, unit),
    indicators: indicators(result, list, unit, exact),
  };
}

/**
 * The result as a `zhibiao/result/1` document: plain data with decimal strings, in the dataset's
 * order.
 *
 * @param options `exact` adds `value`, the unrounded value to 30 significant digits
 *
 * @example
 * resultDocument(result).units.map(({ unit, score, rank }) => [unit, score, rank])
 * // [['甲', '88.50', 1], ['乙', '78.00', 3], ['丙', '79.00', 2]]
 */
export function resultDocument(
  result: Result,
  { exact = false }: { readonly exact?: boolean } = {},
): ResultDocument {
  const work = workings(result);
  const { system, dataset } = work;
  const { id, edition, version, title } = system.document;
  const { note, ...weights } = system.weights;
  const list = listed(system);
  return {
    schema: 'zhibiao/result/1',
    system: { id, edition, version, title },
    weights: { ...weights, ...(note === undefined ? {} : { note }) },
    dataset: {
      ...fileLocation(dataset),
      ...(dataset.status === undefined ? {} : { status: dataset.status }),
    },
    remarks: caveats(result).map(({ message }) => message),
    units: dataset.units.map((_, unit) => unitResult(work, list, unit, exact)),
  };
}
