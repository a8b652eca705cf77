import type { ExamplesOf } from '../diagnostic/example.ts';
import { score } from '../result/score.ts';
import { buildSystem } from '../system/build.ts';
import { datasetOf, leaf, systemDocument, valued } from '../testing/fixtures.ts';
import type { records } from './diagnostics.ts';

/** The page's part about adjustments. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '加分、扣分与一票否决', en: 'Bonuses, deductions and vetoes' },
  codes: {
    'adjustment-missing': {
      about: {
        zh: '要读取加分、扣分或一票否决，而单元格是空的。',
        en: 'An empty cell where a bonus, a deduction or a veto is read.',
      },
      run: () => {
        const system = buildSystem({
          ...systemDocument([leaf('work')]),
          adjustments: [{ type: 'veto', id: 'accident', name: '重大事故', pin: 59 }],
        });
        const dataset = datasetOf([{ unit: '甲', work: 95, accident: null }]);
        return score(valued(system), dataset).diagnostics;
      },
    },
  },
};
