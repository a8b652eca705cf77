import { buildCase, buildSystem, buildWeightSet, type Outcome, type System } from '@zhibiao/core';
import {
  buildDatasetDocument,
  buildResultDocument,
  type DocumentKind,
  type DocumentOf,
  kindOf,
} from '@zhibiao/core/document';
import { buildLineage } from '@zhibiao/core/revision';
import { buildJudgements } from '@zhibiao/core/weights';
import { buildScenarios } from '@zhibiao/core/whatif';
import type { DocumentBuilder } from '@zhibiao/document';
import { buildConfig } from './build-config.ts';

/** What is built of a document of each kind. */
interface BuiltOf extends Omit<DocumentOf, 'indicator-system'> {
  readonly 'indicator-system': System;
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
