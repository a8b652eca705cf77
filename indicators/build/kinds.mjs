/** The kinds of document that the package holds: the `schema:` they carry and the type they have. */
export const kinds = [
  { schema: 'zhibiao/indicator-system/1', kind: 'indicator-system', type: 'IndicatorSystem' },
  { schema: 'zhibiao/weight-set/1', kind: 'weight-set', type: 'WeightSet' },
];
