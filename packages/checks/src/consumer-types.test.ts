import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { passedOn, publicValues } from './doc-examples.ts';
import { examplesIn } from './examples.ts';
import { read, root } from './repository.ts';

/** How a strict program of somebody else's is compiled, its declarations with it. */
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  customConditions: ['@zhibiao/source'],
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  declaration: true,
  emitDeclarationOnly: true,
  skipLibCheck: true,
  types: ['node'],
};

/** What a compiler says of programs that stand in the repository under made-up names. */
function complaintsOf(programs: Readonly<Record<string, string>>): ReadonlyMap<string, string[]> {
  const texts = new Map(Object.entries(programs).map(([name, text]) => [join(root, name), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.readFile = (name) => texts.get(name) ?? readFile(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = texts.get(name);
    return text === undefined
      ? getSourceFile(name, version, ...rest)
      : ts.createSourceFile(name, text, version);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  return new Map(
    Object.keys(programs).map((name) => {
      const source = program.getSourceFile(join(root, name));
      const found = [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
        ...program.getDeclarationDiagnostics(source),
      ];
      return [
        name,
        found.map((d) => `TS${d.code} ${ts.flattenDiagnosticMessageText(d.messageText, '\n')}`),
      ];
    }),
  );
}

/** A program that answers every value of an entry, with no type said: each has to have a name that it can import. */
const passing = (from: string, names: readonly string[]): string =>
  [
    `import * as all from '${from}';`,
    ...names.map((name) => `export const ${name}Again = () => all.${name};`),
  ].join('\n');

const namesOf = (entry: string): readonly string[] => [
  ...publicValues(entry).map(({ name }) => name),
  ...passedOn(entry),
];

/** Entries by the specifier that a program imports, and where a program that has only it may stand. */
const entries = {
  // The root of the workspace depends on the front door alone, as a program does after `npm i zhibiao`.
  zhibiao: ['packages/cli/src/index.ts', '.'],
  '@zhibiao/core': ['packages/core/src/index.ts', 'packages/checks'],
  '@zhibiao/core/whatif': ['packages/core/src/whatif/index.ts', 'packages/checks'],
  '@zhibiao/core/weights': ['packages/core/src/weights/index.ts', 'packages/checks'],
  '@zhibiao/core/revision': ['packages/core/src/revision/index.ts', 'packages/checks'],
  '@zhibiao/document': ['packages/document/src/index.ts', 'packages/checks'],
  '@zhibiao/report': ['packages/report/src/index.ts', 'packages/checks'],
  '@zhibiao/tables': ['packages/tables/src/index.ts', 'packages/checks'],
} as const;

const pages = [
  'packages/cli/README.md',
  'packages/document/README.md',
  'packages/core/README.md',
  'packages/report/README.md',
  'packages/tables/README.md',
  'indicators/README.md',
];

const programs = {
  ...Object.fromEntries(
    Object.entries(entries).map(([from, [entry, folder]]) => [
      join(folder, `made-up-${from.replace(/\W/g, '-')}.ts`),
      passing(from, namesOf(entry)),
    ]),
  ),
  ...Object.fromEntries(
    pages.flatMap((page) =>
      examplesIn(read(page))
        .filter(({ kind }) => kind === 'program')
        .map(({ code }, i) => [
          join('packages/checks', `made-up-${page.replace(/\W/g, '-')}-${i}.ts`),
          `${code}\nexport {};\n`,
        ]),
    ),
  ),
};

describe('a strict program compiles, and its declarations with it', () => {
  const complaints = complaintsOf(programs);
  it.each(Object.keys(programs))('%s', (name) => {
    expect(complaints.get(name)).toEqual([]);
  });
});
