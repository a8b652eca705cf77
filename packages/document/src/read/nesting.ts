import { depthLimit } from './parse.ts';

/**
 * Whether data are nested deeper than a text may be, as data that contain themselves are. Level by
 * level, not by recursion; what is shared within a level is looked into once.
 */
export function isTooDeep(data: unknown): boolean {
  let level: ReadonlySet<unknown> = new Set([data]);
  for (let depth = 0; level.size > 0; depth += 1) {
    if (depth > depthLimit) return true;
    const below = new Set<unknown>();
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const part of Object.values(value)) if (typeof part === 'object') below.add(part);
    }
    level = below;
  }
  return false;
}
