import type { Diagnostic } from '@zhibiao/schemas';

/** What makes two diagnostics one: the code and the place; without a place, all that they say. */
function keyOf({ code, file, range, path, cell, params }: Diagnostic): string {
  const place = range?.start ?? path;
  const isPlaced = place !== undefined || cell !== undefined;
  return JSON.stringify([code, file, place, cell, isPlaced ? undefined : params]);
}

/**
 * Diagnostics of which none says the same of the same place again: several steps find what stands in
 * one line, each in its own words. The first of them stays.
 */
export function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((diagnostic) => {
    const key = keyOf(diagnostic);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
