import { caveats } from './caveats.ts';
import { columns } from './columns.ts';
import { criteria } from './criteria.ts';
import { depth } from './depth.ts';
import { language } from './language.ts';
import { leafOrGroup } from './leaf-or-group.ts';
import { method } from './method.ts';
import { policies } from './policies.ts';
import { references } from './references.ts';
import { repeatedNames } from './repeated-names.ts';
import type { Rule } from './rule.ts';
import { scoring } from './scoring.ts';
import { similarIds } from './similar-ids.ts';
import { uniqueIds } from './unique-ids.ts';
import { weights } from './weights.ts';
import { worth } from './worth.ts';

/** Every rule for indicator systems. */
export const rules: readonly Rule[] = [
  uniqueIds,
  similarIds,
  repeatedNames,
  leafOrGroup,
  depth,
  criteria,
  references,
  weights,
  scoring,
  worth,
  method,
  policies,
  language,
  caveats,
  columns,
];
