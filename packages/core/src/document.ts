// For packages that read documents or look at them: what building one is made of.

export { buildDatasetDocument } from './dataset/build-dataset-document.ts';
export { locate, located, type Positions, type Source } from './diagnostic/locate.ts';
export { textParts } from './diagnostic/text.ts';
export { compareDecimals } from './numeric/compare-decimals.ts';
export { percent } from './numeric/percent.ts';
export { buildResultDocument } from './result/build-result-document.ts';
export {
  asItIs,
  buildDocument,
  type DocumentBuild,
  withRules,
} from './shape/build-document.ts';
export { kindOf } from './shape/kind-of.ts';
export { type DocumentKind, type DocumentOf, kinds, schemaName } from './shape/kinds.ts';
export { depthLimit, tooDeep } from './shape/plain.ts';
export { documentSeverities } from './system/severities.ts';
export { indicatorsOf, type LocatedIndicator } from './system/walk.ts';
