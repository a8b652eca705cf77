import type { Bilingual } from '@zhibiao/schemas';

/**
 * A list in words, in each language; of a long one the first twelve items and how many there are.
 *
 * @example
 * list.en(['timeliness', 'openness']) // 'timeliness, openness'
 */
export const list: { readonly [L in keyof Bilingual]: (items: readonly string[]) => string } = {
  zh: (items) =>
    items.length > 12 ? `${items.slice(0, 12).join('、')}……共${items.length}个` : items.join('、'),
  en: (items) =>
    items.length > 12 ? `${items.slice(0, 12).join(', ')} … (${items.length})` : items.join(', '),
};

const elsewhere: Bilingual = {
  zh: '请核对写法，或将其去掉',
  en: 'check the spelling, or leave it out',
};

/**
 * A hint for a name that does not exist: the names it may be a slip for, otherwise what else helps.
 *
 * @example
 * didYouMean(['timeliness']).en // 'did you mean timeliness?'
 */
export const didYouMean = (near: readonly string[], otherwise: Bilingual = elsewhere): Bilingual =>
  near.length > 0
    ? { zh: `是否想写 ${near.join(' 或 ')}？`, en: `did you mean ${near.join(' or ')}?` }
    : otherwise;
