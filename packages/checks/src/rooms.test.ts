import { describe, expect, it } from 'vitest';
import { circleAmong, roomsIn, roomsOfCore } from './rooms.ts';

const core = 'packages/core/src';

describe('the rooms of core', () => {
  const folders = new Map([...roomsIn(core)].filter(([room]) => !room.endsWith('.ts')));

  it('are those of the table', () => {
    expect([...folders.keys()].sort()).toEqual(Object.keys(roomsOfCore).sort());
  });

  it.each(Object.entries(roomsOfCore))(
    '%s imports from the rooms of its line alone',
    (room, own) => {
      expect([...(folders.get(room) ?? [])].filter((from) => !own.includes(from))).toEqual([]);
    },
  );

  it('stand on floors: each imports from rooms that the table has before it', () => {
    const order = Object.keys(roomsOfCore);
    for (const [room, from] of Object.entries(roomsOfCore)) {
      const before = order.slice(0, order.indexOf(room));
      expect(from.filter((other) => !before.includes(other))).toEqual([]);
    }
  });

  it('import from each other in no circle', () => expect(circleAmong(folders)).toEqual([]));
});

it.each(['evaluate', 'whatif', 'revision', 'weights', 'system'])(
  'the rooms inside %s import from each other in no circle',
  (room) => {
    const rooms = roomsIn(`${core}/${room}`);
    expect(rooms.size).toBeGreaterThan(1);
    expect(circleAmong(rooms)).toEqual([]);
  },
);

describe('a circle', () => {
  it('is found, and named from its first room on', () => {
    const rooms = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['d', 'b'])],
      ['d', new Set<string>()],
    ]);
    expect(circleAmong(rooms)).toEqual(['b', 'c']);
  });

  it('is not seen where two rooms use the same one', () => {
    const rooms = new Map([
      ['a', new Set(['b', 'c'])],
      ['b', new Set(['c'])],
      ['c', new Set<string>()],
    ]);
    expect(circleAmong(rooms)).toEqual([]);
  });
});
