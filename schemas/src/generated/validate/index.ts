// Generated from the schemas by `pnpm generate`; not edited by hand.

import type { Validate } from '../../shape.ts';
import { validate as indicatorSystem } from './indicator-system.ts';
import { validate as weightSet } from './weight-set.ts';
import { validate as scenario } from './scenario.ts';
import { validate as judgements } from './judgements.ts';
import { validate as caseDocument } from './case.ts';
import { validate as lineage } from './lineage.ts';
import { validate as dataset } from './dataset.ts';
import { validate as result } from './result.ts';
import { validate as config } from './config.ts';
import { validate as diagnostic } from './diagnostic.ts';

/**
 * The validator of every kind of document.
 *
 * @example
 * validators.dataset({ schema: 'zhibiao/dataset/1' }).map(({ key }) => key) // ['status', 'rows']
 */
export const validators: {
  readonly 'indicator-system': Validate;
  readonly 'weight-set': Validate;
  readonly 'scenario': Validate;
  readonly 'judgements': Validate;
  readonly 'case': Validate;
  readonly 'lineage': Validate;
  readonly 'dataset': Validate;
  readonly 'result': Validate;
  readonly 'config': Validate;
  readonly 'diagnostic': Validate;
} = {
  'indicator-system': indicatorSystem,
  'weight-set': weightSet,
  'scenario': scenario,
  'judgements': judgements,
  'case': caseDocument,
  'lineage': lineage,
  'dataset': dataset,
  'result': result,
  'config': config,
  'diagnostic': diagnostic,
};
