/** The ES module of a document: the checked value, where its parts stand, and the file they are in. */
export const moduleOf = (document, freeze) => `import { freeze } from '${freeze}';

export default /* @__PURE__ */ freeze(${JSON.stringify(document.value)});
export const positions = /* @__PURE__ */ freeze(${JSON.stringify(document.positions)});
export const file = ${JSON.stringify(document.file)};
`;

/** Its types. */
export const typesOf = ({
  kind,
  file,
}) => `import type { ${kind.type}, Range } from '@zhibiao/schemas';

/** The document of \`${file}\`, checked and frozen. */
declare const document: ${kind.type};
export default document;
/** Where each part stands in the file: JSON Pointer to range. */
export declare const positions: Readonly<Record<string, Range>>;
/** The file's path within the package. */
export declare const file: string;
`;

/** What the modules share: data that nobody changes. */
export const freezeModule = `export function freeze(value) {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
`;
