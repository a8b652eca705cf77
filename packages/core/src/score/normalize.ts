import type { Diagnostic } from '@zhibiao/schemas';
import type { Dataset } from '../dataset/dataset.ts';
import { fileLocation } from '../dataset/file-location.ts';
import type { Step } from '../diagnostic/outcome.ts';
import type { ObservedLeaf } from '../evaluate/leaves.ts';
import { diagnostic } from '../normalize/diagnostics.ts';
import { normalizeMethod } from '../normalize/index.ts';
import type { Normalized } from '../normalize/normalize.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { compareReal } from '../numeric/exact.ts';
import { zero } from '../numeric/fraction.ts';
import { itemAt } from '../numeric/item-at.ts';
import type { CompiledNode } from '../system/compiled.ts';
import type { Leaf } from '../system/system.ts';
import { treatMethod } from '../treat/index.ts';

/** Phase 4, for one leaf: observations become scores between 0 and the full mark. */
export function normalize(
  node: CompiledNode & { readonly leaf: Leaf },
  observed: ObservedLeaf,
  dataset: Dataset,
): Step<Normalized> {
  const diagnostics: Diagnostic[] = [];
  const file = fileLocation(dataset);
  const units = dataset.units.map((unit) => unit.id);
  const placeOf = (unit: number) => ({
    ...file,
    cell: {
      row: itemAt(observed.rows, unit),
      column: itemAt(observed.columnNames, 0),
      unit: itemAt(units, unit),
    },
  });
  const { normalize: params, treat } = node.leaf;
  const method = normalizeMethod(params);
  const value = method.score(observed.observations, params, {
    indicator: node.id,
    full: node.fullMark,
    isLogarithmic: treat !== undefined && treatMethod(treat).isLogarithmic === true,
    units,
    fault: (code, faultParams, unit) => {
      diagnostics.push(diagnostic(code, faultParams, unit === undefined ? file : placeOf(unit)));
      return undefined;
    },
  });
  if (method.isUnbounded) return { value, diagnostics };
  for (const [unit, score] of value.scores.entries()) {
    if (score === undefined) continue;
    if (compareReal(score, zero) < 0 || compareReal(score, node.fullMark) > 0) {
      const range = { low: '0', high: toDecimal(node.fullMark) };
      const found = { indicator: node.id, found: toDecimal(score) };
      diagnostics.push(diagnostic('score-out-of-range', { ...found, ...range }, placeOf(unit)));
    }
  }
  return { value, diagnostics };
}
