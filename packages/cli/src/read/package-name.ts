import { dirname, join, resolve, sep } from 'node:path';
import type { Io } from '../io.ts';
import { readText } from './document.ts';

/** The name in the text of a package.json; undefined if it has none, or is no JSON. */
function nameIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    const found: unknown = JSON.parse(text);
    const name = typeof found === 'object' && found !== null && 'name' in found ? found.name : '';
    return typeof name === 'string' && name !== '' ? name : undefined;
  } catch {
    return undefined;
  }
}

/** The name of the package that a file is in: that of the nearest package.json above it with a name. */
export function packageNameOf(io: Io, file: string): string | undefined {
  const here = dirname(file);
  const depth = resolve(here).split(sep).length;
  for (let up = 0; up < depth; up += 1) {
    const above = join(here, ...Array.from({ length: up }, () => '..'), 'package.json');
    const name = nameIn(readText(io, above).value);
    if (name !== undefined) return name;
  }
  return undefined;
}
