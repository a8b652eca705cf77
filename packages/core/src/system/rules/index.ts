import { adjustments } from './adjustments.ts';
import { caveats } from './caveats.ts';
import { columns } from './columns.ts';
import { criteria } from './criteria.ts';
import { depth } from './depth.ts';
import { language } from './language.ts';
import { leafOrGroup } from './leaf-or-group.ts';
import { leaves } from './leaves.ts';
import { method } from './method.ts';
import { policies } from './policies.ts';
import { precision } from './precision.ts';
import { references } from './references.ts';
import { repeatedNames } from './repeated-names.ts';
import type { Rule } from './rule.ts';
import { similarIds } from './similar-ids.ts';
import { sums } from './sums.ts';
import { uniqueIds } from './unique-ids.ts';
import { weighting } from './weighting.ts';
import { worth } from './worth.ts';

/** The rules that a system must meet to be scored with. */
export const scoringRules: readonly Rule[] = [
  uniqueIds,
  leafOrGroup,
  depth,
  references,
  weighting,
  leaves,
  worth,
  method,
  sums,
  policies,
  columns,
  adjustments,
  precision,
];

/** The rules about what people read: no score depends on them. */
export const textRules: readonly Rule[] = [similarIds, repeatedNames, criteria, language, caveats];
