import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rounds } from '../../../../.config/rounds.ts';
import { score } from '../result/score.ts';
import { workings } from '../result/workings.ts';
import { buildSystem } from '../system/build.ts';
import { datasetOf, valued } from '../testing/fixtures.ts';
import { randomSystem } from '../testing/random-systems.ts';
import { evaluate, leavesOf } from './evaluate.ts';

it('both ways give the same states and the same steps at every node', () => {
  const cells = fc.array(
    fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 9, maxLength: 9 }),
    {
      minLength: 1,
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(randomSystem, cells, (document, table) => {
      const system = valued(buildSystem(document));
      const leaves = system.nodes.filter((node) => node.leaf !== undefined);
      const rows = table.map((marks, u) => ({
        unit: `u${u}`,
        ...Object.fromEntries(
          leaves.map(({ id, leaf }, i) => [
            id,
            leaf?.measure.type === 'boolean' ? (marks[i] ?? 0) % 2 : (marks[i] ?? 0) / 10,
          ]),
        ),
      }));
      const work = workings(valued(score(system, datasetOf(rows))));
      const given = [work.system, work.dataset, leavesOf(work)] as const;
      const [fast, exact] = [evaluate(...given), evaluate(...given, { way: 'exact' })];
      expect(exact.value.nodes.map(({ states }) => states)).toEqual(
        fast.value.nodes.map(({ states }) => states),
      );
      expect(exact.value.nodes.map(({ steps }) => Array.from(steps))).toEqual(
        fast.value.nodes.map(({ steps }) => Array.from(steps)),
      );
      expect(fast.value.nodes.every((node) => node.exact === undefined)).toBe(true);
    }),
    { numRuns: rounds(50, 500) },
  );
});
