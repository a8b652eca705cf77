// Read a document.

export { applyEdits } from './lint/edit.ts';
// Lint it.
export { fits } from './lint/glob.ts';
export { lintRules } from './lint/index.ts';
export { type Finding, type LintOptions, lint } from './lint/lint.ts';
export type { Edit, LintContext, LintOption, LintRule } from './lint/rule.ts';
export { settingsFor } from './lint/settings.ts';
// What is refused.
export { sizeLimit } from './read/decode.ts';
// Where its parts stand.
export { type Span, spansIn } from './read/spans.ts';
export {
  type DocumentBuilder,
  type Read,
  type ReadOptions,
  readData,
  readDocument,
  readSystem,
} from './read-document.ts';
export { writeDocument } from './write.ts';
