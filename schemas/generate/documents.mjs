/** The documents of the format: file stem, the name of the type, the name of a variable. */
export const documents = [
  { kind: 'indicator-system', type: 'IndicatorSystem', name: 'indicatorSystem' },
  { kind: 'weight-set', type: 'WeightSet', name: 'weightSet' },
  { kind: 'scenario', type: 'ScenarioDocument', name: 'scenario' },
  { kind: 'judgements', type: 'JudgementsDocument', name: 'judgements' },
  { kind: 'case', type: 'Case', name: 'caseDocument' },
  { kind: 'lineage', type: 'Lineage', name: 'lineage' },
  { kind: 'dataset', type: 'DatasetDocument', name: 'dataset' },
  { kind: 'result', type: 'ResultDocument', name: 'result' },
  { kind: 'config', type: 'Config', name: 'config' },
  { kind: 'diagnostic', type: 'Diagnostic', name: 'diagnostic' },
];
