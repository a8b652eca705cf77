import { describe, expect, it } from 'vitest';
import { importsOf } from './imports.ts';
import { filesBelow, read } from './repository.ts';
import { forbiddenAmongRooms, house, roomOf, rooms } from './rooms.ts';

const files = filesBelow(house).filter((file) => file.endsWith('.ts'));

describe('the rooms of core', () => {
  it('import each other along the arrows of the table, values and types alike', () => {
    const imports = files.flatMap((file) => importsOf(file, read(file)));
    expect(imports.length).toBeGreaterThan(500);
    expect(forbiddenAmongRooms(imports)).toEqual([]);
  });

  it('stand above all that they import, so there is no circle', () => {
    const order = Object.keys(rooms);
    for (const [room, below] of Object.entries(rooms)) {
      expect(below.filter((other) => !order.slice(0, order.indexOf(room)).includes(other))).toEqual(
        [],
      );
    }
  });

  it('have no arrow that nothing goes along', () => {
    const used = new Set(
      files.flatMap((file) =>
        importsOf(file, read(file)).flatMap(({ from }) => {
          const target = from.startsWith('.')
            ? roomOf(new URL(from, `file:///${file}`).pathname.slice(1))
            : undefined;
          return target === undefined ? [] : [`${roomOf(file)} → ${target}`];
        }),
      ),
    );
    const arrows = Object.entries(rooms).flatMap(([room, below]) =>
      below.map((other) => `${room} → ${other}`),
    );
    expect(arrows.filter((arrow) => !used.has(arrow))).toEqual([]);
  });

  it('are all in the table', () => {
    const found = new Set(files.flatMap((file) => roomOf(file) ?? []));
    expect([...found].sort()).toEqual(Object.keys(rooms).sort());
  });
});

describe('an import that goes up is found', () => {
  it.each([
    ['numeric/made-up.ts', `import { score } from '../score/score.ts';`],
    ['dataset/made-up.ts', `import type { Result } from '../result/result.ts';`],
    ['whatif/sweep/made-up.ts', `export { diff } from '../../revision/diff/diff.ts';`],
    ['score/made-up.ts', `import { buildSystem } from '../index.ts';`],
  ])('%s: %s', (file, text) => {
    expect(forbiddenAmongRooms(importsOf(`${house}/${file}`, text))).toHaveLength(1);
  });

  it('but not in tests and examples, which stand beside the rooms', () => {
    const text = `import { score } from '../score/score.ts';`;
    expect(forbiddenAmongRooms(importsOf(`${house}/numeric/round.test.ts`, text))).toEqual([]);
  });
});
