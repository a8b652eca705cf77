import type { Diagnostic } from '@zhibiao/schemas';
import { expect, it } from 'vitest';
import { diagnostic } from '../commands/diagnostics.ts';
import { distinct } from './distinct.ts';

it('the first of those at one place stays, and all that differ without one', () => {
  const unknown = (found: string, place: Partial<Diagnostic> = {}): Diagnostic => ({
    ...diagnostic('unknown-command', { found, near: [] }),
    ...place,
  });
  const [one, other] = [unknown('a'), unknown('b')];
  expect(distinct([one, other, one])).toEqual([one, other]);
  const placed = [unknown('a', { path: '/x' }), unknown('b', { path: '/x' })];
  expect(distinct(placed)).toEqual([placed[0]]);
  const apart = [unknown('a', { path: '/x', file: 'a' }), unknown('a', { path: '/x', file: 'b' })];
  expect(distinct(apart)).toEqual(apart);
});
