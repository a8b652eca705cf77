export {
  type Build,
  type CodeOf,
  type DiagnosticRecord,
  diagnosticsFrom,
  type Location,
  type ParamsOf,
  type Records,
  type Words,
} from './diagnostic.ts';
export type { DiagnosticExample, ExamplesOf } from './example.ts';
export { hasErrors, type Outcome } from './outcome.ts';
export { pointer, pointerKeys } from './pointer.ts';
export { suggestions } from './suggestions.ts';
export { didYouMean, list } from './words.ts';
