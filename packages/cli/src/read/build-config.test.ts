import { readDocument, settingsFor } from '@zhibiao/document';
import { expect, it } from 'vitest';
import { buildConfig } from './build-config.ts';

const read = (rules: string) =>
  readDocument(
    `schema: zhibiao/config/1
lint:
  rules: { grade-open: error, weight-drowned: { floor: "0.3" } }
  overrides:
    - files: ["drafts/**"]
      rules: ${rules}
`,
    buildConfig,
  );

it('a configuration sets severities and options, the last override that fits deciding', () => {
  const { value } = read('{ weight-drowned: { severity: note }, grade-open: off }');
  expect(value).toBeDefined();
  expect(settingsFor(value, 'system.yaml')).toEqual({
    'grade-open': { severity: 'error' },
    'weight-drowned': { floor: '0.3' },
  });
  expect(settingsFor(value, 'drafts/2024/system.yaml')).toEqual({
    'grade-open': { severity: 'off' },
    'weight-drowned': { severity: 'note', floor: '0.3' },
  });
});

it.each([
  ['{ weight-drownd: off }', 'unknown-rule', { found: 'weight-drownd', near: ['weight-drowned'] }],
  ['{ weight-sum: off }', 'rule-fixed', { rule: 'weight-sum' }],
  [
    '{ grade-open: { floor: 1 } }',
    'rule-option-unread',
    { rule: 'grade-open', key: 'floor', expected: [] },
  ],
])('a configuration of %s is refused: %s', (rules, code, params) => {
  const { value, diagnostics } = read(rules);
  expect(value).toBeUndefined();
  expect(diagnostics.map((d) => [d.code, d.params, d.range?.start.line])).toEqual([
    [code, params, 6],
  ]);
});

it('a warning of reading may be set as a rule is', () => {
  expect(read('{ similar-ids: off }').diagnostics).toEqual([]);
});
