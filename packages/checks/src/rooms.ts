import { posix } from 'node:path';
import type { Import } from './imports.ts';

/**
 * The rooms of core, from the ground up, each with the rooms it imports, values and types alike. A room
 * stands below all that import it, so there is no circle.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  numeric: [],
  diagnostic: [],
  shape: ['diagnostic'],
  options: ['diagnostic'],
  dataset: ['numeric', 'diagnostic', 'shape', 'options'],
  measure: ['numeric', 'diagnostic', 'dataset'],
  aggregate: ['numeric', 'diagnostic'],
  normalize: ['numeric', 'diagnostic', 'measure'],
  treat: ['numeric', 'diagnostic', 'measure'],
  system: ['numeric', 'diagnostic', 'shape', 'measure', 'aggregate', 'normalize', 'treat'],
  adjust: ['numeric', 'diagnostic', 'dataset', 'measure', 'normalize', 'system'],
  evaluate: [
    ...['numeric', 'diagnostic', 'dataset', 'measure', 'aggregate', 'normalize', 'treat'],
    ...['system', 'adjust'],
  ],
  score: [
    ...['numeric', 'diagnostic', 'dataset', 'measure', 'normalize', 'treat', 'system'],
    ...['adjust', 'evaluate'],
  ],
  result: [
    ...['numeric', 'diagnostic', 'shape', 'options', 'dataset', 'system', 'evaluate'],
    ...['score'],
  ],
  case: ['diagnostic', 'shape', 'dataset', 'system', 'result'],
  explain: [
    ...['numeric', 'diagnostic', 'dataset', 'aggregate', 'treat', 'system', 'evaluate'],
    ...['result'],
  ],
  weights: ['numeric', 'diagnostic', 'shape', 'options', 'system', 'evaluate', 'result'],
  revision: [
    ...['numeric', 'diagnostic', 'shape', 'options', 'dataset', 'measure', 'system'],
    ...['evaluate', 'score', 'result'],
  ],
  whatif: [
    ...['numeric', 'diagnostic', 'shape', 'options', 'dataset', 'system', 'evaluate'],
    ...['score', 'result'],
  ],
};

/** Where core's rooms are, from the repository's root. */
export const house = 'packages/core/src';

/** The room that a file of core is in; undefined for the doors (`index.ts`) and for what tests use. */
export function roomOf(file: string): string | undefined {
  const [room = '', ...rest] = posix.relative(house, file).split('/');
  const isBeside = /\.(test|examples)\.ts$/.test(file) || room === 'testing' || room === '..';
  return isBeside || rest.length === 0 ? undefined : room;
}

/** The imports of core's sources that lead to a room, or to a door, that the table does not allow. */
export function forbiddenAmongRooms(imports: readonly Import[]): readonly Import[] {
  return imports.filter(({ file, from }) => {
    const room = roomOf(file);
    if (room === undefined || !from.startsWith('.')) return false;
    const [target = ''] = posix.relative(house, posix.join(posix.dirname(file), from)).split('/');
    return target !== room && !(rooms[room] ?? []).includes(target);
  });
}
