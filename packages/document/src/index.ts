// Read a document.

export type { Diagnostic } from '@zhibiao/schemas';
export type { DocumentCode, Params } from './diagnostic/params.ts';
// Lint it.
export { applyEdits } from './lint/edit.ts';
export { fits } from './lint/glob.ts';
export { lintRules } from './lint/index.ts';
export { type Finding, type LintOptions, lint } from './lint/lint.ts';
export type { Edit, LintContext, LintOption, LintRule } from './lint/rule.ts';
export { settingsFor } from './lint/settings.ts';
// What is refused.
export { sizeLimit } from './read/decode.ts';
export { type DocumentKind, type DocumentOf, kinds, schemaName } from './read/kinds.ts';
export { depthLimit } from './read/parse.ts';
// Where its parts stand.
export { locate, type Positions } from './read/position.ts';
export { type Span, spansIn } from './read/spans.ts';
export {
  checkDocument,
  type Read,
  type ReadOptions,
  readCase,
  readConfig,
  readData,
  readDataset,
  readDocument,
  readJudgements,
  readLineage,
  readScenarios,
  readSystem,
  readWeightSet,
} from './read-document.ts';
export { writeDocument } from './write.ts';
