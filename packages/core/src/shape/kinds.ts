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

/** Every kind of document. */
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

/** What a document of a kind says under `schema:`. */
export const schemaName = (kind: DocumentKind): string => `zhibiao/${kind}/1`;
