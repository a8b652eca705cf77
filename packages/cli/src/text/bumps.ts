import type { Bump } from '@zhibiao/core/revision';
import type { Language } from '@zhibiao/report/words';

/** What a version rises by, in words; in Chinese with the name that changesets and versions go by. */
export const bumpNames: { readonly [L in Language]: { readonly [B in Bump]: string } } = {
  zh: {
    none: '无需升级',
    patch: '修订版本（patch）',
    minor: '次版本（minor）',
    major: '主版本（major）',
  },
  en: { none: 'none', patch: 'patch', minor: 'minor', major: 'major' },
};
