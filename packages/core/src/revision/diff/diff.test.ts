import type { IndicatorSystem, Lineage } from '@zhibiao/schemas';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSystem } from '../../system/build.ts';
import { codesOf, group, leaf, type Some, systemDocument, valued } from '../../testing/fixtures.ts';
import { randomSystem } from '../../testing/random-systems.ts';
import { bumpOf, requiredBump } from '../bump/bump.ts';
import { wordDifference } from '../change/words.ts';
import { comparability } from '../match/comparability.ts';
import { applyChanges } from './apply-changes.ts';
import { diff } from './diff.ts';
import { reverseChanges } from './reverse.ts';

const built = (document: IndicatorSystem) => valued(buildSystem(document));
const changesOf = (a: IndicatorSystem, b: IndicatorSystem, lineage?: Lineage) =>
  valued(diff(built(a), built(b), lineage)).changes;

const before = systemDocument([
  group('service', [leaf('speed', { criteria: '评估按时办结的比例。' }), leaf('visits')]),
  group('content', [leaf('guides'), leaf('lists')]),
]);
const after: IndicatorSystem = {
  ...systemDocument([
    group('content', [leaf('guides'), leaf('speed', { criteria: '评估提前办结的比例。' })]),
    group('service', [leaf('web-visits'), leaf('app-visits')], { name: '在线服务' }),
  ]),
  edition: '2021',
};
const lineage: Lineage = {
  schema: 'zhibiao/lineage/1',
  language: 'zh',
  title: '沿革',
  before: { system: 'test/system', edition: '2020' },
  after: { system: 'test/system', edition: '2021' },
  sources: { notice: { title: '通知' } },
  changes: [
    {
      type: 'split',
      from: 'visits',
      into: [
        { id: 'web-visits', share: '1/2' },
        { id: 'app-visits', share: '1/2' },
      ],
      reason: '半数访问来自应用',
      source: 'notice',
    },
    { type: 'retired', ids: ['lists'], reason: '均已公布', source: 'notice' },
    { type: 'moved', id: 'speed', reason: '归类', source: 'notice' },
  ],
};

describe('diff', () => {
  it('of a system with itself is empty, and needs no bump', () => {
    fc.assert(
      fc.property(randomSystem, (a) => {
        const revision = valued(diff(built(a), built(a)));
        expect(revision.changes).toEqual([]);
        expect(requiredBump(revision).bump).toBe('none');
      }),
    );
  });

  it('applied makes the later of the earlier, and reversed the earlier of the later', () => {
    fc.assert(
      fc.property(randomSystem, randomSystem, (a, b) => {
        const changes = changesOf(a, b);
        expect(valued(applyChanges(a, changes))).toEqual(b);
        expect(valued(applyChanges(b, reverseChanges(changes)))).toEqual(a);
        expect(reverseChanges(reverseChanges(changes))).toEqual(changes);
      }),
      { numRuns: 500 },
    );
  });

  it('tells each change by its kind', () => {
    const { value, diagnostics } = diff(built(before), built(after), lineage);
    expect(diagnostics).toEqual([]);
    expect(value?.changes.map((c) => [c.kind, 'id' in c ? c.id : c.kind])).toEqual([
      ['document', 'document'],
      ['split', 'visits'],
      ['retired', 'visits'],
      ['retired', 'lists'],
      ['added', 'web-visits'],
      ['added', 'app-visits'],
      ['moved', 'speed'],
      ['reordered', 'total'],
      ['criteria', 'speed'],
      ['renamed', 'service'],
    ]);
    const changes = value?.changes ?? [];
    expect(applyChanges(before, changes).value).toEqual(after);
    expect(applyChanges(after, reverseChanges(changes)).value).toEqual(before);
  });

  it('with ids exchanged by a lineage applies and reverses too', () => {
    const indicators = JSON.parse(
      JSON.stringify(before.indicators).replace('"guides"', '"directions"'),
    ) as Some<IndicatorSystem['indicators'][number]>;
    const young: IndicatorSystem = { ...before, edition: '2021', indicators };
    const renamed: Lineage = {
      ...lineage,
      changes: [
        { type: 'renamed', id: 'directions', was: 'guides', reason: '改称', source: 'notice' },
      ],
    };
    const changes = changesOf(before, young, renamed);
    expect(changes.map(({ kind }) => kind)).toEqual(['document', 'renamed']);
    expect(valued(applyChanges(before, changes))).toEqual(young);
    expect(valued(applyChanges(young, reverseChanges(changes)))).toEqual(before);
  });

  it('names what nobody accounts for, and suggests what is close', () => {
    const indicators = JSON.parse(
      JSON.stringify(before.indicators).replace('"visits"', '"calls"'),
    ) as Some<IndicatorSystem['indicators'][number]>;
    const { value, diagnostics } = diff(built(before), built({ ...before, indicators }));
    expect(diagnostics.map((d) => [d.code, d.severity, d.params])).toEqual([
      [
        'lineage-unaccounted',
        'warning',
        { indicator: 'visits', edition: 'test/system 2020 (1.0.0, before)', near: ['calls'] },
      ],
      [
        'lineage-unaccounted',
        'warning',
        { indicator: 'calls', edition: 'test/system 2020 (1.0.0, after)', near: ['visits'] },
      ],
    ]);
    expect(value?.suggestions).toEqual([{ before: 'visits', after: 'calls', likeness: '1' }]);
    expect(value?.changes.map(({ kind }) => kind)).toEqual(['retired', 'added']);
  });

  it.each<[Lineage['changes'][number], string]>([
    [{ type: 'added', ids: ['guides'], reason: 'x', source: 'notice' }, 'lineage-contradicted'],
    [{ type: 'added', ids: ['speed'], reason: 'x', source: 'notice' }, 'lineage-repeats'],
    [{ type: 'added', ids: ['guides'], reason: 'x', source: 'notices' }, 'unknown-source'],
    [{ type: 'retired', ids: ['guides'], reason: 'x', source: 'notice' }, 'lineage-contradicted'],
    [{ type: 'moved', id: 'guides', reason: 'x', source: 'notice' }, 'lineage-contradicted'],
    [{ type: 'renamed', id: 'guides', reason: 'x', source: 'notice' }, 'lineage-contradicted'],
    [{ type: 'retired', ids: ['visit'], reason: 'x', source: 'notice' }, 'lineage-unknown'],
  ])('%j is found out', (change, code) => {
    const wrong = { ...lineage, changes: [...lineage.changes, change] };
    const outcome = diff(built(before), built(after), wrong);
    expect([outcome.value, ...codesOf(outcome)]).toEqual([undefined, code]);
  });

  it('refuses a lineage of other editions', () => {
    const { value, diagnostics } = diff(built(before), built(before), lineage);
    expect(value).toBeUndefined();
    expect(diagnostics[0]?.code).toBe('lineage-mismatch');
  });

  it('refuses changes that do not fit', () => {
    const changes = changesOf(before, after, lineage);
    expect(new Set(codesOf(applyChanges(after, changes)))).toEqual(new Set(['patch-unfit']));
  });
});

describe('words', () => {
  it('are characters in Chinese and words elsewhere', () => {
    expect(
      wordDifference('评估 Web 按时办结率', '评估 web 提前办结率', 'zh').map((p) => [
        p.change,
        p.text,
      ]),
    ).toEqual([
      ['same', '评估 '],
      ['gone', 'Web'],
      ['new', 'web'],
      ['same', ' '],
      ['gone', '按时'],
      ['new', '提前'],
      ['same', '办结率'],
    ]);
  });

  it('give both texts back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const parts = wordDifference(a, b, 'zh');
        const text = (without: string) =>
          parts.flatMap((p) => (p.change === without ? [] : [p.text])).join('');
        expect([text('new'), text('gone')]).toEqual([a, b]);
      }),
    );
  });
});

describe('requiredBump', () => {
  const bump = (change: (d: IndicatorSystem) => IndicatorSystem) =>
    requiredBump(valued(diff(built(before), built(change(before))))).bump;
  const withFirst = (rest: object) => (d: IndicatorSystem) =>
    ({
      ...d,
      indicators: [{ ...d.indicators[0], ...rest }, ...d.indicators.slice(1)],
    }) as IndicatorSystem;

  it.each<[string, string, (d: IndicatorSystem) => IndicatorSystem]>([
    ['criteria where there were none', 'minor', withFirst({ criteria: '新' })],
    ['a source', 'patch', (d) => ({ ...d, sources: { annex: { title: '附件一' } } })],
    ['a translation', 'minor', (d) => ({ ...d, description: { zh: '一', en: 'one' } })],
    ['a name', 'major', withFirst({ name: '别名' })],
    ['a translated name', 'minor', withFirst({ name: { zh: 'SERVICE', en: 'Service' } })],
    ['a name under another tag', 'major', withFirst({ name: { zh: '办事', en: 'SERVICE' } })],
    ['a text under another tag', 'patch', (d) => ({ ...d, title: { zh: '考核', en: '试验' } })],
    ['a translated title', 'minor', (d) => ({ ...d, title: { zh: '试验', en: 'Trial' } })],
    ['rounding', 'major', withFirst({ rounding: { digits: 1, mode: 'half-up', carry: true } })],
    ['grades', 'major', (d) => ({ ...d, method: { ...d.method, grades: [{ name: '优' }] } })],
    [
      'order',
      'major',
      (d) => ({ ...d, indicators: d.indicators.toReversed() as typeof d.indicators }),
    ],
    ['the edition', 'none', (d) => ({ ...d, edition: '2022', version: '2.0.0' })],
    [
      'the status of weights',
      'patch',
      (d) => ({ ...d, weighting: { basis: 'equal', status: 'assumed' } }),
    ],
  ])('%s: %s', (what, expected, change) => {
    const found = bump(change);
    expect([what, found]).toEqual([what, expected]);
  });
});

it('words that change need a patch', () => {
  const change = valued(diff(built(before), built(after), lineage)).changes.at(-2);
  expect(change && [change.kind, bumpOf(change, ['zh', 'zh'])]).toEqual(['criteria', 'patch']);
});

it('comparability: the lesser of both weights of what stays as it is, exactly', () => {
  // 1/4 each before. speed is reworded and keeps 1/4, guides keeps 1/4, visits and lists are gone.
  const { total, firstLevel } = valued(comparability(built(before), built(after), lineage));
  const lines = [total, ...firstLevel].map((c) => [
    c.id,
    c.weight,
    c.unchanged,
    c.reworded,
    c.changed,
  ]);
  expect(lines).toEqual([
    ['total', '1', '0.25', '0.25', '0.5'],
    ['service', '0.5', '0', '0.25', '0.25'],
    ['content', '0.5', '0.25', '0', '0.25'],
  ]);
});

it('two systems of 1,000 leaves differ in more than 1,000 changes', () => {
  const large = (shift: number): IndicatorSystem =>
    systemDocument(
      Array.from({ length: 20 }, (_, g) =>
        group(
          `g-${g}`,
          Array.from({ length: 50 }, (_, l) =>
            leaf(`leaf-${g}-${l}`, {
              weight: ((g * 7 + l * shift) % 9) + 1,
              criteria: `评估第${g}组第${l * shift}项按时办结的比例，以抽查为准。`,
            }),
          ) as Some<ReturnType<typeof leaf>>,
          { weight: 1 },
        ),
      ) as Some<ReturnType<typeof group>>,
      { weighting: { basis: 'share' } },
    );
  const [a, b] = [built(large(1)), built(large(2))];
  expect(valued(diff(a, b)).changes.length).toBeGreaterThan(1000);
});
