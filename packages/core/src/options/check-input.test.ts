import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { parseOptions } from './check-input.ts';

const shape = z.strictObject({
  draws: z.int().check(z.gte(1)),
  weights: z.optional(
    z.union([z.enum(['fixed', 'simplex']), z.strictObject({ noise: z.string() })]),
  ),
  nested: z.optional(z.strictObject({ lower: z.number() })),
});
const faults = (input: unknown) =>
  parseOptions(shape, input).diagnostics.map(({ code, params }) => [code, { ...params }]);

describe('options', () => {
  it('of the right shape are handed on', () => {
    const input = { draws: 3, weights: { noise: '0.2' } };
    expect(parseOptions(shape, input)).toEqual({ value: input, diagnostics: [] });
  });

  it('a misspelt key suggests the key that there is, wherever it stands', () => {
    expect(faults({ draws: 3, wieghts: 'fixed' })).toEqual([
      ['no-such-option', { where: 'options', found: 'wieghts', near: ['weights'] }],
    ]);
    expect(faults({ draws: 3, nested: { lower: 1, lowerr: 2 } })).toEqual([
      ['no-such-option', { where: 'options.nested', found: 'lowerr', near: ['lower'] }],
    ]);
  });

  it.each([
    [{ draws: Number.NaN }, 'options.draws', 'number NaN'],
    [{ draws: 0 }, 'options.draws', 'number 0'],
    [{ draws: '3' }, 'options.draws', 'string "3"'],
    [{ draws: 3, weights: 'drichlet' }, 'options.weights', 'string "drichlet"'],
    [null, 'options', 'null'],
    [undefined, 'options', 'undefined'],
  ])('%j is refused where it is wrong', (input, where, found) => {
    expect(faults(input)).toMatchObject([['input-shape', { where, found }]]);
  });

  it('what throws when it is read is a diagnostic', () => {
    const input = {
      get draws(): number {
        throw new Error('no');
      },
    };
    expect(faults(input)).toEqual([
      ['input-shape', { where: 'options', found: 'Error: no', expected: 'plain data' }],
    ]);
  });
});
