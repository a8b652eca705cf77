import { distance } from 'fastest-levenshtein';

/** The candidates that `found` may be a slip for, the nearest first, at most three. */
export function suggestions(found: string, candidates: Iterable<string>): readonly string[] {
  const limit = Math.max(2, Math.floor(found.length / 3));
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, away: distance(found, candidate) }))
    .filter(({ away }) => away > 0 && away <= limit)
    .sort((a, b) => a.away - b.away)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
