/** The documents of the format: file stem, the type's name, the validator's name. */
export const documents = [
  { kind: 'indicator-system', type: 'IndicatorSystem', validator: 'indicatorSystem' },
  { kind: 'weight-set', type: 'WeightSet', validator: 'weightSet' },
  { kind: 'scenario', type: 'ScenarioDocument', validator: 'scenario' },
  { kind: 'judgements', type: 'JudgementsDocument', validator: 'judgements' },
  { kind: 'case', type: 'Case', validator: 'caseDocument' },
  { kind: 'lineage', type: 'Lineage', validator: 'lineage' },
  { kind: 'dataset', type: 'DatasetDocument', validator: 'dataset' },
  { kind: 'result', type: 'ResultDocument', validator: 'result' },
  { kind: 'config', type: 'Config', validator: 'config' },
  { kind: 'diagnostic', type: 'Diagnostic', validator: 'diagnostic' },
];
