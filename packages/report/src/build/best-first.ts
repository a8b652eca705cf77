import { type Result, resultDocument, type SystemNode, textIn } from '@zhibiao/core';
import type { UnitResult } from '@zhibiao/schemas';
import type { Language } from '../messages/index.ts';

/** A rank behind all. */
const last = Number.MAX_SAFE_INTEGER;

/**
 * A result's units best first, their grades named in a language; groups, where ranks are given within
 * them, one after the other. Units without a rank come last.
 *
 * @example
 * bestFirst(result, 'zh').map(({ unit }) => unit) // ['甲', '丙', '乙']
 */
export function bestFirst(
  result: Result,
  language: Language,
  isExact: boolean = false,
): readonly UnitResult[] {
  const units = resultDocument(result, { exact: isExact }).units.map((unit, i) => {
    const grade = result.grades[i];
    return grade === undefined ? unit : { ...unit, grade: textIn(grade, language) };
  });
  const isGrouped = result.system.document.method.ranking.within === 'group';
  const groups = [...new Set(units.map((unit) => (isGrouped ? unit.group : undefined)))];
  return groups.flatMap((group) =>
    units
      .filter((unit) => !isGrouped || unit.group === group)
      .toSorted((a, b) => (a.rank ?? last) - (b.rank ?? last)),
  );
}

/** Which of the columns that not every result has a result has. */
export interface OptionalColumns {
  readonly hasNames: boolean;
  readonly hasGroups: boolean;
  readonly hasGrades: boolean;
  /** Under `points`, unless the full mark is 100 and the score is the percentage. */
  readonly hasPercentages: boolean;
}

/**
 * Which of them this one has.
 *
 * @example
 * optionalColumns(result).hasGroups // false
 */
export const optionalColumns = ({ system, dataset }: Result): OptionalColumns => ({
  hasNames: dataset.units.some((unit) => unit.name !== undefined),
  hasGroups: dataset.units.some((unit) => unit.group !== undefined),
  hasGrades: system.document.method.grades !== undefined,
  hasPercentages:
    system.weights.basis === 'points' && String(system.document.method.scale) !== '100',
});

/**
 * The indicators down to a level, parents first, in the order of the document.
 *
 * @example
 * indicatorsDownTo(result, 1).map(({ id }) => id) // ['service', 'openness']
 */
export const indicatorsDownTo = (
  { system }: Pick<Result, 'system'>,
  depth: number,
): readonly SystemNode[] => {
  const visit = (index: number): readonly SystemNode[] => {
    const node = system.nodes[index];
    if (node === undefined || node.depth > depth) return [];
    const below = node.children.flatMap(visit);
    return index === system.total ? below : [node, ...below];
  };
  return visit(system.total);
};
