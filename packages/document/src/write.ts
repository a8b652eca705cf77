import type { WeightSet } from '@zhibiao/schemas';
import { stringify } from 'yaml';

/**
 * A document as YAML that reads back as the same: keys in their order, one line for each.
 *
 * @example
 * writeDocument(weightSet).split('\n')[0] // 'schema: zhibiao/weight-set/1'
 */
export const writeDocument = (document: WeightSet): string =>
  stringify(document, { lineWidth: 0, aliasDuplicateObjects: false });
