import * as generated from './generated/validators.js';

/** One fault as ajv reports it: which keyword failed, where, and with which parameters. */
export interface ValidationError {
  readonly keyword: string;
  /** JSON Pointer to the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that the keyword stands in. */
  readonly parentSchema?: Readonly<Record<string, unknown>>;
  /** The key that is at fault, where it is a key. */
  readonly propertyName?: string;
}

/** Answers whether the data have the shape; after a `false`, `errors` has every fault. */
export interface Validate {
  (data: unknown): boolean;
  errors?: readonly ValidationError[] | null;
}

/** A validator for every kind of document, compiled ahead: nothing is built at run time. */
export const validators: {
  readonly 'indicator-system': Validate;
  readonly 'weight-set': Validate;
  readonly scenario: Validate;
  readonly judgements: Validate;
  readonly case: Validate;
  readonly lineage: Validate;
  readonly dataset: Validate;
  readonly result: Validate;
  readonly config: Validate;
  readonly diagnostic: Validate;
} = {
  'indicator-system': generated.indicatorSystem,
  'weight-set': generated.weightSet,
  scenario: generated.scenario,
  judgements: generated.judgements,
  case: generated.caseDocument,
  lineage: generated.lineage,
  dataset: generated.dataset,
  result: generated.result,
  config: generated.config,
  diagnostic: generated.diagnostic,
};
