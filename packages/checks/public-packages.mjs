import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of the packages that are published, from the repository's root. */
export function publicPackages(root) {
  const rooms = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  return ['schemas', 'indicators', ...rooms].filter((folder) => {
    const manifest = join(root, folder, 'package.json');
    return existsSync(manifest) && !JSON.parse(readFileSync(manifest, 'utf8')).private;
  });
}
