import type { CoreCode } from './params.ts';

/** The codes that are not errors: the score stands, but somebody should look, or should know. */
export const severities: { readonly [C in CoreCode]?: 'warning' | 'note' } = {
  'unknown-column': 'warning',
  'subtotal-column': 'warning',
  'unit-without-total': 'warning',
  'lineage-unaccounted': 'warning',
  'causes-inseparable': 'warning',
  'read-leniently': 'note',
};
