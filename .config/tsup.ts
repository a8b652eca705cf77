import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative } from 'node:path';
import type { Options } from 'tsup';
import ts from 'typescript';
import { thirdParty } from './third-party.ts';

/** What is published of a package's sources: its code without what tests alone use. */
function sourcesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.examples)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/]testing[\\/]/.test(path));
}

/** `from './x.ts'` as it is once built: `./x.js`. As long as before, so that maps stay true. */
const asBuilt = (declarations: string): string =>
  declarations.replace(/((?:from |import\(|import )(['"])\.{1,2}\/[^'"]*)\.ts\2/g, '$1.js$2');

/**
 * The declarations of one source file, with a map to it. Every export says its type
 * (`isolatedDeclarations`), so a file is enough; `npm run check` checks the types.
 */
async function declare(source: string): Promise<void> {
  const target = join('dist', relative('src', source)).replace(/(\.d)?\.ts$/, '');
  const text = await readFile(source, 'utf8');
  await mkdir(dirname(target), { recursive: true });
  if (source.endsWith('.d.ts')) return writeFile(`${target}.d.ts`, text);
  const { outputText, sourceMapText = '{}' } = ts.transpileDeclaration(text, {
    fileName: source,
    compilerOptions: { declaration: true, declarationMap: true, stripInternal: true },
  });
  const map = { ...JSON.parse(sourceMapText), sources: [relative(dirname(target), source)] };
  await writeFile(`${target}.d.ts`, asBuilt(outputText));
  await writeFile(`${target}.d.ts.map`, JSON.stringify(map));
}

/** The declarations of an entry that is named otherwise than its source: they pass on those of the source. */
async function passOn([name, source]: readonly [name: string, source: string]): Promise<void> {
  const own = source.replace(/^src\/(.*)\.ts$/, '$1');
  if (own === name) return;
  const path = posix.relative(posix.dirname(name), own);
  const from = path.startsWith('.') ? path : `./${path}`;
  const target = join('dist', `${name}.d.ts`);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, `export * from '${from}.js';\n`);
}

/**
 * How every package is built: modules bundled by entry, declarations by file, maps to the sources.
 * `devDependencies` that the sources import are bundled too, their licences listed beside.
 */
export const library = (entry: Record<string, string>, more: Options = {}): Options => ({
  entry,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  sourcemap: true,
  clean: true,
  silent: true,
  esbuildPlugins: [thirdParty],
  // The sources are in the tarball; maps need not hold them again.
  esbuildOptions: (options) => {
    options.sourcesContent = false;
  },
  onSuccess: async () => {
    await Promise.all(sourcesBelow('src').map(declare));
    await Promise.all(Object.entries(entry).map(passOn));
  },
  ...more,
});
