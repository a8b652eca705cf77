import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const isDocument = (path) => path.endsWith('.yaml');
const skipped = new Set(['dist', 'node_modules']);

/** Every YAML file of the package, as paths from its folder with `/`, in the order of their names. */
export function yamlFiles(root, below = '') {
  return readdirSync(join(root, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (!entry.isDirectory()) return isDocument(path) ? [path] : [];
      return skipped.has(entry.name) ? [] : yamlFiles(root, path);
    });
}
