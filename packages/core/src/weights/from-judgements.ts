import type { GroupJudgements } from '@zhibiao/schemas';
import * as z from 'zod/mini';
import type { Outcome } from '../diagnostic/outcome.ts';
import { checkInput } from '../options/check-input.ts';
import { ahp } from './ahp.ts';
import { budgetAllocation, swing } from './allocation.ts';
import { delphi } from './delphi.ts';
import type { Derived } from './derived.ts';
import { rankOrder } from './rank-order.ts';

type Of<M extends GroupJudgements['method']> = Extract<GroupJudgements, { method: M }>;

const methods: {
  readonly [M in GroupJudgements['method']]: (judgements: Of<M>) => Outcome<Derived>;
} = {
  ahp: ({ ids, matrix, priorities, randomIndex }) =>
    ahp(
      { ids, matrix },
      {
        ...(priorities === undefined ? {} : { priorities }),
        ...(randomIndex === undefined ? {} : { randomIndex }),
      },
    ),
  delphi: ({ rounds }) => delphi(rounds),
  'rank-order': ({ order, formula }) => rankOrder(order, formula),
  budget: ({ spent, budget }) => {
    const ids = Object.keys(Object.values(spent)[0] ?? {});
    return budgetAllocation(ids, spent, budget);
  },
  swing: ({ marks }) => swing(marks),
};

const methodShape = z.looseObject({
  method: z.enum(['ahp', 'delphi', 'rank-order', 'budget', 'swing']),
});

/**
 * The weights of a group by what a `zhibiao/judgements/1` document holds of it.
 *
 * @example
 * const marks = { service: 100, openness: 60 };
 * unwrap(fromJudgements({ method: 'swing', marks })).weights // { service: '5/8', openness: '3/8' }
 */
export function fromJudgements<M extends GroupJudgements['method']>(
  judgements: Of<M>,
): Outcome<Derived> {
  const faults = checkInput(methodShape, judgements, 'judgements');
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  return methods[judgements.method as M](judgements);
}
