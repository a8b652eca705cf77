import type { Scenario } from '@zhibiao/schemas';
import { expect, it } from 'vitest';
import { group, leaf, systemOf } from '../../testing/fixtures.ts';
import { applyScenario } from './apply.ts';

const system = systemOf([group('g', [leaf('a'), leaf('b')]), leaf('c')]);
const found = (scenario: object) =>
  applyScenario(system, { name: '试算', ...scenario } as Scenario).diagnostics.map(
    ({ code, path, params }) => [code, path, params.near ?? []],
  );

it.each<[object, readonly unknown[]]>([
  [{ method: { aggregate: 'geometric' } }, []],
  [{ method: { agregate: 'geometric' } }, ['unknown-key', '/method/agregate', ['aggregate']]],
  [{ method: { aggregate: 'geometrik' } }, ['bad-pattern', '/method/aggregate', []]],
  [
    { method: { missing: { policy: 'renormalise' } } },
    ['not-allowed-value', '/method/missing/policy', ['renormalize']],
  ],
  [
    { indicators: { a: { normalize: { method: 'mimax' } } } },
    ['not-allowed-value', '/indicators/a/normalize/method', ['minmax']],
  ],
  [{ indicators: { a: { children: 3 } } }, ['unknown-key', '/indicators/a/children', []]],
  [
    { method: { rounding: { digits: () => 2 } } },
    ['not-plain-data', '/method/rounding/digits', []],
  ],
])('what a scenario switches has the shape that it has in a file: %j', (scenario, expected) => {
  expect(found(scenario)).toEqual(expected.length === 0 ? [] : [expected]);
});
