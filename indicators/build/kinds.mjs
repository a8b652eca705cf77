import { buildSystem, buildWeightSet } from '@zhibiao/core';

/** The document of a system that was built, for whom the document is wanted. */
function buildSystemDocument(data) {
  const { value, diagnostics } = buildSystem(data);
  return { value: value?.document, diagnostics };
}

/** The kinds of document that the package holds: how each is checked, and the type it has. */
export const kinds = [
  { kind: 'indicator-system', type: 'IndicatorSystem', build: buildSystemDocument },
  { kind: 'weight-set', type: 'WeightSet', build: buildWeightSet },
];
