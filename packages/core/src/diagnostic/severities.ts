import type { CoreCode } from './params.ts';

/** The codes that are not errors: the score stands, but somebody should look, or should know. */
export const severities: { readonly [C in CoreCode]?: 'warning' | 'note' } = {
  'unknown-column': 'warning',
  'subtotal-column': 'warning',
  'unit-without-total': 'warning',
  'total-withheld': 'warning',
  'lineage-unaccounted': 'warning',
  'causes-inseparable': 'warning',
  'judgements-inconsistent': 'warning',
  'draws-failed': 'warning',
  'simulation-stopped': 'warning',
  'read-leniently': 'note',
  'coverage-too-low': 'note',
  'not-imputed': 'warning',
  'treat-not-enough': 'warning',
  'cells-imputed': 'note',
  'cells-treated': 'note',
};
