import type { Dataset } from '../dataset/dataset.ts';
import type { Outcome } from '../diagnostic/outcome.ts';
import { scoreCompiled } from '../score/score.ts';
import { compiled } from '../system/build.ts';
import type { System } from '../system/system.ts';
import type { Result } from './result.ts';
import { heldResult } from './workings.ts';

/**
 * Scores, subtotals and ranks of every unit, exactly: what is reported is the declared rounding of
 * the exact value of the declared formula on the decimals as written.
 *
 * @returns the result, or every fault of the data, each with its row and column
 *
 * @example
 * const { value, diagnostics } = score(system, dataset)
 * scoreOf(value, '甲').value // '88.50'
 * diagnostics // []
 */
export function score(system: System, dataset: Dataset): Outcome<Result> {
  const { value, diagnostics } = scoreCompiled(compiled(system), dataset, undefined);
  return { value: value && heldResult(system, value, undefined), diagnostics };
}
