/**
 * The pipeline: a system and a dataset become scores and ranks in one straight run.
 *
 *   1 bind       columns to leaves
 *   2 observe    cells to observations, gaps filled and outliers treated where the system says so
 *   3 presence   where there will be a score, under the policies for what is missing
 *   4 normalize  observations to scores
 *   5 aggregate  children to groups, from the leaves up
 *   6 round      as declared, carried upward or not (with 5, for one feeds the other)
 *   7 rank       at every node, and grade the total
 *
 * A phase goes on past a fault so that all are found; a phase begins only if none was found before.
 */

import type { Diagnostic } from '@zhibiao/schemas';
import { gradeOf } from '../adjust/grade-of.ts';
import { readAdjustments } from '../adjust/read.ts';
import { vetoedGrade } from '../adjust/vetoed-grade.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { fileLocation } from '../dataset/file-location.ts';
import { hasErrors, type Outcome } from '../diagnostic/outcome.ts';
import { availability } from '../evaluate/availability/availability.ts';
import { coverageOf, observedState } from '../evaluate/availability/coverage.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { EvaluatedNode } from '../evaluate/evaluated.ts';
import { reportedScoreAt } from '../evaluate/exact/scores-at.ts';
import { declaredRanks } from '../evaluate/rank/declared-ranks.ts';
import type { ScoredLeaf, Workings } from '../evaluate/workings.ts';
import { shortDecimal } from '../numeric/decimal.ts';
import { itemAt } from '../numeric/item-at.ts';
import { listed } from '../numeric/ranks.ts';
import type { CompiledSystem } from '../system/compiled.ts';
import { bind } from './bind.ts';
import { coercions } from './coercions.ts';
import { diagnostic } from './diagnostics.ts';
import { normalize } from './normalize.ts';
import { observe } from './observe.ts';
import { type Previous, treat } from './treat.ts';

/**
 * A dataset scored under a system: every phase, from cells to ranks.
 *
 * @param previous what was observed in the period before; undefined if the dataset is scored by itself
 */
export function scoreCompiled(
  system: CompiledSystem,
  dataset: Dataset,
  previous: Previous | undefined,
): Outcome<Workings> {
  const diagnostics: Diagnostic[] = [...groupFaults(system, dataset)];

  // 1 bind
  const bound = bind(system, dataset);
  diagnostics.push(...bound.diagnostics, ...coercions(dataset, bound.value));

  // 2 observe
  const observed = new Map(
    bound.value.map((leaf) => {
      const step = observe(dataset, leaf);
      diagnostics.push(...step.diagnostics);
      if (hasErrors(step.diagnostics)) return [leaf.node.index, step.value] as const;
      const prepared = treat(leaf.node, step.value, dataset, previous);
      diagnostics.push(...prepared.diagnostics);
      return [leaf.node.index, prepared.value] as const;
    }),
  );
  const adjustments = readAdjustments(system, dataset);
  diagnostics.push(...adjustments.diagnostics);
  const isBound = bound.diagnostics.every((d) => d.severity !== 'error');

  // 3 presence
  if (isBound) diagnostics.push(...availability(system, dataset, observed).diagnostics);
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };

  // 4 normalize
  const leaves: (ScoredLeaf | undefined)[] = system.nodes.map(() => undefined);
  const leafScores = new Map<number, ReturnType<typeof normalize>['value']['scores']>();
  for (const { node } of bound.value) {
    const seen = observed.get(node.index);
    if (seen === undefined) continue;
    const { value, diagnostics: faults } = normalize(node, seen, dataset);
    diagnostics.push(...faults);
    leaves[node.index] = { ...seen, facts: value.facts };
    leafScores.set(node.index, value.scores);
  }
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };

  // 5 aggregate, 6 round
  const amounts = adjustments.value;
  const computed = evaluate(system, dataset, { observed, scores: leafScores, amounts });
  diagnostics.push(...computed.diagnostics);
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  diagnostics.push(...withoutTotal(system, dataset, computed.value.nodes, leaves));

  // 7 rank
  const evaluated = { system, dataset, ...computed.value };
  const ranks = declaredRanks(evaluated, [...evaluated.nodes.keys()]);
  const nodes = computed.value.nodes.map((node, i) => ({
    ...node,
    ranks: listed(itemAt(ranks, i)),
  }));
  const { columns, adjusted } = computed.value;
  const ungraded = { system, dataset, nodes, leaves, columns, adjusted, amounts };
  const { grades = [] } = system.document.method;
  const result = {
    ...ungraded,
    grades: dataset.units.map((_, unit) => {
      const total = reportedScoreAt(ungraded, system.total, unit);
      return (
        total &&
        (vetoedGrade(system, adjusted[system.total]?.[unit]) ?? gradeOf(total, grades)?.name)
      );
    }),
  };
  return { value: Object.freeze(result), diagnostics };
}

/** Units without a total stay in the result: nothing counts for them, or a policy withholds it. */
function withoutTotal(
  system: CompiledSystem,
  dataset: Dataset,
  nodes: readonly EvaluatedNode[],
  leaves: readonly (ScoredLeaf | undefined)[],
): readonly Diagnostic[] {
  const file = fileLocation(dataset);
  return dataset.units.flatMap(({ id, row }, unit) => {
    if (nodes[system.total]?.states[unit] === 'value') return [];
    const place = { ...file, cell: { row, unit: id } };
    const covered = coverageOf(system, system.total, (leaf) => observedState(leaves[leaf], unit));
    return covered === undefined || covered.equals(0)
      ? [diagnostic('unit-without-total', {}, place)]
      : [diagnostic('total-withheld', { covered: shortDecimal(covered) }, place)];
  });
}

/** Ranks within groups need every unit to be in one. */
function groupFaults(system: CompiledSystem, dataset: Dataset): readonly Diagnostic[] {
  if (system.document.method.ranking.within !== 'group') return [];
  const place = fileLocation(dataset);
  const without = dataset.units.filter((unit) => unit.group === undefined);
  return without.length === dataset.units.length
    ? [diagnostic('group-column-missing', {}, place)]
    : without.map(({ id, row }) =>
        diagnostic('group-missing', { unit: id }, { ...place, cell: { row, unit: id } }),
      );
}
