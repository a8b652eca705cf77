import { expect, it } from 'vitest';
import { compiled } from '../system/build.ts';
import { group, leaf, type Rest, systemOf } from '../testing/fixtures.ts';
import { meanTraits } from './mean-traits.ts';

/** The traits of a group of two leaves, below a total. */
function traitsOf(method: NonNullable<Rest['method']>, rest: Parameters<typeof group>[2] = {}) {
  const system = compiled(systemOf([group('g', [leaf('a'), leaf('b')], rest)], { method }));
  const node = system.nodes[system.indexOf.g ?? -1];
  if (node === undefined) throw new Error('no group');
  const { scale, ...traits } = meanTraits(node);
  return { scale: scale?.scale, ...traits };
}

const plain = {
  scale: 'plain',
  isArithmetic: true,
  isProportional: true,
  isLocal: true,
  isUnaltered: true,
};

it.each([
  ['an arithmetic mean', {}, {}],
  ['a geometric mean', { aggregate: 'geometric' }, { scale: 'log', isArithmetic: false }],
  ['a median is no mean', { aggregate: 'median' }, { scale: undefined, isArithmetic: false }],
  [
    'a reflected mean is none',
    { aggregate: { method: 'geometric', reflect: { from: [0, 100], onto: [1, 100] } } },
    { scale: undefined, isArithmetic: false },
  ],
  ['zero for a gap', { missing: { policy: 'zero' } }, {}],
  ['the worst for a gap', { missing: { policy: 'worst' } }, { isLocal: false }],
  ['a gap that propagates', { missing: { policy: 'propagate' } }, { isLocal: false }],
  [
    'a least coverage',
    { missing: { policy: 'renormalize', minCoverage: '0.5' } },
    { isLocal: false },
  ],
  [
    'weight that is spread',
    { missing: { policy: 'error', notApplicable: 'spread' } },
    { isProportional: false },
  ],
  [
    'carried rounding',
    { rounding: { digits: 1, mode: 'half-up', carry: true } },
    { isUnaltered: false },
  ],
] as const)('%s', (_, method, expected) => {
  expect(traitsOf(method)).toEqual({ ...plain, ...expected });
});

it('the rounding of the total goes nowhere, so carrying it alters nothing', () => {
  const system = systemOf([leaf('a')], {
    method: { rounding: { digits: 1, mode: 'half-up', carry: true } },
  });
  expect(compiled(system).nodes.map((node) => meanTraits(node).isUnaltered)).toEqual([false, true]);
});

it('what is adjusted is altered', () => {
  const bonus = { id: 'extra', type: 'bonus', name: '加分', cap: '5' } as const;
  expect(traitsOf({}, { adjustments: [bonus] }).isUnaltered).toBe(false);
});
