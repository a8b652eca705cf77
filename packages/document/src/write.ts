import type { WeightSet } from '@zhibiao/schemas';
import { stringify } from 'yaml';

/** A document as YAML that reads back as the same: keys in their order, one line for each. */
export const writeDocument = (document: WeightSet): string =>
  stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });
