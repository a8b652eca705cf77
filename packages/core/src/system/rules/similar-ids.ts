import { distance } from 'fastest-levenshtein';
import type { Rule } from './rule.ts';

const withoutDigits = (id: string): string => id.replace(/\d/g, '');

/** Ids of one or two letters, as `a` and `b1`, are one letter apart from most others, and meant so. */
const isShort = (id: string): boolean => id.replace(/[^a-z]/g, '').length <= 2;

/** The id with each of its letters left out, and with each masked. */
function shapes(id: string): readonly string[] {
  const cut = (i: number, by: string) => id.slice(0, i) + by + id.slice(i + 1);
  return [...id].flatMap((_, i) => [cut(i, ''), cut(i, '*')]);
}

/**
 * Ids that differ by one letter invite slips. A digit apart is a series: `level-1`, `level-2`.
 *
 * Two ids are one letter apart only if they share a shape, or one is a shape of the other, so each id
 * is held against the few it shares one with, not against all.
 */
export const similarIds: Rule = {
  name: 'similar-ids',
  check: ({ nodes }, report) => {
    const byShape = new Map<string, string[]>();
    for (const { indicator, path } of nodes) {
      const { id } = indicator;
      if (isShort(id)) continue;
      const keys = [id, ...shapes(id)];
      const close = keys
        .flatMap((key) => byShape.get(key) ?? [])
        .find((other) => distance(id, other) === 1 && withoutDigits(id) !== withoutDigits(other));
      if (close !== undefined) report('similar-ids', { indicator: id, other: close }, `${path}/id`);
      for (const key of new Set(keys)) {
        const sharing = byShape.get(key);
        if (sharing === undefined) byShape.set(key, [id]);
        else if (!sharing.includes(id)) sharing.push(id);
      }
    }
  },
};
