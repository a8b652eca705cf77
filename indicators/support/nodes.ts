import type { Indicator, IndicatorSystem, Text } from '@zhibiao/schemas';

/** A node with all above it, from the first level down to itself. */
export type Path = readonly Indicator[];

const below = (indicator: Indicator, above: Path): readonly Path[] => {
  const path = [...above, indicator];
  return [path, ...(indicator.children ?? []).flatMap((child) => below(child, path))];
};

/** Every node of a system, parents first. */
export const pathsOf = (system: IndicatorSystem): readonly Path[] =>
  system.indicators.flatMap((indicator) => below(indicator, []));

/** The node that a path ends in. */
export function endOf(path: Path): Indicator {
  const end = path.at(-1);
  if (end === undefined) throw new Error('a path has at least one node');
  return end;
}

export const isLeaf = (path: Path): boolean => endOf(path).children === undefined;

export const nodesOf = (system: IndicatorSystem): readonly Indicator[] =>
  pathsOf(system).map(endOf);

export const leavesOf = (system: IndicatorSystem): readonly Indicator[] =>
  pathsOf(system).filter(isLeaf).map(endOf);

/** The words of a text in one language; a plain string is in the documents' own, Chinese. */
export const words = (text: Text | undefined, language: 'zh' | 'en'): string | undefined =>
  typeof text === 'object' ? text[language] : language === 'zh' ? text : undefined;

/** A leaf as the source's table has it: 一级指标, 二级指标, 三级指标, 评估要点. */
export type Row = readonly [string, string, string, string];

/** The rows of the table that a system encodes; criteria on a group stand for the leaves below. */
export const rowsOf = (system: IndicatorSystem): readonly Row[] =>
  pathsOf(system)
    .filter(isLeaf)
    .map((path) => {
      const [first = '', second = '', third = ''] = path.map(({ name }) => words(name, 'zh'));
      const criteria = path.findLast((node) => node.criteria !== undefined)?.criteria;
      return [first, second, third, words(criteria, 'zh') ?? ''];
    });
