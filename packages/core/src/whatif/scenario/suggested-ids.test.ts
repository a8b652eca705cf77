import { expect, it } from 'vitest';
import { suggestedIds } from '../../result/find.ts';
import { codesOf, group, leaf, resultOf, rowsOf, systemOf } from '../../testing/fixtures.ts';
import { rankBounds } from '../bounds/rank-bounds.ts';
import { sweep } from '../sweep/sweep.ts';
import { applyScenario } from './apply.ts';

const system = systemOf([group('service', [leaf('speed'), leaf('users')]), leaf('openness')]);

it.each([
  ['1', ['service']],
  ['1.2', ['users']],
  [' 2 ', ['openness']],
  ['opennes', ['openness']],
  ['1.3', []],
  ['total', []],
])('%s: %j', (found, ids) => {
  expect(suggestedIds(system, found)).toEqual(ids);
});

it('a code where an id is expected: the hint names the id', () => {
  const result = resultOf(
    system,
    rowsOf(['unit', 'speed', 'users', 'openness'], ['甲', 1, 2, 3], ['乙', 3, 2, 1]),
  );
  const outcomes = [
    applyScenario(system, { name: 'x', weights: { '1.2': '0.4' } }),
    sweep(result, { node: '1.2' }),
    rankBounds(result, { intervals: { '1.2': ['0', '1'] } }),
  ];
  for (const outcome of outcomes) {
    expect(codesOf(outcome)).toEqual(['unknown-indicator']);
    expect(outcome.diagnostics[0]?.params).toMatchObject({ near: ['users'] });
    expect(outcome.diagnostics[0]?.hint?.zh).toContain('users');
  }
});
