import { expect, it } from 'vitest';
import { suggestions } from './suggestions.ts';

it.each([
  ['timelines', ['timeliness', 'catalogue', 'visits'], ['timeliness']],
  ['visit', ['visits', 'visit', 'visa'], ['visit', 'visits']],
  ['甲', ['乙', '丙', '甲'], ['甲']],
  ['甲省', ['乙省', '丙省', '甲市', '丁省'], ['乙省', '丙省', '甲市']],
  ['', ['a', 'b'], []],
  ['abcdef', ['uvwxyz'], []],
  ['a', [], []],
])('%s among %j: %j', (found, candidates, expected) => {
  expect(suggestions(found, candidates)).toEqual(expected);
});
