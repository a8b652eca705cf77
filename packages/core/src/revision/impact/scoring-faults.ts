import type { Diagnostic } from '@zhibiao/schemas';

/**
 * The faults of scoring under both editions, those of one dataset once. A column that one edition
 * reads is no column that nobody reads.
 *
 * @param isNewData whether each edition was scored on data of its own
 */
export function scoringFaults(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  isNewData: boolean,
): readonly Diagnostic[] {
  if (isNewData) return [...before, ...after];
  const keyOf = ({ code, cell, params }: Diagnostic): string =>
    JSON.stringify([code, cell, code === 'unknown-column' ? params?.column : params]);
  const [first, second] = [before, after].map((list) => new Set(list.map(keyOf)));
  const isSeen = (d: Diagnostic, by: ReadonlySet<string> | undefined): boolean =>
    by?.has(keyOf(d)) === true;
  return [
    ...before.filter((d) => d.code !== 'unknown-column' || isSeen(d, second)),
    ...after.filter((d) => d.code !== 'unknown-column' && !isSeen(d, first)),
  ];
}
