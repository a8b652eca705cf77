import type { Bilingual } from '@zhibiao/schemas';
import type { Result } from './result.ts';

/** The codes of all caveats. */
export type CaveatCode = 'weights-assumed' | 'weights-derived' | 'data-assumed' | 'data-simulated';

const messages: { readonly [C in CaveatCode]: Bilingual } = {
  'weights-assumed': {
    zh: '权重为假定，并非官方公布；名次仅供演示与试算',
    en: 'the weights are assumed, not official: the ranks are for demonstration and trial alone',
  },
  'weights-derived': {
    zh: '权重由推导得出，属于假定，并非官方公布',
    en: 'the weights are derived, so assumed, and not official',
  },
  'data-assumed': { zh: '数据为假定，并非实际观测', en: 'the data are assumed, not observed' },
  'data-simulated': {
    zh: '数据为模拟，并非实际观测',
    en: 'the data are simulated, not observed',
  },
};

/** Something that must be said wherever a result is shown. */
export interface Caveat {
  readonly code: CaveatCode;
  readonly message: Bilingual;
}

/**
 * The caveat with a code.
 *
 * @example
 * caveatOf('data-simulated').message.en // 'the data are simulated, not observed'
 */
export const caveatOf = (code: CaveatCode): Caveat => ({ code, message: messages[code] });

/**
 * What every reader of a result must know: that its weights are assumed, that its data are not observed.
 *
 * @example
 * const simulated = { ...dataset, status: 'simulated' }
 * caveats({ system, dataset: simulated }).map(({ code }) => code) // ['data-simulated']
 */
export function caveats({
  system,
  dataset: { status },
}: Pick<Result, 'system' | 'dataset'>): readonly Caveat[] {
  return [
    ...(system.weights.status === 'assumed' ? [caveatOf('weights-assumed')] : []),
    ...(status === 'assumed' || status === 'simulated' ? [caveatOf(`data-${status}`)] : []),
  ];
}
