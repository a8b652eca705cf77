import type { Scenario } from '@zhibiao/schemas';
import type { ExamplesOf } from '../diagnostic/example.ts';
import { group, leaf, resultOf, rowsOf, type Some, systemOf } from '../testing/fixtures.ts';
import type { records } from './diagnostics.ts';
import {
  applyScenario,
  pathToRank,
  rankBounds,
  scenariosFor,
  sweep,
  type UncertaintyOptions,
  uncertainty,
} from './index.ts';

const service = group('service', [leaf('openness'), leaf('speed')]);
const system = () => systemOf([service, leaf('users')]);
const rows = rowsOf(['unit', 'openness', 'speed', 'users'], ['甲', 80, 60, 70], ['乙', 70, 90, 60]);
const result = () => resultOf(system(), rows);
const geometric = () =>
  resultOf(systemOf([{ ...service, aggregate: 'geometric' }, leaf('users')]), rows);

const under = (scenario: Omit<Scenario, 'name'>) =>
  applyScenario(system(), { name: '试算', ...scenario }).diagnostics;
const drawn = (options: Partial<UncertaintyOptions>) =>
  uncertainty(result(), { weights: { noise: '0.2' }, draws: 10, seed: 1, ...options }).diagnostics;
const dropping = (...drop: Some<string>): Scenario => ({ name: '去掉', drop });
const means = (name: string) => ({
  name,
  choices: [{ name: '几何平均', method: { aggregate: 'geometric' as const } }],
});

/** The page's part about what would be. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '情景与试算', en: 'What if' },
  codes: {
    'group-emptied': {
      about: {
        zh: '情景去掉了一组的全部指标，却没有去掉这一组。',
        en: 'A scenario drops every indicator of a group, but not the group.',
      },
      run: () => under({ drop: ['openness', 'speed'] }),
    },
    'scenario-contradicts': {
      about: {
        zh: '情景对同一指标提出了两项互相排斥的要求。',
        en: 'A scenario asks two things of one indicator that exclude each other.',
      },
      run: () => under({ weights: { users: '0.5' }, lock: ['users'] }),
    },
    'scenario-mismatch': {
      about: {
        zh: '情景文件写的是另一套体系或另一年度版本。',
        en: 'A file of scenarios names another system or another edition.',
      },
      run: () =>
        scenariosFor(system(), {
          schema: 'zhibiao/scenario/1',
          language: 'zh',
          title: '情景',
          system: 'test/system',
          edition: '2019',
          scenarios: [{ name: '试算' }],
        }).diagnostics,
    },
    'weights-cannot-be-met': {
      about: {
        zh: '情景指定和锁定的权重合计超过该组，或不足而没有可随比例调整的指标。',
        en: 'What a scenario sets and locks adds up to more than its group, or to less with nothing left to be rescaled.',
      },
      run: () => under({ weights: { users: '1.2' } }),
    },
    'sweep-range': {
      about: {
        zh: '起止不是 0 到 1 之间的一段占比。',
        en: 'The ends are not a range of shares between 0 and 1.',
      },
      run: () => sweep(result(), { node: 'users', from: '0.5', to: '0.2' }).diagnostics,
    },
    'weight-interval': {
      about: {
        zh: '写的不是权重区间：两端不是 0 到 1 之间的小数，先大后小，或都是 0。',
        en: 'The ends of an interval of weights are not decimals from 0 to 1, the greater comes first, or both are 0.',
      },
      run: () => rankBounds(result(), { intervals: { users: ['0.5', '0.2'] } }).diagnostics,
    },
    'no-such-rank': {
      about: {
        zh: '不可能有的名次：小于 1、大于有总分的单位数，或不是整数。',
        en: 'A rank that no unit can have: below 1, beyond the units with a total, or not a whole number.',
      },
      run: () => pathToRank(result(), { unit: '甲', rank: 3 }).diagnostics,
    },
    'part-range': {
      about: {
        zh: '权重变动的幅度不是占比。',
        en: 'How far weights are to move is not a share of them.',
      },
      run: () => rankBounds(result(), { within: '20' }).diagnostics,
    },
    'not-linear': {
      about: {
        zh: '要对权重精确作答，总分须随权重线性变化：自该指标以上都是算术平均或加和，不逐级取整，没有调整，也没有把不适用部分的权重平摊或在总分补足。达到某名次需要什么、哪些名次必然成立，都以此为前提；否则可按网格试算。',
        en: 'An exact answer about weights needs totals that are linear in them: arithmetic means or sums from the indicator up, no carried rounding and no adjustments, and no weight of what does not apply that is spread evenly or made up for at the total. What it takes to reach a rank and which ranks are certain depend on that; a sweep looks at a grid instead.',
      },
      run: () => rankBounds(geometric()).diagnostics,
    },
    'simulation-option': {
      about: {
        zh: '模拟的选项不成立：误差不是 0 到 1（不含 1）的小数，层级在体系中不存在，或次数少于一次。',
        en: 'An option of a simulation cannot be: noise that is not a decimal from 0 to below 1, a level that the system does not have, fewer than one draw.',
      },
      run: () => drawn({ weights: { noise: '1.5' } }),
    },
    'concentration-not-whole': {
      about: {
        zh: '狄利克雷分布用随机切分来抽取，因此每项占比乘以集中度须为整数。',
        en: 'A Dirichlet distribution is drawn by cutting a whole at random, so each share times the concentration must be a whole number of pieces.',
      },
      run: () => drawn({ weights: { dirichlet: 5 } }),
    },
    'assumptions-overlap': {
      about: {
        zh: '两个假设改动同一处，后者会盖过前者。',
        en: 'Two assumptions change the same thing, so one would undo the other.',
      },
      run: () => drawn({ weights: 'fixed', assumptions: [means('方法'), means('均值')] }),
    },
    'score-noise-needs-means': {
      about: {
        zh: '体系的各级不都是均值，或逐级取整，或有调整，不能给得分加误差。',
        en: 'Noise in scores is asked of a system whose groups are not all plain means, or that carries rounding or adjusts scores.',
      },
      run: () =>
        uncertainty(
          resultOf(
            systemOf([service, leaf('users')], {
              method: { rounding: { digits: 0, mode: 'half-up', carry: true } },
            }),
            rows,
          ),
          { weights: 'fixed', scoreNoise: '0.1', draws: 10, seed: 1 },
        ).diagnostics,
    },
    'draws-failed': {
      about: {
        zh: '有的次数得不出名次；列出各诊断代码及其次数。',
        en: 'Some draws gave no ranking; the codes of what was found are listed with how often each came up.',
      },
      run: () =>
        drawn({
          weights: 'fixed',
          draws: 40,
          assumptions: [
            { name: '公开', choices: [{ name: '原样' }, dropping('openness')] },
            { name: '办理', choices: [{ name: '原样' }, dropping('speed')] },
          ],
        }),
    },
    'simulation-stopped': {
      about: {
        zh: '模拟在完成全部次数之前被停止。',
        en: 'A simulation was stopped before all draws were done.',
      },
      run: () => drawn({ draws: 10000, signal: { aborted: true } }),
    },
  },
};
