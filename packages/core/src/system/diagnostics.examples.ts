import type { Adjustment, Diagnostic, Indicator } from '@zhibiao/schemas';
import type { ExamplesOf } from '../diagnostic/example.ts';
import { group, leaf, type Rest, systemDocument, weightSet } from '../testing/fixtures.ts';
import { building, quantity } from '../testing/raise.ts';
import { buildSystem } from './build.ts';
import type { records } from './diagnostics.ts';

const shares: Rest = { weighting: { basis: 'share' } };
const w = (id: string, weight?: number | string): Indicator =>
  leaf(id, weight === undefined ? {} : { weight });
const { criteria: _, ...withoutCriteria } = leaf('openness');

/** What building a system finds whose total is adjusted. */
const adjusting = (adjustment: Adjustment): readonly Diagnostic[] =>
  buildSystem({ ...systemDocument([leaf('speed')]), adjustments: [adjustment] }).diagnostics;

/** What building a system finds whose one indicator is adjusted. */
const adjustingLeaf = (adjustment: Adjustment): readonly Diagnostic[] =>
  building([leaf('speed', { adjustments: [adjustment] }), leaf('openness')]);

const bonus = { type: 'bonus', id: 'innovation', name: '创新加分' } as const;
const veto = { type: 'veto', id: 'accident', name: '重大事故' } as const;

/** The page's part about documents that cannot become a system, or that somebody should look at. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '指标体系不成立', en: 'Documents that cannot become a system' },
  codes: {
    'duplicate-id': {
      about: {
        zh: '同一个 id 用了两次：指标或加减分项之间，清单的各项、观测的各等级或加减分的各项之间。两处相像的指标用两个 id。',
        en: 'An id occurs twice: among indicators and adjustments, among the items of a checklist or of an adjustment, or among the levels of a measure. What looks alike in two branches has two ids.',
      },
      run: () => building([leaf('openness'), leaf('openness', { name: '公开程度' })]),
    },
    'reserved-id': {
      about: {
        zh: '指标以 `total` 为 id；每套体系的总分都叫这个名字。',
        en: 'An indicator is called `total`, which is the id of the root of every system.',
      },
      run: () => building([leaf('total')]),
    },
    'similar-ids': {
      about: {
        zh: '两个 id 只差一个字母。只差数字的是一个系列，一两个字母的 id 也不在此列。',
        en: 'Two ids differ by one letter. A digit apart is a series and is fine, and so are ids of one or two letters.',
      },
      run: () => building([leaf('timeliness'), leaf('timelines')]),
    },
    'repeated-name': {
      about: {
        zh: '同一上级下两个指标的名称相同。请加以区分，或确知无误后保留。',
        en: 'Two indicators under one parent have the same name. Tell them apart, or keep both knowingly.',
      },
      run: () =>
        building([leaf('speed', { name: '公开度' }), leaf('openness', { name: '公开度' })]),
    },
    'leaf-or-group': {
      about: {
        zh: '指标既没有 `children` 也没有 `measure`，或两者都有。',
        en: 'An indicator has neither `children` nor a `measure`, or both.',
      },
      run: () =>
        building([
          group('openness', [leaf('speed')], { measure: { type: 'score' }, criteria: '要点' }),
        ]),
    },
    'key-without-effect': {
      about: {
        zh: '写了只有上级指标或只有末级指标才读取的键。',
        en: 'A key stands where nothing reads it: only a group does, or only a leaf.',
      },
      run: () => building([leaf('openness', { aggregate: 'geometric' })]),
    },
    'too-many-levels': {
      about: {
        zh: '指标的层级比 `levels` 列出的多。',
        en: 'An indicator stands deeper than `levels` has names.',
      },
      run: () =>
        buildSystem({
          ...systemDocument([group('service', [leaf('speed')])]),
          levels: ['一级指标'],
        }).diagnostics,
    },
    'criteria-missing': {
      about: {
        zh: '末级指标没有评估要点，上级也没有。',
        en: 'A leaf has no criteria, of its own or from above.',
      },
      run: () => building([withoutCriteria]),
    },
    'unknown-source': {
      about: {
        zh: '所写的来源不在 `sources` 里。相近的见 `params.near`。',
        en: 'A source is named that `sources` does not have. Similar ones are in `params.near`.',
      },
      run: () => building([leaf('openness', { source: 'anex' })]),
    },
    'unknown-level': {
      about: {
        zh: '`method.levels` 写了 `levels` 没有的级别。相近的见 `params.near`。',
        en: '`method.levels` names a level that `levels` does not have. Similar ones are in `params.near`.',
      },
      run: () =>
        building([leaf('openness')], {
          method: { levels: { 一级指: { missing: { policy: 'zero' } } } },
        }),
    },
    'weighting-unread': {
      about: {
        zh: '权重不是占比时，`total` 与 `residual` 不起作用。',
        en: '`total` and `residual` have no effect unless weights are shares.',
      },
      run: () => building([leaf('openness')], { weighting: { basis: 'equal', total: 100 } }),
    },
    'residual-without-total': {
      about: {
        zh: '`residual: last` 让末项取余，但没有 `total`，无从取余。',
        en: '`residual: last` gives the last child the rest, but without a `total` there is none.',
      },
      run: () => building([w('openness', 1)], { weighting: { basis: 'share', residual: 'last' } }),
    },
    'worth-invalid': {
      about: {
        zh: '等级的 `worth` 没有写，不在 0 到 1 之间，或低于前一级。按 `table` 赋分的等级不需要它。',
        en: 'The `worth` of a level is absent, outside 0 to 1, or less than the one before. Levels that a `table` scores need none.',
      },
      run: () =>
        building([
          leaf('app', {
            measure: {
              type: 'level',
              levels: [
                { id: 'none', name: '无', worth: 0 },
                { id: 'own', name: '独立应用', worth: '1.2' },
              ],
            },
          }),
        ]),
    },
    'editors-remark': {
      about: {
        zh: '名称或要点里有编辑遗留的字样，又没有 `notes` 说明原文如此。',
        en: 'A name or criteria holds words that editors leave behind, without a note that the source has them.',
      },
      run: () => building([leaf('openness', { criteria: '评估公开度，分值待定。' })]),
    },
    'language-missing': {
      about: {
        zh: '多语言的文字里没有文档自己的语言。',
        en: 'A text in several languages has no words in the language of the document.',
      },
      run: () => building([leaf('openness', { name: { en: 'Openness' } })]),
    },
    'note-misquotes': {
      about: {
        zh: '`notes` 引用的字句不在原文里。',
        en: 'A note quotes words that are not in the text.',
      },
      run: () =>
        building([
          leaf('openness', { notes: [{ on: 'criteria', quote: '日录', remark: '应为“目录”' }] }),
        ]),
    },
    'column-shared': {
      about: {
        zh: '两个指标以不同方式读取同一列，或一个读取另一个的某一部分。',
        en: 'Two indicators read one column in different ways, or one reads a part of the other.',
      },
      run: () =>
        building([leaf('visits'), leaf('users', { measure: { type: 'ratio', column: 'visits' } })]),
    },
    'weight-missing': {
      about: {
        zh: '`share` 或 `points` 之下有指标没有权重。`residual: last` 时每组的末项不写，但要有 `total`。',
        en: 'Under `share` or `points` an indicator has no weight. With `residual: last` the last child of a group needs none, provided that there is a `total` to take the rest of.',
      },
      run: () => building([w('openness'), w('speed', 1)], shares),
    },
    'weight-unexpected': {
      about: {
        zh: '写了不会读取的权重：`equal` 之下，或 `residual: last` 之下的末项。',
        en: 'A weight stands where none is read: under `equal`, or on the last child under `residual: last`.',
      },
      run: () => building([w('openness', 40)]),
    },
    'weight-sum': {
      about: {
        zh: '一组的权重按精确值合计，不等于所声明的：`share` 之下为 `total`，`points` 之下为上级的分值或 `scale`。`residual: last` 之下也可能是其余各项已超过合计。',
        en: 'The weights of a group do not add up to what is declared: the `total` under `share`, the points of the parent or the `scale` under `points`. Sums are compared exactly. Under `residual: last` it also means that the others leave less than nothing.',
      },
      run: () =>
        building([w('openness', '33.3'), w('speed', '66.6')], {
          weighting: { basis: 'share', total: 100 },
        }),
    },
    'weight-zero-group': {
      about: {
        zh: '一组下级指标的权重全为零，谁也没有占比。',
        en: 'Every child of a group weighs nothing, so none has a share.',
      },
      run: () => building([w('openness', 0), w('speed', 0)], shares),
    },
    'weight-set-mismatch': {
      about: {
        zh: '权重方案属于另一套体系或另一版。',
        en: 'A weight set names another system or another edition.',
      },
      run: () => {
        const other = weightSet({ openness: 1 }, { edition: '2019' });
        return buildSystem(systemDocument([leaf('openness')]), { weightSet: other }).diagnostics;
      },
    },
    'unknown-indicator': {
      about: {
        zh: '所写的 id 不是任何指标：权重方案、`breakTies`、加减分的 `when`，或算例的预期里。相近的见 `params.near`；问权重时写了 `2.3.1` 这样的编号，会给出该指标的 id。',
        en: 'An id stands for no indicator: in a weight set, in `breakTies`, in the `when` of an adjustment, or in what a case expects. Similar ids are in `params.near`. In questions about weights a code such as `2.3.1` is answered with the id of the indicator that has it.',
      },
      run: () =>
        building([leaf('openness')], {
          method: { ranking: { on: 'rounded', ties: 'dense', breakTies: ['opennes'] } },
        }),
    },
    'normalize-missing': {
      about: {
        zh: '`number` 没有写 `normalize`。数量没有天然的范围，因此不作假定。',
        en: 'A `number` has no `normalize`. A quantity has no natural range, so nothing is assumed.',
      },
      run: () => building([leaf('users', { measure: { type: 'number', unit: '户' } })]),
    },
    'treatment-unfit': {
      about: {
        zh: '`impute` 或 `treat` 与折算方法不能同用：赋分表读取类别；对数只与 `minmax`、`distance-to-best` 同用。',
        en: '`impute` or `treat` stands with a method that it cannot go with: a table reads categories, and logarithms go with `minmax` and `distance-to-best` alone.',
      },
      run: () => {
        const table = { method: 'table', scores: { '0': 0, '1': 100 } } as const;
        return building([quantity('users', table, { impute: 'mean' })]);
      },
    },
    'gate-too-late': {
      about: {
        zh: '加减分的 `when` 看的是其后才计算的得分。它可以看指标本身、其下级和排在前面的；总分的可以看任何一个。',
        en: 'A gate looks at a score that is made after the adjustment. It can look at the indicator itself, at those below it and at those before; on the total at any.',
      },
      run: () => adjustingLeaf({ ...bonus, when: { node: 'openness', from: 90 } }),
    },
    'gate-bounds': {
      about: {
        zh: '加减分的 `when` 没有界限，或不止一个。',
        en: 'A gate has no bound, or more than one.',
      },
      run: () => adjusting({ ...bonus, when: { node: 'speed' } }),
    },
    'amount-not-positive': {
      about: {
        zh: '加减的分值或上限为零或负数。加分和扣分都写正数，由 `type` 区分。',
        en: 'Points to give or take, or a cap, are 0 or less. Bonuses and deductions are both written as positive; `type` tells them apart.',
      },
      run: () => adjusting({ ...bonus, each: -2 }),
    },
    'each-or-items': {
      about: {
        zh: '`each` 与 `items` 同时写了。请在每一项里写 `each`。',
        en: '`each` stands beside `items`. Write `each` with every item.',
      },
      run: () => adjusting({ ...bonus, each: 1, items: [{ id: 'award', name: '获奖' }] }),
    },
    'total-alone': {
      about: {
        zh: '只有总分才能定等次，也只有总分的加分才能区分并列。',
        en: 'A grade is set, or ties are broken, elsewhere than at the total.',
      },
      run: () => adjustingLeaf({ ...bonus, counts: 'tie-break' }),
    },
    'veto-without-effect': {
      about: {
        zh: '否决项既不限定得分，也不限定等次。',
        en: 'A veto neither pins the score nor sets the grade.',
      },
      run: () => adjusting(veto),
    },
    'unknown-grade': {
      about: {
        zh: '否决项写的等次不在 `method.grades` 里。',
        en: 'A veto names a grade that `method.grades` does not have.',
      },
      run: () => adjusting({ ...veto, grade: '差' }),
    },
    'items-weightless': {
      about: {
        zh: '清单各项的权重都是零。按项数计时请去掉所有权重。',
        en: 'All items of a checklist weigh 0. Leave all weights out to count the items.',
      },
      run: () =>
        building([
          leaf('list', {
            measure: { type: 'checklist', items: [{ id: 'x', name: '甲项', weight: 0 }] },
          }),
        ]),
    },
    'scale-not-positive': {
      about: { zh: '满分为零或负数。', en: 'The full mark is 0 or less.' },
      run: () => building([leaf('openness')], { method: { scale: 0 } }),
    },
    'rounding-too-fine': {
      about: {
        zh: '报告的得分是 10^−位数 的整数倍，到 2^53 − 1 为止才精确，而满分超出了它。请少取几位，或写较小的满分。',
        en: 'Reported scores are whole numbers of steps of 10^−digits, exact up to 2^53 − 1, and the full mark is beyond that. Round to fewer digits, or write a smaller full mark.',
      },
      run: () =>
        building([leaf('openness')], {
          method: { scale: 10000, rounding: { digits: 12, mode: 'half-up' } },
        }),
    },
    'sum-needs-points': {
      about: {
        zh: '按加和计分，但权重不是分值。',
        en: 'A group is a `sum` although weights are not points.',
      },
      run: () => building([group('service', [leaf('speed')], { aggregate: 'sum' })]),
    },
    'reflect-unfit': {
      about: {
        zh: '`sum` 把分值相加，`copeland` 逐对比较单位，都没有可以翻转的分制；只有平均才能换一个分制计算再换回来。',
        en: 'A reflected scale stands beside `sum`, which adds points, or `copeland`, which compares units. Only a mean can be taken on another scale and brought back.',
      },
      run: () => {
        const reflect = { from: [0, 100], onto: [1, 10] } as const;
        const aggregate = { method: 'copeland', reflect } as const;
        return building([group('service', [leaf('speed')], { aggregate })]);
      },
    },
    'coverage-unfit': {
      about: {
        zh: '`minCoverage` 大于 1，没有单位能够达到。60% 写作 `0.6`。',
        en: 'A `minCoverage` is above 1, which no unit can reach. 60 % is written `0.6`.',
      },
      run: () => {
        const missing = { policy: 'renormalize', minCoverage: 60 } as const;
        return building([group('service', [leaf('speed')], { missing })]);
      },
    },
    'policy-unfit': {
      about: {
        zh: '`copeland` 按所写的权重逐对比较单位，`notApplicable` 却是 `spread` 或 `rescale`。',
        en: '`notApplicable` is `spread` or `rescale` in a group whose `copeland` compares units pair by pair, by the weights as written.',
      },
      run: () => {
        const missing = { policy: 'error', notApplicable: 'spread' } as const;
        return building([group('service', [leaf('speed')], { aggregate: 'copeland', missing })]);
      },
    },
  },
};
