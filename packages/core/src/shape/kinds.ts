import type {
  Case,
  Config,
  DatasetDocument,
  IndicatorSystem,
  JudgementsDocument,
  Lineage,
  ResultDocument,
  ScenarioDocument,
  WeightSet,
} from '@zhibiao/schemas';

/** The kinds of document, each with its type. */
export interface DocumentOf {
  readonly 'indicator-system': IndicatorSystem;
  readonly 'weight-set': WeightSet;
  readonly scenario: ScenarioDocument;
  readonly judgements: JudgementsDocument;
  readonly case: Case;
  readonly lineage: Lineage;
  readonly dataset: DatasetDocument;
  readonly result: ResultDocument;
  readonly config: Config;
}

/** A kind of document, as it stands in `schema: zhibiao/<kind>/1`. */
export type DocumentKind = keyof DocumentOf;

/**
 * Every kind of document.
 *
 * @example
 * kinds.includes('weight-set') // true
 */
export const kinds: readonly DocumentKind[] = [
  'indicator-system',
  'weight-set',
  'scenario',
  'judgements',
  'case',
  'lineage',
  'dataset',
  'result',
  'config',
];

/**
 * What a document of a kind says under `schema:`.
 *
 * @example
 * schemaName('case') // 'zhibiao/case/1'
 */
export const schemaName = (kind: DocumentKind): string => `zhibiao/${kind}/1`;
