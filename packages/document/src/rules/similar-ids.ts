import { distance } from 'fastest-levenshtein';
import type { Rule } from './rule.ts';

const withoutDigits = (id: string): string => id.replace(/\d/g, '');

/** Ids that differ by one letter invite slips. A digit apart is a series: `level-1`, `level-2`. */
export const similarIds: Rule = {
  name: 'similar-ids',
  check: ({ indicators }, report) => {
    const byLength = new Map<number, string[]>();
    for (const { indicator, path } of indicators) {
      const { id } = indicator;
      const close = [id.length - 1, id.length, id.length + 1]
        .flatMap((length) => byLength.get(length) ?? [])
        .find((other) => distance(id, other) === 1 && withoutDigits(id) !== withoutDigits(other));
      if (close !== undefined) report('similar-ids', { id, other: close }, `${path}/id`);
      byLength.set(id.length, [...(byLength.get(id.length) ?? []), id]);
    }
  },
};
