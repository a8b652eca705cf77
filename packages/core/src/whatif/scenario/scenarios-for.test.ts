import { expect, it } from 'vitest';
import { codesOf, leaf, systemOf } from '../../testing/fixtures.ts';
import { scenariosFor } from './scenarios-for.ts';

const system = systemOf([leaf('a')]);
const { id, edition } = system.document;
const document = {
  ...{ schema: 'zhibiao/scenario/1', system: id, edition, language: 'zh', title: '试算' },
  scenarios: [{ name: '只看甲', units: ['甲'] }],
} as const;

it.each([
  [{}, []],
  [{ system: 'test/other' }, ['scenario-mismatch']],
  [{ edition: '1999' }, ['scenario-mismatch']],
])('%j: %j', (rest, codes) => {
  const found = scenariosFor(system, { ...document, ...rest } as never);
  expect(codesOf(found)).toEqual(codes);
  expect(found.value).toEqual(codes.length === 0 ? document.scenarios : undefined);
});
