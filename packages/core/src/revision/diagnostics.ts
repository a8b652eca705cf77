import { type Build, diagnosticsFrom, type Words } from '../diagnostic/diagnostic.ts';
import { didYouMean, list } from '../diagnostic/words.ts';

/** Editions that cannot be compared. */
export const records = {
  'lineage-itself': {
    words: (): Words => ({
      message: { zh: '前后两版是同一版', en: 'the two editions are one and the same' },
      hint: { zh: '在 after 下写后一版', en: 'name the later edition under `after`' },
    }),
  },
  'lineage-repeats': {
    words: (p: { id: string; side: 'before' | 'after'; first: string }): Words => ({
      message: {
        zh: `${p.side === 'before' ? '前一版' : '后一版'}的“${p.id}”出现了两次，首次在 ${p.first}`,
        en: `"${p.id}" of the ${p.side === 'before' ? 'earlier' : 'later'} edition occurs twice, first at ${p.first}`,
      },
      hint: {
        zh: '一个指标的去向只说一次；只有 renamed 与 moved 可以同时出现',
        en: 'say once what became of it; only `renamed` and `moved` may stand together',
      },
    }),
  },
  'lineage-shares': {
    words: (p: { id: string; found: string }): Words => ({
      message: {
        zh: `“${p.id}”拆分后的份额合计为 ${p.found}，应为 1`,
        en: `the shares that "${p.id}" is split into add up to ${p.found}, not to 1`,
      },
      hint: {
        zh: '合计按精确值核对；三分之一写作 1/3',
        en: 'sums are checked exactly; write thirds as 1/3',
      },
    }),
  },
  'lineage-mismatch': {
    words: (p: { found: string; expected: string }): Words => ({
      message: {
        zh: `沿革说的是 ${p.found}，而这里是 ${p.expected}`,
        en: `the lineage is of ${p.found}, but this is ${p.expected}`,
      },
      hint: {
        zh: '改正 before 与 after，或改用对应的沿革',
        en: 'name the right editions under `before` and `after`, or take another lineage',
      },
    }),
  },
  'lineage-unknown': {
    words: (p: { indicator: string; edition: string; near: readonly string[] }): Words => ({
      message: {
        zh: `${p.edition} 没有指标“${p.indicator}”`,
        en: `${p.edition} has no indicator "${p.indicator}"`,
      },
      hint: didYouMean(p.near),
    }),
  },
  'lineage-contradicted': {
    words: (p: {
      indicator: string;
      says: 'renamed' | 'moved' | 'split' | 'merged' | 'added' | 'retired';
    }): Words => ({
      message: {
        zh: {
          renamed: `沿革说“${p.indicator}”更名，但两版名称相同`,
          moved: `沿革说“${p.indicator}”移动，但两版同属一组`,
          split: `沿革说“${p.indicator}”拆分，但没有拆出指标`,
          merged: `沿革说“${p.indicator}”由合并而成，但没有来源指标`,
          added: `沿革说“${p.indicator}”为新增，但前一版已有`,
          retired: `沿革说“${p.indicator}”已取消，但后一版仍有`,
        }[p.says],
        en: `the lineage says that "${p.indicator}" was ${p.says}, but ${
          {
            renamed: 'its name is the same in both editions',
            moved: 'it stands in the same group in both editions',
            split: 'nothing came of it',
            merged: 'nothing went into it',
            added: 'the earlier edition has it',
            retired: 'the later edition still has it',
          }[p.says]
        }`,
      },
      hint: { zh: '改正沿革，或改正指标体系', en: 'correct the lineage, or the edition' },
    }),
  },
  'lineage-unaccounted': {
    severity: 'warning',
    words: (p: { indicator: string; edition: string; near: readonly string[] }): Words => ({
      message: {
        zh: `“${p.indicator}”只见于 ${p.edition}，沿革没有说明其来龙去脉`,
        en: `"${p.indicator}" is only in ${p.edition}, and no lineage says what became of it`,
      },
      hint: {
        zh:
          p.near.length > 0
            ? `文字与 ${list.zh(p.near)} 相近；若是同一指标，请沿用其 id，或在沿革中说明`
            : '在沿革中说明是新增、取消、拆分、合并还是更名',
        en:
          p.near.length > 0
            ? `its text is close to ${list.en(p.near)}; if it is that one, keep the id, or say so in a lineage`
            : 'say in a lineage whether it is added, retired, split, merged or renamed',
      },
    }),
  },
  'patch-unfit': {
    words: (p: { kind: string; indicator: string }): Words => ({
      message: {
        zh: `“${p.indicator}”的变化 ${p.kind} 与此文档不符`,
        en: `the change "${p.kind}" of "${p.indicator}" does not fit this document`,
      },
      hint: {
        zh: '变化只能用于比较时的那份文档',
        en: 'apply changes to the document that they were found in',
      },
    }),
  },
  'no-common-units': {
    words: (p: { before: number; after: number }): Words => ({
      message: {
        zh: `前一版的 ${p.before} 个单位无一见于后一版的 ${p.after} 个单位`,
        en: `none of the ${p.before} units before is among the ${p.after} after`,
      },
      hint: {
        zh: '单位按 id 对应；两份数据中的写法应当相同',
        en: 'units are matched by their ids; write them alike in both datasets',
      },
    }),
  },
  'causes-inseparable': {
    severity: 'warning',
    words: (p: { indicators: readonly string[] }): Words => ({
      message: {
        zh: `${list.zh(p.indicators)}的计分方法与数据同时变化，其影响全部计入方法`,
        en: `how ${list.en(p.indicators)} ${p.indicators.length === 1 ? 'is' : 'are'} scored changed together with the data, so all of it counts as method`,
      },
      hint: {
        zh: '两份数据都含有两版所需的列，才能把规则与表现分开',
        en: 'bring the columns of both editions in both datasets to separate the effect of the rules from performance',
      },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
