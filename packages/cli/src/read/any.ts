import { buildCase, buildSystem, buildWeightSet, type Outcome, type System } from '@zhibiao/core';
import {
  buildDatasetDocument,
  buildResultDocument,
  type DocumentKind,
  kindOf,
} from '@zhibiao/core/document';
import { buildLineage } from '@zhibiao/core/revision';
import { buildJudgements } from '@zhibiao/core/weights';
import { buildScenarios } from '@zhibiao/core/whatif';
import type { DocumentBuilder } from '@zhibiao/document';
import type {
  Case,
  Config,
  DatasetDocument,
  JudgementsDocument,
  Lineage,
  ResultDocument,
  ScenarioDocument,
  WeightSet,
} from '@zhibiao/schemas';
import { buildConfig } from './build-config.ts';

/** What is built of a document of each kind. */
interface BuiltOf {
  readonly 'indicator-system': System;
  readonly 'weight-set': WeightSet;
  readonly scenario: ScenarioDocument;
  readonly judgements: JudgementsDocument;
  readonly case: Case;
  readonly lineage: Lineage;
  readonly dataset: DatasetDocument;
  readonly result: ResultDocument;
  readonly config: Config;
}

/** What is built of a document of any kind. */
export type AnyBuilt = {
  [K in DocumentKind]: { readonly kind: K; readonly value: BuiltOf[K] };
}[DocumentKind];

const builders: { readonly [K in DocumentKind]: DocumentBuilder<BuiltOf[K]> } = {
  'indicator-system': (data, source) => buildSystem(data, { source }),
  'weight-set': buildWeightSet,
  scenario: buildScenarios,
  judgements: buildJudgements,
  case: buildCase,
  lineage: buildLineage,
  dataset: buildDatasetDocument,
  result: buildResultDocument,
  config: buildConfig,
};

/** Builds what a document of any kind describes, by what it says under `schema`. */
export const buildAny: DocumentBuilder<AnyBuilt> = (data, source) => {
  const kind = kindOf(data);
  if (kind.value === undefined) return kind;
  const { value, diagnostics }: Outcome<BuiltOf[DocumentKind]> = builders[kind.value](data, source);
  // The table pairs each kind with what is built of it.
  return value === undefined
    ? { value, diagnostics }
    : { value: { kind: kind.value, value } as AnyBuilt, diagnostics };
};
