import type { Missing } from '@zhibiao/schemas';
import type { CellState } from '../../dataset/dataset.ts';
import type { CompiledGroup } from '../../system/compiled.ts';

/** What a group does about a child that is missing. */
interface MissingPolicy {
  /** It is an error. */
  readonly refuses: boolean;
  /** It has a score all the same, which says nothing of the unit. */
  readonly scores: 'zero' | 'worst' | undefined;
  /** The group has no score either, although others are there. */
  readonly propagates: boolean;
}

/** Every policy for what is missing. */
export const missingPolicies: { readonly [P in Missing['policy']]: MissingPolicy } = {
  error: { refuses: true, scores: undefined, propagates: false },
  renormalize: { refuses: false, scores: undefined, propagates: false },
  zero: { refuses: false, scores: 'zero', propagates: false },
  worst: { refuses: false, scores: 'worst', propagates: false },
  propagate: { refuses: false, scores: undefined, propagates: true },
};

/** Whether a node in this state has a score: it has a value, or its group scores the gap. */
export const hasScore = (
  state: CellState | undefined,
  parent: CompiledGroup | undefined,
): boolean =>
  state === 'value' ||
  (state === 'missing' &&
    parent !== undefined &&
    missingPolicies[parent.missing].scores !== undefined);

/** What a group is, from what those of its children are that weigh something. */
export function groupState(children: readonly CellState[], missing: Missing['policy']): CellState {
  const { scores, propagates } = missingPolicies[missing];
  if (propagates && children.includes('missing')) return 'missing';
  if (children.includes('value')) return 'value';
  if (!children.includes('missing')) return 'not-applicable';
  return scores === undefined ? 'missing' : 'value';
}
