import type { Decimal, RatioRounding } from '@zhibiao/schemas';
import type { Language } from '../diagnostic/text.ts';
import type { Ties } from '../numeric/ties.ts';

/** What many methods say of their score after their own formula. */
interface Ending {
  readonly rounding?: RatioRounding | undefined;
  readonly to?: readonly Decimal[] | undefined;
  readonly direction?: 'higher' | 'lower' | undefined;
}

/** How the ratio is rounded, what it is mapped onto, and that less is better; empty for none of these. */
export const ending: { readonly [L in Language]: (params: Ending) => string } = {
  zh: ({ rounding, to, direction }) =>
    [
      rounding && `，比值保留 ${rounding.digits} 位小数`,
      to && `，折算为 ${to.join('–')} 分`,
      direction === 'lower' && '，越小越好',
    ]
      .filter(Boolean)
      .join(''),
  en: ({ rounding, to, direction }) =>
    [
      rounding && `, the ratio to ${rounding.digits} places`,
      to && `, mapped onto ${to.join('–')}`,
      direction === 'lower' && ', less is better',
    ]
      .filter(Boolean)
      .join(''),
};

/** What a rule for ties does, in brackets. */
export const tied: { readonly [L in Language]: (ties: Exclude<Ties, 'ordinal'>) => string } = {
  zh: (ties) =>
    ({
      dense: '（并列不占位）',
      competition: '（并列取首位）',
      modified: '（并列取末位）',
      fractional: '（并列取平均）',
    })[ties],
  en: (ties) => ` (ties: ${ties})`,
};

/** What was found in the data, in brackets; empty where no data were scored. */
export const found: {
  readonly [L in Language]: (fact: string | undefined, what?: string) => string;
} = {
  zh: (fact, what = '') => (fact === undefined ? '' : `（${what}${fact}）`),
  en: (fact, what = '') => (fact === undefined ? '' : ` (${what}${fact})`),
};
