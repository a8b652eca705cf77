import { describe, expect, it } from 'vitest';
import { leaf, resultOf, systemOf } from '../testing/fixtures.ts';
import { caveats } from './caveats.ts';

describe('caveats', () => {
  const about = (
    weights: 'official' | 'assumed',
    data: 'observed' | 'simulated' | 'assumed' | undefined,
  ) => {
    const system = systemOf([leaf('a')], { weighting: { status: weights } });
    const options = data === undefined ? {} : { status: data };
    return caveats(resultOf(system, [{ unit: '甲', a: 1 }], options)).map(
      ({ message }) => message.en,
    );
  };

  it('say that weights are assumed and data are not observed, and nothing else', () => {
    expect(about('official', 'observed')).toEqual([]);
    expect(about('official', undefined)).toEqual([]);
    expect(about('assumed', 'simulated')).toEqual([
      'the weights are assumed, not official: the ranks are for demonstration and trial alone',
      'the data are simulated, not observed',
    ]);
    expect(about('official', 'assumed')).toEqual(['the data are assumed, not observed']);
  });
});

it('caveats have codes', () => {
  const system = systemOf([leaf('a')], { weighting: { status: 'assumed' } });
  const result = resultOf(system, [{ unit: '甲', a: 1 }], { status: 'simulated' });
  expect(caveats(result).map(({ code }) => code)).toEqual(['weights-assumed', 'data-simulated']);
});
