import type { Diagnostic, Indicator, Lineage } from '@zhibiao/schemas';
import type { ExamplesOf } from '../diagnostic/example.ts';
import { buildSystem } from '../system/build.ts';
import { datasetOf, group, leaf, rowsOf, systemDocument, valued } from '../testing/fixtures.ts';
import type { records } from './diagnostics.ts';
import { applyChanges, buildLineage, diff, impact, scoreEditions } from './index.ts';

const edition = (name: string, ...leaves: [Indicator, ...Indicator[]]) =>
  valued(buildSystem({ ...systemDocument([group('service', leaves)]), edition: name }));
const before = () => edition('2019', leaf('openness'), leaf('speed'));
const after = () => edition('2020', leaf('openness'), leaf('speed'));

const lineage = (...changes: Lineage['changes']): Lineage => ({
  schema: 'zhibiao/lineage/1',
  language: 'zh',
  title: '沿革',
  before: { system: 'test/system', edition: '2019' },
  after: { system: 'test/system', edition: '2020' },
  sources: { notice: { title: '通知' } },
  changes,
});
const retired = (id: string) =>
  lineage({ type: 'retired', ids: [id], reason: '不再评估', source: 'notice' });

/** What there is to say of a revision, each edition scored on its own data. */
function revised(...editions: Parameters<typeof scoreEditions>): readonly Diagnostic[] {
  const { value, diagnostics } = scoreEditions(...editions);
  return value === undefined
    ? diagnostics
    : impact(value.before, { after: value.after }).diagnostics;
}

/** The page's part about editions that are compared. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '两版比较', en: 'Editions that are compared' },
  codes: {
    'lineage-itself': {
      about: {
        zh: '沿革的前后两版是同一版。',
        en: 'A lineage leads from an edition to itself.',
      },
      run: () =>
        buildLineage({ ...lineage(), before: { system: 'test/system', edition: '2020' } })
          .diagnostics,
    },
    'lineage-repeats': {
      about: {
        zh: '沿革对同一指标的去向或来历说了两次。',
        en: 'A lineage says twice what became of an indicator, or where it came from.',
      },
      run: () => {
        const kept = { type: 'kept', ids: ['speed'], reason: '不变', source: 'notice' } as const;
        const changes = [kept, ...retired('speed').changes];
        return buildLineage(lineage(...changes)).diagnostics;
      },
    },
    'lineage-shares': {
      about: {
        zh: '拆分的各份额按精确值合计不为 1。',
        en: 'The shares of a split do not add up to exactly 1.',
      },
      run: () => {
        const into = [
          { id: 'speed-online', share: '0.3' },
          { id: 'speed-offline', share: '0.6' },
        ];
        const split = {
          type: 'split',
          from: 'speed',
          into,
          reason: '拆分',
          source: 'notice',
        } as const;
        return buildLineage(lineage(split)).diagnostics;
      },
    },
    'lineage-mismatch': {
      about: {
        zh: '沿革说的不是正在比较的两版。',
        en: 'A lineage is about other editions than those that are compared.',
      },
      run: () => diff(after(), after(), lineage()).diagnostics,
    },
    'lineage-unknown': {
      about: {
        zh: '沿革提到的指标，该版没有。相近的 id 见 `params.near`。',
        en: 'A lineage names an indicator that the edition does not have. Similar ids are in `params.near`.',
      },
      run: () => diff(before(), after(), retired('opennes')).diagnostics,
    },
    'lineage-contradicted': {
      about: {
        zh: '沿革所说与两版不符：说是新增而前版已有，说是取消而后版仍有，说是更名或移动而名称或上级未变。',
        en: 'A lineage says of an indicator what the two editions show to be otherwise: added though it was there, retired though it still is, renamed or moved though name or group is the same.',
      },
      run: () => diff(before(), after(), retired('speed')).diagnostics,
    },
    'lineage-unaccounted': {
      about: {
        zh: '指标只见于两版之一，沿革没有说明来龙去脉。另一版中文字相近的列在 `params.near`，但从不自动视为同一指标。',
        en: 'An indicator is in one of two editions only, and no lineage says what became of it. Those of the other edition with a similar text are in `params.near`; none of them is ever taken for it.',
      },
      run: () =>
        diff(before(), edition('2020', leaf('openness'), leaf('speed'), leaf('visits')))
          .diagnostics,
    },
    'patch-unfit': {
      about: {
        zh: '要把变化用到另一份文档上，而不是比较时的那份。',
        en: 'Changes are applied to a document that they were not found in.',
      },
      run: () => {
        const later = edition('2020', leaf('openness'), leaf('speed'), leaf('visits'));
        const changes = valued(diff(before(), later)).changes;
        const added = changes.filter(({ kind }) => kind === 'added');
        return applyChanges(later.document, added).diagnostics;
      },
    },
    'no-common-units': {
      about: {
        zh: '计算影响的两份数据没有相同的单位。',
        en: 'The two datasets of an impact have no unit in common.',
      },
      run: () => {
        const rows = (unit: string) =>
          datasetOf(rowsOf(['unit', 'openness', 'speed'], [unit, 80, 90]));
        return revised(before(), after(), rows('甲'), rows('甲省'));
      },
    },
    'causes-inseparable': {
      about: {
        zh: '两版之间，指标的计分方法变了，数据也变了，而其中一份数据不能按另一版计分。它带来的变化全部计入方法，不计入表现。',
        en: 'From one edition to the next, both how an indicator is scored and its data changed, and one of the datasets cannot be scored under the other edition. What it adds to the change is then counted as method, none of it as performance.',
      },
      run: () => {
        const [old, young] = [
          edition('2019', leaf('open')),
          edition('2020', leaf('open', { measure: { type: 'boolean' } })),
        ];
        const [marks, answers] = [
          datasetOf([{ unit: '甲', open: 40 }]),
          datasetOf([{ unit: '甲', open: '是' }]),
        ];
        return revised(old, young, marks, answers);
      },
    },
  },
};
