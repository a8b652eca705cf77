import type { ExamplesOf } from '../diagnostic/example.ts';
import { explain } from '../explain/explain.ts';
import { leaf, resultOf, rowsOf, systemOf } from '../testing/fixtures.ts';
import type { records } from './diagnostics.ts';

const result = () =>
  resultOf(
    systemOf([leaf('speed')], { method: { missing: { policy: 'renormalize' } } }),
    rowsOf(['unit', 'speed'], ['甲省', 80], ['乙省', null]),
  );

/** The page's part about questions about a result. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '对结果的提问', en: 'Questions about a result' },
  codes: {
    'unknown-unit': {
      about: {
        zh: '`explain`、`explainDifference` 或算例提到的单位，数据集中没有。相近的名称见 `params.near`。',
        en: '`explain`, `explainDifference` or a case names a unit that the dataset does not have. Similar names are in `params.near`.',
      },
      run: () => explain(result(), '甲生').diagnostics,
    },
    'unit-without-score': {
      about: {
        zh: '该单位没有总分，无从拆解。请看缺了哪些数据、缺失规则如何规定。',
        en: 'The unit has no total, so there is nothing to take apart. Look at its cells and at the policies for what is missing.',
      },
      run: () => explain(result(), '乙省').diagnostics,
    },
  },
};
