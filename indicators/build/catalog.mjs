import { kinds } from './kinds.mjs';

const entry = ({ id, kind, value }) => `  {
    id: ${JSON.stringify(id)},
    kind: ${JSON.stringify(kind.kind)},
    title: ${JSON.stringify(value.title)},
    load: () => import('./${id}.js'),
  },
`;

/** The root module: what the package holds, each document loaded when asked for. */
export const catalogModule = (documents) => `import { freeze } from './freeze.js';

export const catalog = /* @__PURE__ */ freeze([
${documents.map(entry).join('')}]);
`;

const entryType = ({ kind, type }) => `/** A packaged document of the kind \`${kind}\`. */
export interface ${type}Entry {
  /** The path that follows \`@zhibiao/indicators/\`. */
  readonly id: string;
  readonly kind: '${kind}';
  readonly title: Text;
  readonly load: () => Promise<DocumentModule<${type}>>;
}
`;

/** Its types. */
export const catalogTypes =
  () => `import type { ${[...kinds.map((k) => k.type), 'Range', 'Text'].sort().join(', ')} } from '@zhibiao/schemas';

/** What the module of a packaged document exports. */
export interface DocumentModule<T> {
  readonly default: T;
  /** Where each part stands in the file: JSON Pointer to range. */
  readonly positions: Readonly<Record<string, Range>>;
  /** The file's path within the package. */
  readonly file: string;
}

${kinds.map(entryType).join('\n')}
export type CatalogEntry = ${kinds.map((k) => `${k.type}Entry`).join(' | ')};

/** Every document of the package. */
export declare const catalog: readonly CatalogEntry[];
`;
