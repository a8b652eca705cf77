import { readFileSync } from 'node:fs';
import type { Lineage } from '@zhibiao/schemas';
import { describe, expect, it } from 'vitest';
import { applyEdits, fits, type LintOptions, lint, lintRules, readSystem } from '../src/index.ts';

const good = readFileSync(new URL('lint-good.yaml', import.meta.url), 'utf8');

/** The edition before: the same but for what a test adds. */
const before = readSystem(good.replace('"2024"', '"2023"')).value?.document;
if (before === undefined) throw new Error('the good document is not good');
const lineage: Lineage = {
  schema: 'zhibiao/lineage/1',
  language: 'zh',
  title: '沿革',
  before: { system: 'test/openness', edition: '2023' },
  after: { system: 'test/openness', edition: '2024' },
  sources: { own: { title: '测试用' } },
  changes: [],
};
const context: LintOptions = {
  today: '2026-11-23',
  // The posts are at 0 and 500.
  observed: { visits: ['0', '250', '500'] },
  lineage: { file: 'lineage.yaml', document: lineage, before },
};

function findings(text: string, options: LintOptions = {}) {
  const { value, positions, diagnostics } = readSystem(text, { file: 'system.yaml' });
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('not read');
  return lint(value, { ...context, ...options, text, positions, file: 'system.yaml' });
}
const codes = (text: string, options: LintOptions = {}) =>
  findings(text, options).map(({ diagnostic: d }) => `${d.code} ${d.range?.start.line}`);

it('nothing is found where nothing is amiss', () => {
  expect(codes(good)).toEqual([]);
});

/** The example of each rule, put into the good document in place of what is good. */
const spoil = (name: string): string => {
  const { bad, good: right } = lintRules.find((rule) => rule.name === name)?.example ?? {
    ...{ bad: '', good: '' },
  };
  expect(good.split(right)).toHaveLength(2);
  return good.replace(right, bad);
};

/** What comes of each, by hand: the line, and whatever else the slip brings about. */
const expected: Readonly<Record<string, readonly string[]>> = {
  // 0.01 / 60.01 · 60 / 101 = 0.0000989…
  'weight-drowned': ['weight-dominant 30', 'weight-drowned 38'],
  // 410 / 470 = 87.23 %
  'weight-dominant': ['weight-dominant 45'],
  'checklist-single': ['checklist-single 42'],
  'band-unreachable': ['band-unreachable 35'],
  'band-repeated': ['band-repeated 35'],
  'bands-uneven': ['bands-uneven 35'],
  'goalpost-impossible': ['goalpost-impossible 48', 'goalpost-unreached 48'],
  'goalpost-unreached': ['goalpost-impossible 48', 'goalpost-unreached 48'],
  'grade-open': ['grade-open 22'],
  'grade-unreachable': ['grade-unreachable 22'],
  'criteria-verbless': ['criteria-verbless 39'],
  'criteria-repeated': ['criteria-repeated 39'],
  'mixed-punctuation': ['mixed-punctuation 13'],
  'translation-missing': ['translation-missing 44'],
  'source-unlocated': ['source-unlocated 9'],
  'review-due': ['review-due 15'],
  'id-unaccounted': ['id-unaccounted 24', 'id-unaccounted 43'],
};

describe('the example of', () => {
  it.each(lintRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
    const found = codes(spoil(name));
    expect(found.filter((code) => code.startsWith(`${name} `)).length).toBeGreaterThan(0);
    expect(found).toEqual(expected[name]);
    expect(codes(spoil(name), { settings: { [name]: { severity: 'off' } } })).toEqual(
      found.filter((code) => !code.startsWith(`${name} `)),
    );
    if (rule.needs !== undefined) {
      expect(codes(spoil(name), { [rule.needs]: undefined }).join()).not.toContain(`${name} `);
    }
    for (const words of [rule.rationale.zh, rule.rationale.en]) expect(words).toMatch(/[。.]$/);
  });
});

it('--fix mends what is mechanical and leaves the rest of the text as it stands', () => {
  const spoiled = good
    .replace('文字照录，未作改动。', '文字照录,未作(任何)改动; 原文（附后).')
    .replace('评估年度访问量。', '评估年度访问量(次),按年。');
  const edits = (options: LintOptions) => findings(spoiled, options).flatMap(({ fix }) => fix);
  const mended = good.replace('文字照录，未作改动。', '文字照录，未作（任何）改动； 原文（附后）.');
  expect(applyEdits(spoiled, edits({}))).toBe(
    mended.replace('评估年度访问量。', '评估年度访问量(次),按年。'),
  );
  const own = { settings: { 'mixed-punctuation': { verbatim: false } } };
  expect(applyEdits(spoiled, edits(own))).toBe(
    mended.replace('评估年度访问量。', '评估年度访问量（次），按年。'),
  );
});

it('marks of numbers, addresses and foreign words are left alone', () => {
  const note = '见 a,b(c) 与 1:2, 共 3,000 项 (x > 1)。';
  expect(codes(good.replace('文字照录，未作改动。', `"${note}"`))).toEqual([]);
});

it('settings say how severe a finding is, and what a rule looks for', () => {
  const settings = {
    'grade-open': { severity: 'off' },
    'weight-drowned': { severity: 'note', floor: '0.3' },
  } as const;
  // 40 % of 60 of 101 is 23.76 %.
  const [found] = findings(good, { settings });
  expect([found?.diagnostic.code, found?.diagnostic.severity, found?.diagnostic.params]).toEqual([
    'weight-drowned',
    'note',
    { id: 'catalogue', found: '23.76%', floor: '30.00%' },
  ]);
});

it.each([
  ['indicators/2019/city.yaml', 'indicators/**', true],
  ['indicators/2019/city.yaml', 'indicators', true],
  ['indicators/2019/city.yaml', '**/*.yaml', true],
  ['city.yaml', '**/*.yaml', true],
  ['indicators/2019/city.yaml', 'indicators/*.yaml', false],
  ['indicators/2019/city.yaml', 'indicators/{2019,2020}/*.yaml', true],
  ['a+b.yaml', 'a+b.yaml', true],
  ['aab.yaml', 'a+b.yaml', false],
  ['.changeset/a.md', '.changeset/*.md', true],
])('%s and %s', (path, pattern, is) => {
  expect(fits(path, pattern)).toBe(is);
});
