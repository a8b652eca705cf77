import type { Outcome } from '@zhibiao/core';
import type { WeightRangeOptions } from '@zhibiao/core/whatif';
import { listOf } from '../../text/list.ts';
import { ofPercent } from '../../text/of-percent.ts';
import { type Request, textOption } from '../command.ts';
import { diagnostic } from '../diagnostics.ts';

/** Intervals of single weights, by id. */
export type Intervals = NonNullable<WeightRangeOptions['intervals']>;

const form = /^([^=＝]+)[=＝](.+?)\.\.(.+)$/;
const weight = /^\d+(?:\.\d+)?$|^\d+\/[1-9]\d*$/;

/** What else makes ranks uncertain than weights, so that nothing is certain. */
const others = [
  ['scoreNoise', '--score-noise'],
  ['scenario', '--scenario'],
] as const;

/**
 * The intervals that `--interval` gives: `openness=0.1..0.5`, several separated by commas; none without
 * it. Whether there are such indicators and such weights is for the core to say.
 */
export function intervalsOf(request: Request): Outcome<Intervals> {
  const given = listOf(textOption(request, 'interval')).map((text) => {
    const [, id = '', low = '', high = ''] = form.exec(text) ?? [];
    return { text, id: id.trim(), ends: [ofPercent(low.trim()), ofPercent(high.trim())] as const };
  });
  const wrong = given.filter(
    ({ id, ends }, i) =>
      !ends.every((end) => weight.test(end)) || given.findIndex((other) => other.id === id) !== i,
  );
  const excluded = given.length === 0 ? [] : others.filter(([key]) => textOption(request, key));
  const expected = ['id=0.1..0.5', 'id=10%..50%'];
  const diagnostics = [
    ...wrong.map(({ text }) =>
      diagnostic('invalid-option-value', { option: '--interval', found: text, expected }),
    ),
    ...excluded.map(([, second]) => diagnostic('options-exclude', { first: '--interval', second })),
  ];
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  return { value: Object.fromEntries(given.map(({ id, ends }) => [id, ends])), diagnostics };
}
