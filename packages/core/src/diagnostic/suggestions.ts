import { distance } from 'fastest-levenshtein';

/**
 * The candidates that `found` may be a slip for, the nearest first, at most three: a letter in three
 * may be wrong, but never all of them.
 *
 * @example
 * suggestions('timelines', ['timeliness', 'openness']) // ['timeliness']
 */
export function suggestions(found: string, candidates: Iterable<string>): readonly string[] {
  const limit = Math.min(Math.max(1, Math.floor(found.length / 3)), found.length - 1);
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, away: distance(found, candidate) }))
    .filter(({ away }) => away <= limit)
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
