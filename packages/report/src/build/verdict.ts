import type { Result } from '@zhibiao/core';
import { type Language, wordsIn } from '../messages/index.ts';
import { bestFirst } from './best-first.ts';

/**
 * How a unit did, in a line: `模拟甲子：总分 72.50，第 1 名（共 31 个单位），等次 高`. Ranks within groups
 * are out of the units of the group.
 *
 * @param unit the unit's id or name
 */
export function verdictOf(result: Result, unit: string, language: Language): string {
  const words = wordsIn(language);
  const units = bestFirst(result, language);
  const own = units.find((u) => u.unit === unit || u.name === unit);
  const isGrouped = result.system.document.method.ranking.within === 'group';
  const rivals = units.filter((u) => !isGrouped || u.group === own?.group);
  const { grade, rank } = own ?? {};
  return words.verdict({
    unit: own?.name ?? unit,
    score: own?.score ?? words.none,
    rank: rank ?? undefined,
    of: rivals.filter((u) => u.rank !== null).length,
    grade: grade ?? undefined,
  });
}
