import type { Indicator, IndicatorSystem } from '@zhibiao/schemas';
import { expect, expectTypeOf, it } from 'vitest';
import { codesOf, leaf, systemDocument } from '../testing/fixtures.ts';
import { buildSystem } from './build.ts';
import { defineSystem } from './define.ts';

it('a document is answered as it is', () => {
  const document = systemDocument([leaf('speed')]);
  expect(defineSystem(document)).toBe(document);
});

it('lists that a program makes are lists of a document', () => {
  const leaves: readonly Indicator[] = ['speed', 'openness'].map((id) => leaf(id));
  const document = defineSystem({ ...systemDocument([leaf('a')]), indicators: leaves });
  expectTypeOf(document).toMatchTypeOf<IndicatorSystem>();
  expect(codesOf(buildSystem(document))).toEqual([]);
});

it('a slip does not compile', () => {
  const document = systemDocument([leaf('speed')]);
  // @ts-expect-error: no such basis
  defineSystem({ ...document, weighting: { basis: 'shares', status: 'official' } });
  // @ts-expect-error: no such measure
  defineSystem({ ...document, indicators: [{ ...leaf('a'), measure: { type: 'scores' } }] });
  expect(codesOf(buildSystem({ ...document, weighting: { basis: 'shares' } }))).not.toEqual([]);
});
