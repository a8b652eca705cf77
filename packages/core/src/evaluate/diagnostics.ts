import { type Build, diagnosticsFrom, type Words } from '../diagnostic/diagnostic.ts';
import { list } from '../diagnostic/words.ts';

const means: Readonly<Record<string, string>> = {
  geometric: '几何平均',
  harmonic: '调和平均',
  power: '幂平均',
};

/** Scores that cannot be aggregated. */
export const records = {
  'missing-cell': {
    words: (p: { indicator: string; group: string }): Words => ({
      message: {
        zh: `“${p.indicator}”缺失，而“${p.group}”不允许缺失`,
        en: `"${p.indicator}" is missing, and "${p.group}" allows nothing to be missing`,
      },
      hint: {
        zh: '请填写，不适用时写“不适用”，或声明 missing.policy',
        en: 'fill in the cell, write N/A if it does not apply, or declare a `missing.policy`',
      },
    }),
  },
  'missing-group': {
    words: (p: { indicator: string; group: string }): Words => ({
      message: {
        zh: `“${p.indicator}”没有任何得分，而“${p.group}”不允许缺失`,
        en: `"${p.indicator}" has no score at all, and "${p.group}" allows nothing to be missing`,
      },
      hint: {
        zh: '请填写其下的单元格，或声明 missing.policy',
        en: 'fill in its cells, or declare a `missing.policy`',
      },
    }),
  },
  'not-applicable-cell': {
    words: (p: { indicator: string; group: string }): Words => ({
      message: {
        zh: `“${p.indicator}”不适用，而“${p.group}”要求全部适用`,
        en: `"${p.indicator}" does not apply, and "${p.group}" requires that everything does`,
      },
      hint: {
        zh: '请填写数值，或声明 missing.notApplicable',
        en: 'fill in a value, or declare `missing.notApplicable`',
      },
    }),
  },
  'non-positive-score': {
    words: (p: { indicator: string; group: string; method: string; found: string }): Words => ({
      message: {
        zh: `“${p.indicator}”得分为 ${p.found}，而${means[p.method] ?? p.method}“${p.group}”只接受正数`,
        en: `"${p.indicator}" has the score ${p.found}, and the ${p.method} mean "${p.group}" takes only positive ones`,
      },
      hint: {
        zh: '请用 reflect、大于零的 to，或换一种平均',
        en: 'use `reflect`, a `to` above 0, or another mean',
      },
    }),
  },
  'negative-score': {
    words: (p: { indicator: string; group: string; method: string; found: string }): Words => ({
      message: {
        zh: `“${p.indicator}”得分为 ${p.found}，而${means[p.method] ?? p.method}“${p.group}”不接受负数`,
        en: `"${p.indicator}" has the score ${p.found}, and the ${p.method} mean "${p.group}" takes no score below 0`,
      },
      hint: {
        zh: '请用 reflect、不小于零的 to，或换一种平均',
        en: 'use `reflect`, a `to` of 0 or more, or another mean',
      },
    }),
  },
  'no-rival': {
    words: (p: { group: string; method: string; unit: string }): Words => ({
      message: {
        zh: `“${p.group}”中只有“${p.unit}”有得分，${p.method} 没有可比较的单位`,
        en: `"${p.unit}" is the only unit with scores in "${p.group}", so \`${p.method}\` has nobody to compare it with`,
      },
      hint: {
        zh: '请至少给两个单位计分，或改用平均',
        en: 'score two units at least, or use a mean',
      },
    }),
  },
  'no-worst-score': {
    words: (p: { indicator: string; group: string }): Words => ({
      message: {
        zh: `没有单位在“${p.indicator}”有得分，“${p.group}”没有最低分可取`,
        en: `no unit has a score at "${p.indicator}", so there is no lowest score for "${p.group}" to use`,
      },
      hint: {
        zh: '请填写其单元格，不适用时写“不适用”，或换一种 policy',
        en: 'fill in its cells, write N/A if it does not apply, or use another policy',
      },
    }),
  },
  'coverage-too-low': {
    severity: 'note',
    words: (p: {
      indicator: string;
      units: readonly string[];
      found: string;
      expected: string;
    }): Words => ({
      message: {
        zh: `“${p.indicator}”对 ${list.zh(p.units)} 不给得分：覆盖率最低 ${p.found}，要求 ${p.expected}`,
        en: `"${p.indicator}" has no score for ${list.en(p.units)}: as little as ${p.found} of what applies is observed, and at least ${p.expected} is required`,
      },
      hint: {
        zh: '请填写其下的单元格，或降低 minCoverage',
        en: 'fill in cells below it, or lower `minCoverage`',
      },
    }),
  },
  'adjusted-out-of-range': {
    words: (p: { indicator: string; found: string; key: 'floor' | 'ceiling' }): Words => ({
      message: {
        zh: `“${p.indicator}”：调整后得分 ${p.found} 超出范围`,
        en: `"${p.indicator}": the adjusted score ${p.found} is out of range`,
      },
      hint: {
        zh:
          p.key === 'floor'
            ? '请声明 floor: 0（扣完为止），或用 cap 限制扣分'
            : '请声明 ceiling（可高于满分），或用 cap 限制加分',
        en:
          p.key === 'floor'
            ? 'declare `floor: 0`, or limit the deduction with `cap`'
            : 'declare `ceiling`, which may be above the full mark, or limit the bonus with `cap`',
      },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
