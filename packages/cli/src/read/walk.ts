import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The files below a directory in the order of their names, or the file itself. What is hidden is left
 * out, and so are `node_modules` and links, which may lead round in a circle.
 *
 * @throws an error with a system `code`
 */
export function walk(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = join(path, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      if (entry.isDirectory()) return walk(inside);
      return entry.isFile() ? [inside] : [];
    });
}
