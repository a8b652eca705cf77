import { isBuiltin } from 'node:module';
import { computed, type Import } from './imports.ts';

/** What files may import beside the files of their own package. */
interface Arrow {
  /** Workspace packages whose values and types they may use. */
  readonly packages?: readonly string[];
  /** Workspace packages of which they may use types alone. */
  readonly typesOf?: readonly string[];
  /** Libraries from the registry. */
  readonly libraries?: readonly string[];
  /** Whether they may use Node's own modules. */
  readonly node?: boolean;
  /** Whether they may import what is known at run time alone. */
  readonly computed?: boolean;
  /** Files of other packages, by their paths from the root. */
  readonly files?: readonly string[];
}

/** The two arrows of a package. */
export interface Arrows {
  /** What is published: `src` and `bin`. */
  readonly sources: Arrow;
  /** What tests, benches, build scripts and settings may import more than the sources. */
  readonly beside: Arrow;
}

/** The arrows of the house, by folder. An import that is not here is forbidden. */
export const arrows: Readonly<Record<string, Arrows>> = {
  schemas: {
    sources: {},
    beside: {
      libraries: ['ajv', 'esbuild', 'fast-check', 'json-schema-to-typescript', 'tsup', 'vitest'],
      node: true,
    },
  },
  'packages/core': {
    sources: {
      packages: ['@zhibiao/schemas'],
      libraries: [
        'decimal.js',
        'diff',
        'fastest-levenshtein',
        'fraction.js',
        'ml-matrix',
        'pure-rand',
        'simple-statistics',
        'yalps',
        'zod',
      ],
    },
    beside: {
      packages: ['@zhibiao/indicators', '@zhibiao/schemas'],
      libraries: ['csv-parse', 'fast-check', 'tsup', 'vitest'],
      node: true,
      files: ['schemas/common.schema.json', 'schemas/dataset.schema.json'],
    },
  },
  'packages/document': {
    sources: { packages: ['@zhibiao/core', '@zhibiao/schemas'], libraries: ['yaml'] },
    beside: { libraries: ['fast-check', 'tsup', 'vitest'], node: true },
  },
  indicators: {
    sources: { typesOf: ['@zhibiao/schemas'] },
    beside: {
      packages: ['@zhibiao/core', '@zhibiao/document', '@zhibiao/indicators'],
      libraries: ['vitest'],
      node: true,
    },
  },
  'packages/report': {
    sources: {
      // Itself by its public name: which renderer of SVG is known where it is used.
      packages: ['@zhibiao/core', '@zhibiao/report'],
      typesOf: ['@zhibiao/schemas'],
      libraries: [
        '@observablehq/plot',
        'csv-stringify',
        'linkedom',
        'markdown-table',
        'string-width',
      ],
    },
    beside: { libraries: ['tsup', 'vitest'] },
  },
  'packages/tables': {
    sources: {
      packages: ['@zhibiao/core'],
      typesOf: ['@zhibiao/schemas'],
      libraries: ['csv-parse', 'csv-stringify'],
    },
    beside: { libraries: ['tsup', 'vitest'] },
  },
  'packages/cli': {
    sources: {
      packages: [
        '@zhibiao/core',
        '@zhibiao/report',
        '@zhibiao/document',
        '@zhibiao/indicators',
        '@zhibiao/schemas',
        '@zhibiao/tables',
      ],
      libraries: ['commander', 'picocolors', 'string-width'],
      node: true,
    },
    beside: {
      libraries: ['ajv-draft-04', 'esbuild', 'fast-check', 'tsup', 'vitest', 'xast-util-from-xml'],
      computed: true,
    },
  },
};

/** The settings that all packages share. */
const settings = '.config/';

/** Whether a file of a package is of those that are published. */
function isSource(folder: string, file: string): boolean {
  const isBeside = /\.(test|bench|examples)\.[cm]?[jt]s$/.test(file) || file.includes('/testing/');
  return !isBeside && ['src', 'bin'].some((room) => file.startsWith(`${folder}/${room}/`));
}

/** The package that an import names: `@zhibiao/schemas/x.json` is of `@zhibiao/schemas`. */
function packageOf(from: string): string {
  const parts = from.split('/').slice(0, from.startsWith('@') ? 2 : 1);
  return parts.join('/');
}

function isAllowed(arrow: Arrow, folder: string, { file, from, isTypeOnly }: Import): boolean {
  if (from === computed) return arrow.computed ?? false;
  if (isBuiltin(from)) return arrow.node ?? false;
  if (from.startsWith('.') || from.startsWith('/')) {
    const path = new URL(from, `file:///${file}`).pathname.slice(1);
    return (
      [`${folder}/`, settings].some((room) => path.startsWith(room)) ||
      (arrow.files ?? []).includes(path)
    );
  }
  const name = packageOf(from);
  return (
    [...(arrow.packages ?? []), ...(arrow.libraries ?? [])].includes(name) ||
    (isTypeOnly && (arrow.typesOf ?? []).includes(name))
  );
}

/** The imports of a package's files that are along none of its arrows. */
export function forbiddenImports(
  folder: string,
  { sources, beside }: Arrows,
  imports: readonly Import[],
): readonly Import[] {
  return imports.filter(
    (i) =>
      !isAllowed(sources, folder, i) && (isSource(folder, i.file) || !isAllowed(beside, folder, i)),
  );
}
