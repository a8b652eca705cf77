import type { DocumentCode } from './params.ts';

/** The codes that are not errors: the document can be used, but somebody should look. */
export const severities: { readonly [C in DocumentCode]?: 'warning' | 'note' } = {
  'similar-ids': 'warning',
  'repeated-name': 'warning',
  'criteria-missing': 'warning',
  'bands-not-open': 'warning',
  'editors-remark': 'warning',
  'language-missing': 'warning',
};
