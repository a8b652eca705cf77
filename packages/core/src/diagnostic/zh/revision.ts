import type { MessagesOf } from '../messages.ts';
import type { RevisionParams } from '../params/revision.ts';
import { didYouMean, list } from './parts.ts';

/** Two editions held against each other, in Chinese. */
export const revision: MessagesOf<RevisionParams> = {
  'lineage-mismatch': {
    message: (p) => `沿革说的是 ${p.found}，而这里是 ${p.expected}`,
    hint: () => '改正 before 与 after，或改用对应的沿革',
  },
  'lineage-unknown': {
    message: (p) => `${p.edition} 没有指标“${p.indicator}”`,
    hint: didYouMean,
  },
  'lineage-contradicted': {
    message: (p) =>
      ({
        renamed: `沿革说“${p.indicator}”更名，但两版名称相同`,
        moved: `沿革说“${p.indicator}”移动，但两版同属一组`,
        split: `沿革说“${p.indicator}”拆分，但没有拆出指标`,
        merged: `沿革说“${p.indicator}”由合并而成，但没有来源指标`,
        added: `沿革说“${p.indicator}”为新增，但前一版已有`,
        retired: `沿革说“${p.indicator}”已取消，但后一版仍有`,
      })[p.says],
    hint: () => '改正沿革，或改正指标体系',
  },
  'lineage-unaccounted': {
    message: (p) => `“${p.indicator}”只见于 ${p.edition}，沿革没有说明其来龙去脉`,
    hint: (p) =>
      p.near.length > 0
        ? `文字与 ${list(p.near)} 相近；若是同一指标，请沿用其 id，或在沿革中说明`
        : '在沿革中说明是新增、取消、拆分、合并还是更名',
  },
  'patch-unfit': {
    message: (p) => `“${p.indicator}”的变化 ${p.kind} 与此文档不符`,
    hint: () => '变化只能用于比较时的那份文档',
  },
  'no-common-units': {
    message: (p) => `前一版的 ${p.before} 个单位无一见于后一版的 ${p.after} 个单位`,
    hint: () => '单位按 id 对应；两份数据中的写法应当相同',
  },
  'causes-inseparable': {
    message: (p) => `${list(p.indicators)}的计分方法与数据同时变化，其影响全部计入方法`,
    hint: () => '两份数据都含有两版所需的列，才能把规则与表现分开',
  },
};
