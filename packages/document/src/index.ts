// Read a document.

export type { Diagnostic } from '@zhibiao/schemas';
export type { DocumentCode, Params } from './diagnostic/params.ts';
// What is refused.
export { sizeLimit } from './read/decode.ts';
export { type DocumentKind, type DocumentOf, kinds, schemaName } from './read/kinds.ts';
export { depthLimit } from './read/parse.ts';
// Where its parts stand.
export { locate, type Positions } from './read/position.ts';
export {
  checkDocument,
  type Read,
  type ReadOptions,
  readCase,
  readData,
  readDataset,
  readDocument,
  readLineage,
  readScenarios,
  readSystem,
  readWeightSet,
} from './read-document.ts';
