import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './repository.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The folder of a dependency, looked for as Node does from the folder of who asks for it. */
function folderOf(name: string, from: string): string {
  const folder = join(from, 'node_modules', name);
  if (existsSync(folder)) return realpathSync(folder);
  if (dirname(from) === from) throw new Error(`${name} is not installed`);
  return folderOf(name, dirname(from));
}

/**
 * The packages that `npm i` of one of ours brings, itself among them: its dependencies and theirs,
 * by name, each version counted for itself.
 */
export function packagesBroughtBy(name: string): readonly string[] {
  const found = new Map<string, string>();
  const visit = (folder: string): void => {
    const text = readFileSync(join(folder, 'package.json'), 'utf8');
    const { name, version, dependencies = {} }: Manifest = JSON.parse(text);
    const key = `${name} ${version}`;
    if (found.has(key)) return;
    found.set(key, name);
    for (const dependency of Object.keys(dependencies)) visit(folderOf(dependency, folder));
  };
  visit(folderOf(name, join(root, 'packages/checks')));
  return [...found.values()].sort();
}
