import type { RatioRounding } from '@zhibiao/schemas';
import type { NormalizeWords } from './lexicon.ts';
import { isProportion } from './proportion.ts';

const list = (items: readonly string[]): string => items.join('、');
const onto = (to: readonly (string | number)[] | undefined): string =>
  to === undefined ? '' : `，折算为 ${to.join('–')} 分`;
const lower = (direction: string | undefined): string =>
  direction === 'lower' ? '，越小越好' : '';
const rounded = (rounding: RatioRounding | undefined): string =>
  rounding === undefined ? '' : `，比值保留 ${rounding.digits} 位小数`;
const tied = {
  dense: '并列不占位',
  competition: '并列取首位',
  modified: '并列取末位',
  fractional: '并列取平均',
} as const;

/** How each method from observation to score is told, in Chinese. */
export const normalizes: NormalizeWords = {
  identity: ({ direction }) => (direction === 'lower' ? '满分减去评分' : '直接采用'),
  goalposts: (params) =>
    isProportion(params)
      ? '按比例计分'
      : `在 ${params.min} 至 ${params.max} 之间线性折算${rounded(params.rounding)}${onto(params.to)}${lower(params.direction)}${params.clamp === false ? '，不得越界' : ''}`,
  minmax: ({ to, rounding, direction }, { min = '最小值', max = '最大值' }) =>
    `在各单位的 ${min} 至 ${max} 之间线性折算${rounded(rounding)}${onto(to)}${lower(direction)}`,
  bands: ({ bands }) =>
    `分档：${list(
      bands.map(({ from, above, score }) =>
        from !== undefined
          ? `${from} 及以上 ${score} 分`
          : above !== undefined
            ? `高于 ${above} 为 ${score} 分`
            : `其余 ${score} 分`,
      ),
    )}`,
  table: ({ scores }) =>
    `对照赋分：${list(Object.entries(scores).map(([key, score]) => `${key} ${score} 分`))}`,
  zscore: ({ mean, sd, direction }, { mean: found = '均值' }) =>
    `标准化：各单位均值（${found}）为 ${mean} 分，每个标准差 ${sd} 分${lower(direction)}`,
  rank: ({ ties, direction }) => `由末位数起的名次，末位为 1（${tied[ties]}）${lower(direction)}`,
  borda: ({ ties, direction }) => `由末位数起的名次，末位为 0（${tied[ties]}）${lower(direction)}`,
  percentile: ({ ties, to, rounding, direction }) =>
    `百分位：（名次 − 1）÷（名次总数 − 1），由末位数起（${tied[ties]}）${rounded(rounding)}${onto(to)}${lower(direction)}`,
  'distance-to-best': ({ to, rounding, direction }, { min = '最小值', max = '最大值' }) =>
    `与最优值的距离，在 ${min} 至 ${max} 之间${rounded(rounding)}${onto(to)}${lower(direction)}`,
  'distance-to-reference': (
    { unit, cap, to, rounding, direction },
    { aim = '其值', worst = '最差值' },
  ) =>
    `与参照单位 ${unit}（${aim}）的距离，自最差值 ${worst} 起${cap ? '，超过者按其计' : ''}${rounded(rounding)}${onto(to)}${lower(direction)}`,
  'distance-to-target': ({ target, cap, to, rounding, direction }, { worst = '最差值' }) =>
    `与目标 ${target} 的距离，自最差值 ${worst} 起${cap ? '，超过者按目标计' : ''}${rounded(rounding)}${onto(to)}${lower(direction)}`,
  'share-of-best': ({ to, rounding, direction }, { best = '' }) =>
    `${direction === 'lower' ? '最优值与该值之比' : '与最优值之比'}（最优值 ${best}）${rounded(rounding)}${onto(to)}`,
  log: ({ min, max, to, rounding, direction }) =>
    `取对数后在 ${min} 至 ${max} 之间线性折算${rounded(rounding)}${onto(to)}${lower(direction)}`,
  piecewise: ({ points }) => `分段线性：${list(points.map((p) => `${p.at} 得 ${p.score} 分`))}`,
  efficacy: ({ base = 60, span = 40, rounding, direction }, { min = '最小值', max = '最大值' }) =>
    `功效系数：${base} + ${span} ×（x − ${min}）÷（${max} − ${min}）${rounded(rounding)}${lower(direction)}`,
  'per-place': ({ ties, step, stepShare, floor = 0, direction }) =>
    `首名满分，每低一名扣 ${step === undefined ? `满分的 ${stepShare}` : `${step} 分`}，扣至 ${floor} 分为止（${tied[ties]}）${lower(direction)}`,
};
