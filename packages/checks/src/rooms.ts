import { posix } from 'node:path';
import { importsOf } from './imports.ts';
import { filesBelow, read } from './repository.ts';

/** Which rooms each room imports from, values and types alike. */
export type Rooms = ReadonlyMap<string, ReadonlySet<string>>;

/** The rooms of the engine and what each may import from, the ground first. An arrow runs to a room above it only. */
export const roomsOfCore: Readonly<Record<string, readonly string[]>> = {
  diagnostic: [],
  numeric: [],
  aggregate: ['diagnostic', 'numeric'],
  options: ['diagnostic'],
  shape: ['diagnostic'],
  dataset: ['diagnostic', 'numeric', 'options', 'shape'],
  measure: ['dataset', 'diagnostic', 'numeric'],
  normalize: ['diagnostic', 'measure', 'numeric'],
  treat: ['diagnostic', 'measure', 'numeric'],
  system: ['aggregate', 'diagnostic', 'measure', 'normalize', 'numeric', 'shape', 'treat'],
  adjust: ['dataset', 'diagnostic', 'measure', 'normalize', 'numeric', 'system'],
  evaluate: [
    'adjust',
    'aggregate',
    'dataset',
    'diagnostic',
    'measure',
    'normalize',
    'numeric',
    'system',
    'treat',
  ],
  score: [
    'adjust',
    'dataset',
    'diagnostic',
    'evaluate',
    'measure',
    'normalize',
    'numeric',
    'system',
    'treat',
  ],
  result: ['dataset', 'diagnostic', 'evaluate', 'numeric', 'options', 'score', 'shape', 'system'],
  case: ['dataset', 'diagnostic', 'result', 'shape', 'system'],
  explain: [
    'aggregate',
    'dataset',
    'diagnostic',
    'evaluate',
    'numeric',
    'result',
    'system',
    'treat',
  ],
  revision: [
    'dataset',
    'diagnostic',
    'evaluate',
    'measure',
    'numeric',
    'options',
    'result',
    'score',
    'shape',
    'system',
  ],
  weights: ['diagnostic', 'evaluate', 'numeric', 'options', 'result', 'shape', 'system'],
  whatif: [
    'dataset',
    'diagnostic',
    'evaluate',
    'numeric',
    'options',
    'result',
    'score',
    'shape',
    'system',
  ],
};

/** Whether a file is code that is published, and no test, example or fixture. */
const isSource = (path: string): boolean =>
  path.endsWith('.ts') && !/\.(test|bench|examples)\.ts$/.test(path) && !path.includes('/testing/');

/**
 * The rooms of a folder: each folder in it, and each file that stands in it by itself. Imports from
 * outside the folder are left out.
 */
export function roomsIn(folder: string): Rooms {
  const roomOf = (path: string): string => posix.relative(folder, path).split('/')[0] ?? '';
  const rooms = new Map<string, Set<string>>();
  for (const file of filesBelow(folder).filter(isSource)) {
    const room = roomOf(file);
    const from = rooms.get(room) ?? new Set();
    rooms.set(room, from);
    for (const { from: spec } of importsOf(file, read(file))) {
      if (!spec.startsWith('.')) continue;
      const target = roomOf(posix.join(posix.dirname(file), spec));
      if (target !== '..' && target !== room) from.add(target);
    }
  }
  return rooms;
}

/** The rooms of a circle, each importing from the next and the last from the first; empty if there is none. */
export function circleAmong(rooms: Rooms): readonly string[] {
  const done = new Set<string>();
  const visit = (room: string, way: readonly string[]): readonly string[] => {
    const at = way.indexOf(room);
    if (at >= 0) return way.slice(at);
    if (done.has(room)) return [];
    for (const next of rooms.get(room) ?? []) {
      const circle = visit(next, [...way, room]);
      if (circle.length > 0) return circle;
    }
    done.add(room);
    return [];
  };
  for (const room of rooms.keys()) {
    const circle = visit(room, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
