import { caveats, type Outcome, type Result, type System } from '@zhibiao/core';
import {
  benefitOfTheDoubt,
  critic,
  type Derived,
  entropy,
  equalEffect,
  type GroupOptions,
  principalComponents,
  standardDeviation,
} from '@zhibiao/core/weights';
import type { Diagnostic, Text } from '@zhibiao/schemas';
import { type Request, textOption } from '../command.ts';
import { diagnostic } from '../diagnostics.ts';
import { scored } from '../scored.ts';

/** What was derived, group by group, and of which system. */
export interface Weighed {
  readonly system: System;
  readonly groups: Readonly<Record<string, Derived>>;
  readonly id: string;
  readonly title: Text;
  /** What they were learnt from, whose caveats go with them. */
  readonly from?: Result;
}

/** Methods that learn from the scores of a group. */
export const fromData: Readonly<
  Record<string, (result: Result, options: GroupOptions) => Outcome<Derived>>
> = {
  entropy,
  critic,
  'standard-deviation': standardDeviation,
  pca: principalComponents,
  'equal-effect': equalEffect,
  'benefit-of-the-doubt': (result, options) => {
    const { value, diagnostics } = benefitOfTheDoubt(result, options);
    return value === undefined ? { value, diagnostics } : { value: value.mean, diagnostics };
  },
};

const none = (diagnostics: readonly Diagnostic[]): Outcome<never> => ({
  value: undefined,
  diagnostics,
});

/** Weights of one group, learnt from the scores that a request names. */
export async function learn(
  request: Request,
  method: string,
  name: string,
): Promise<Outcome<Weighed>> {
  const data = textOption(request, 'data');
  if (data === undefined) return none([diagnostic('option-missing', { option: '--data' })]);
  const { value, diagnostics } = await scored({ ...request, args: [name] });
  const result: Result | undefined = value;
  if (result === undefined) return none(diagnostics);
  const group = textOption(request, 'node') ?? 'total';
  const derived = fromData[method]?.(result, { group });
  const all = [...diagnostics, ...(derived?.diagnostics ?? [])];
  if (derived?.value === undefined) return none(all);
  // Weights that were learnt from data that nobody observed say so wherever they go.
  const told = caveats(result).filter(({ code }) => code !== 'weights-assumed');
  const noted = (language: 'zh' | 'en'): string =>
    [derived.value?.note[language] ?? '', ...told.map(({ message }) => message[language])].join(
      '; ',
    );
  const note = { zh: noted('zh').replaceAll('; ', '；'), en: noted('en') };
  const groups = { [group]: { ...derived.value, note } };
  return {
    value: { system: result.system, groups, id: method, title: { ...note }, from: result },
    diagnostics: all,
  };
}
