import type { Bump, Cause, ChangeKind } from '@zhibiao/core/revision';
import type { Language } from './language.ts';

/**
 * What a version rises by, in words; in Chinese with the name that changesets and versions go by.
 *
 * @example
 * bumpNames.zh.minor // '次版本（minor）'
 */
export const bumpNames: { readonly [L in Language]: { readonly [B in Bump]: string } } = {
  zh: {
    none: '无需升级',
    patch: '修订版本（patch）',
    minor: '次版本（minor）',
    major: '主版本（major）',
  },
  en: { none: 'none', patch: 'patch', minor: 'minor', major: 'major' },
};

/** What a comparison of two editions says beside the changes themselves. */
interface RevisionWords {
  readonly kinds: { readonly [K in ChangeKind]: string };
  readonly causes: { readonly [C in Cause | 'rounding']: string };
  readonly needs: (bump: Bump, because: string) => string;
  readonly tooLittle: (before: string, after: string) => string;
  readonly none: string;
  readonly following: (indicators: number) => string;
  readonly writtenOtherwise: (indicators: number) => string;
  readonly carried: (unchanged: string, reworded: string, changed: string) => string;
  readonly suggestion: (before: string, after: string, likeness: string) => string;
  /** Of the table of impacts. */
  readonly columns: {
    readonly [C in 'unit' | 'score' | 'change' | 'rank' | 'indicator']: string;
  };
  readonly correlation: (spearman: string, kendall: string) => string;
  readonly moves: (winners: number, losers: number, crossings: number) => string;
  readonly crossing: (unit: string, before: string, after: string) => string;
  readonly left: (units: readonly string[]) => string;
  readonly parts: string;
  readonly effective: string;
  readonly gained: string;
  readonly lost: string;
  readonly sections: { readonly [S in 'changes' | 'comparability' | 'impact']: string };
}

/**
 * The same in both languages.
 *
 * @example
 * revisionWords.zh.kinds.retired // '取消'
 */
export const revisionWords: { readonly [L in Language]: RevisionWords } = {
  zh: {
    kinds: {
      added: '新增',
      retired: '取消',
      renamed: '更名',
      moved: '移动',
      reordered: '次序',
      split: '拆分',
      merged: '合并',
      reweighted: '权重',
      criteria: '评估要点',
      measure: '观测与计分',
      method: '方法',
      grades: '等次',
      notes: '说明',
      document: '文档',
    },
    causes: {
      weights: '权重',
      structure: '结构',
      method: '方法',
      performance: '表现',
      remainder: '余项',
      rounding: '取整',
    },
    needs: (bump, because) =>
      bump === 'none'
        ? '版本无需升级'
        : `版本须升${bumpNames.zh[bump]}${because === '' ? '' : `：${because}`}`,
    tooLittle: (before, after) => `声明的版本 ${before} → ${after} 升得不够`,
    none: '没有变化',
    following: (n) => `另有 ${n} 项指标在组内占比不变，有效权重随上级改变`,
    writtenOtherwise: (n) => `另有 ${n} 项指标权重不变，只是写法不同`,
    carried: (unchanged, reworded, changed) =>
      `有效权重：原样沿用 ${unchanged}，改写沿用 ${reworded}，改变 ${changed}`,
    suggestion: (before, after, likeness) =>
      `${before} 与 ${after} 文字相近（${likeness}）；若是同一指标，请在沿革中说明`,
    columns: {
      unit: '单位',
      score: '得分',
      change: '变化',
      rank: '名次',
      indicator: '影响最大的指标',
    },
    correlation: (spearman, kendall) => `名次相关：Spearman ${spearman}，Kendall ${kendall}`,
    moves: (winners, losers, crossings) =>
      `名次上升 ${winners} 个，下降 ${losers} 个；等次改变 ${crossings} 个`,
    crossing: (unit, before, after) => `${unit}：${before} → ${after}`,
    left: (units) => `只在一份数据中有总分：${units.join('、')}`,
    parts: '各部分相加等于变化；名次以数字小为优',
    effective: '有效权重',
    gained: '权重增加',
    lost: '权重减少',
    sections: { changes: '变化', comparability: '可比性', impact: '影响' },
  },
  en: {
    kinds: {
      added: 'added',
      retired: 'retired',
      renamed: 'renamed',
      moved: 'moved',
      reordered: 'reordered',
      split: 'split',
      merged: 'merged',
      reweighted: 'reweighted',
      criteria: 'criteria',
      measure: 'measure',
      method: 'method',
      grades: 'grades',
      notes: 'notes',
      document: 'document',
    },
    causes: {
      weights: 'weights',
      structure: 'structure',
      method: 'method',
      performance: 'performance',
      remainder: 'remainder',
      rounding: 'rounding',
    },
    needs: (bump, because) => `needs: ${bump}${because === '' ? '' : ` (${because})`}`,
    tooLittle: (before, after) => `the declared ${before} → ${after} is too little`,
    none: 'nothing changed',
    following: (n) =>
      `${n} further ${n === 1 ? 'indicator keeps its' : 'indicators keep their'} share, and the effective weight follows the group`,
    writtenOtherwise: (n) =>
      `${n} further ${n === 1 ? 'indicator weighs' : 'indicators weigh'} the same, written otherwise`,
    carried: (unchanged, reworded, changed) =>
      `effective weight: ${unchanged} carried on unchanged, ${reworded} reworded, ${changed} changed`,
    suggestion: (before, after, likeness) =>
      `${before} and ${after} are close (${likeness}); if they are one, say so in a lineage`,
    columns: {
      unit: 'unit',
      score: 'score',
      change: 'change',
      rank: 'rank',
      indicator: 'most through',
    },
    correlation: (spearman, kendall) =>
      `rank correlation: Spearman ${spearman}, Kendall ${kendall}`,
    moves: (winners, losers, crossings) =>
      `${winners} rose, ${losers} fell; ${crossings} with another grade`,
    crossing: (unit, before, after) => `${unit}: ${before} → ${after}`,
    left: (units) => `with a total in one dataset alone: ${units.join(', ')}`,
    parts: 'the parts add up to the change; a rank that falls is better',
    effective: 'effective',
    gained: 'gained weight',
    lost: 'lost weight',
    sections: { changes: 'Changes', comparability: 'Comparability', impact: 'Impact' },
  },
};
