import type { ExamplesOf } from '../diagnostic/example.ts';
import { group, leaf } from '../testing/fixtures.ts';
import { building } from '../testing/raise.ts';
import type { records } from './diagnostics.ts';

/** The page's part about parameters of aggregations. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '汇总方法的参数', en: 'Parameters of aggregations' },
  codes: {
    'power-unfit': {
      about: {
        zh: '幂平均的指数为 0，这样的幂平均不存在；或绝对值在 1/100 到 100 之外，那时它与几何平均或极值只差在无法核对的数位上。',
        en: 'The exponent of a power mean is 0, for which there is none, or beyond 1/100 and 100 in size, where it differs from a geometric mean or an extreme only in digits that nobody can check.',
      },
      run: () =>
        building([
          group('service', [leaf('openness'), leaf('speed')], {
            aggregate: { method: 'power', p: 0 },
          }),
        ]),
    },
  },
};
