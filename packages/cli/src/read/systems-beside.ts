import { dirname, join } from 'node:path';
import { readSystem } from '@zhibiao/document';
import type { IndicatorSystem } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import type { ParsedFile } from './catalog.ts';
import { readText } from './document.ts';

/** Systems in the directory of a file and in the two above it. */
export function systemsBeside(io: Io, path: string): readonly ParsedFile<IndicatorSystem>[] {
  const here = dirname(path);
  const directories = [here, join(here, '..'), join(here, '..', '..')];
  return directories.flatMap((directory) => {
    let names: readonly string[] = [];
    try {
      names = io.list(directory).filter((name) => /\.ya?ml$/.test(name));
    } catch {
      return [];
    }
    return names.flatMap((name) => {
      const file = join(directory, name);
      const text = readText(io, file).value;
      if (text === undefined || !/^schema:.*indicator-system/m.test(text)) return [];
      const { value, positions } = readSystem(text, { file });
      return value === undefined ? [] : [{ document: value.document, source: { file, positions } }];
    });
  });
}
