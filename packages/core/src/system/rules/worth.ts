import type { Normalize } from '@zhibiao/schemas';
import { measureKind } from '../../measure/index.ts';
import { normalizeMethod } from '../../normalize/index.ts';
import { fraction, one, zero } from '../../numeric/fraction.ts';
import type { Rule } from './rule.ts';

const readsCategories = (normalize: Normalize | undefined): boolean =>
  normalize !== undefined && normalizeMethod(normalize).readsCategories === true;

/** Levels stand worst first, each worth from 0 to 1 and no less than the one before. */
export const worth: Rule = {
  name: 'worth',
  check: ({ nodes }, report) => {
    for (const { indicator, path } of nodes) {
      const { measure, normalize } = indicator;
      if (measure === undefined || !('levels' in measure)) continue;
      if (measureKind(measure).categories && readsCategories(normalize)) continue;
      let least = zero;
      for (const [i, { id: level, worth: written }] of measure.levels.entries()) {
        const value = written === undefined ? undefined : fraction(written);
        if (value && value.compare(least) >= 0 && value.compare(one) <= 0) {
          least = value;
          continue;
        }
        const params = { level, found: String(written ?? 'nothing') };
        report('worth-invalid', params, `${path}/measure/levels/${i}`);
      }
    }
  },
};
