import type { Indicator, WeightSet } from '@zhibiao/schemas';
import { describe, expect, it } from 'vitest';
import { systemOf, weightSetOf } from '../../../support/documents.ts';
import { endOf, isLeaf, nodesOf, type Path, pathsOf } from '../../../support/nodes.ts';

const folder = 'cn-online-service/2019';

/** A positive fraction as numerator and denominator. */
type Fraction = readonly [bigint, bigint];

/** The product over a path of weight over the siblings' weights, as it stands. */
const effectiveWeight = (
  path: Path,
  roots: readonly Indicator[],
  { weights }: WeightSet,
): Fraction =>
  path.reduce<Fraction>(
    ([n, d], node, depth) => {
      const siblings = path[depth - 1]?.children ?? roots;
      const weightOf = ({ id }: Indicator) => BigInt(weights[id] ?? 0);
      return [n * weightOf(node), d * siblings.reduce((sum, s) => sum + weightOf(s), 0n)];
    },
    [1n, 1n],
  );

describe.each([
  ['provincial', 82],
  ['city', 60],
])('equal leaves for %s', (name, leaves) => {
  const system = systemOf(`${folder}/${name}.yaml`);
  const set = weightSetOf(`${folder}/weights/${name}/equal-leaves.yaml`);

  it('weigh that system, by share, and say that nobody published them', () => {
    expect(set).toMatchObject({
      ...{ system: system.id, edition: system.edition },
      ...{ basis: 'share', status: 'assumed' },
    });
  });

  it('weigh every node and nothing else', () => {
    expect(Object.keys(set.weights)).toEqual(nodesOf(system).map(({ id }) => id));
  });

  it(`give each leaf exactly 1/${leaves}`, () => {
    const paths = pathsOf(system).filter(isLeaf);
    expect(paths).toHaveLength(leaves);
    for (const path of paths) {
      const [n, d] = effectiveWeight(path, system.indicators, set);
      expect([endOf(path).id, n * BigInt(leaves)]).toEqual([endOf(path).id, d]);
    }
  });
});
