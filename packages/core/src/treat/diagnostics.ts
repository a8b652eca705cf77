import { type Build, diagnosticsFrom, type Words } from '../diagnostic/diagnostic.ts';
import { list } from '../diagnostic/words.ts';

/** Values that are filled in or treated. */
export const records = {
  'impute-without-group': {
    words: (p: { indicator: string; how: string; units: readonly string[] }): Words => ({
      message: {
        zh: `“${p.indicator}”：按 ${p.how} 填补，但 ${list.zh(p.units)} 没有组别`,
        en: `"${p.indicator}": to fill in by ${p.how}, ${list.en(p.units)} must have groups`,
      },
      hint: {
        zh: '请补上组别列，或改用 mean、median',
        en: 'add a group column, or use mean or median',
      },
    }),
  },
  'impute-without-period': {
    words: (p: { indicator: string; units: readonly string[] }): Words => ({
      message: {
        zh: `“${p.indicator}”：要以上期值填补 ${list.zh(p.units)}，但数据只有一期`,
        en: `"${p.indicator}": there is no period before to fill in ${list.en(p.units)} from`,
      },
      hint: {
        zh: '请提供含期间列的面板数据，或改用其他填补方式',
        en: 'bring a panel with a period column, or fill in another way',
      },
    }),
  },
  'not-imputed': {
    severity: 'warning',
    words: (p: { indicator: string; how: string; units: readonly string[] }): Words => ({
      message: {
        zh: `“${p.indicator}”：按 ${p.how} 没有值可填补 ${list.zh(p.units)}`,
        en: `"${p.indicator}": nothing to fill in ${list.en(p.units)} with by ${p.how}`,
      },
      hint: {
        zh: '这些单位在此仍作缺失，按 missing 的规定处理',
        en: 'they stay missing here, and `missing` says what that means',
      },
    }),
  },
  'cells-imputed': {
    severity: 'note',
    words: (p: { indicator: string; how: string; units: readonly string[] }): Words => ({
      message: {
        zh: `“${p.indicator}”：${list.zh(p.units)} 的缺失值已按 ${p.how} 填补`,
        en: `"${p.indicator}": ${list.en(p.units)} filled in by ${p.how}`,
      },
    }),
  },
  'treat-needs-units': {
    words: (p: { indicator: string; count: number }): Words => ({
      message: {
        zh: `“${p.indicator}”：只有 ${p.count} 个观测值，无法判断离群值`,
        en: `"${p.indicator}": ${p.count} values are too few to identify outliers`,
      },
      hint: {
        zh: '偏度与峰度至少需要四个观测值；请去掉 treat 或补充数据',
        en: 'skewness and kurtosis need four; remove `treat`, or add more units',
      },
    }),
  },
  'treat-not-enough': {
    severity: 'warning',
    words: (p: { indicator: string; max: string; skew: string; kurtosis: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：至多处理 ${p.max} 个单位，偏度 ${p.skew}、峰度 ${p.kurtosis} 仍在界外`,
        en: `"${p.indicator}": with at most ${p.max} units treated, skewness ${p.skew} and kurtosis ${p.kurtosis} stay beyond their thresholds`,
      },
      hint: {
        zh: '请放宽 max，或改用 log、名次类方法',
        en: 'allow more, or use log or a rank-based method',
      },
    }),
  },
  'cells-treated': {
    severity: 'note',
    words: (p: { indicator: string; how: string; units: readonly string[] }): Words => ({
      message: {
        zh: `“${p.indicator}”：${list.zh(p.units)} 的离群值已按 ${p.how} 处理`,
        en: `"${p.indicator}": outliers of ${list.en(p.units)} treated by ${p.how}`,
      },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
