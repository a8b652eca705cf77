import type { Dataset, Outcome, System } from '@zhibiao/core';
import { type Impact, impact, scoreEditions } from '@zhibiao/core/revision';
import type { Lineage } from '@zhibiao/schemas';

/** Two editions of a system, and what is scored under them. */
export interface Editions {
  readonly before: System;
  readonly after: System;
  readonly dataset: Dataset;
  /** The later edition's own data; undefined if both are scored on the same. */
  readonly datasetAfter: Dataset | undefined;
  readonly lineage: Lineage | undefined;
}

/** Both editions scored, and what the revision does; or the faults of scoring under either. */
export function revised(editions: Editions): Outcome<Impact> {
  const { before, after, dataset, datasetAfter, lineage } = editions;
  const scored = scoreEditions(before, after, dataset, datasetAfter);
  if (scored.value === undefined) return scored;
  const { value, diagnostics } = impact(scored.value.before, {
    after: scored.value.after,
    lineage,
  });
  return { value, diagnostics: [...diagnostics, ...scored.diagnostics] };
}
