import type { ColumnNames } from '@zhibiao/schemas';

/** The heads tried for each column that is not an indicator, where none is named. */
export const usualColumnNames: { readonly [K in keyof Required<ColumnNames>]: readonly string[] } =
  {
    unit: ['unit', '单位', '被评单位', '地区'],
    name: ['name', '名称'],
    group: ['group', '组别', '分组'],
    period: ['period', '期间', '时期', '年份'],
    indicator: ['indicator', '指标'],
    value: ['value', '值', '数值'],
  };

/** The head of each such column that the rows have. */
export type FoundColumnNames = { readonly [K in keyof Required<ColumnNames>]: string | undefined };

/** Which of the rows' heads are the unit, its name and group, and in long tables indicator and value. */
export function findColumnNames(
  heads: readonly string[],
  named: ColumnNames = {},
): FoundColumnNames {
  const find = (key: keyof ColumnNames): string | undefined => {
    const candidates = named[key] === undefined ? usualColumnNames[key] : [named[key]];
    return candidates.find((head) => heads.includes(head));
  };
  return {
    unit: find('unit'),
    name: find('name'),
    group: find('group'),
    period: find('period'),
    indicator: find('indicator'),
    value: find('value'),
  };
}
