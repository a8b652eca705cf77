import type { Aggregate, IndicatorSystem, Method } from '@zhibiao/schemas';
import { aggregateOf } from '../aggregate/index.ts';
import { canReflect, reflection } from '../aggregate/reflect.ts';
import { pointerKey } from '../diagnostic/pointer.ts';
import { textIn } from '../diagnostic/text.ts';
import { fraction } from '../numeric/fraction.ts';
import type { CompiledGroup } from './compiled.ts';
import type { Rounding } from './system.ts';
import type { LocatedIndicator } from './walk.ts';

type Overridable = 'aggregate' | 'missing' | 'rounding';

/**
 * A setting as it holds for one node: its own, else its level's, else the method's. A node's own is
 * for that node alone. `undefined` is the total, which has the method's.
 */
function setting<K extends Overridable>(
  document: IndicatorSystem,
  node: LocatedIndicator | undefined,
  key: K,
): NonNullable<Method[K]> | undefined {
  const { method, levels, language } = document;
  if (node === undefined) return method[key] as NonNullable<Method[K]> | undefined;
  const level = levels[node.depth - 1];
  const override = level === undefined ? undefined : method.levels?.[textIn(level, language)];
  return (node.indicator[key] ?? override?.[key] ?? method[key]) as
    | NonNullable<Method[K]>
    | undefined;
}

/** How a node's own score is rounded. */
export function roundingOf(
  document: IndicatorSystem,
  node: LocatedIndicator | undefined,
): Rounding {
  const {
    digits,
    mode,
    carry = false,
  } = setting(document, node, 'rounding') ?? document.method.rounding;
  return { digits, mode, carry };
}

/** JSON Pointer to the rounding that holds for a node: its own, its level's or the method's. */
export function roundingPath(
  { method, levels, language }: IndicatorSystem,
  node: LocatedIndicator | undefined,
): string {
  const level = node && levels[node.depth - 1];
  const name = level === undefined ? '' : textIn(level, language);
  if (node?.indicator.rounding !== undefined) return `${node.path}/rounding`;
  return method.levels?.[name]?.rounding === undefined
    ? '/method/rounding'
    : `/method/levels/${pointerKey(name)}/rounding`;
}

/** How a group is made of its children; without a word, sums under `points` and means otherwise. */
export function groupOf(
  document: IndicatorSystem,
  node: LocatedIndicator | undefined,
  basis: 'equal' | 'share' | 'points',
): CompiledGroup {
  const written: Aggregate =
    setting(document, node, 'aggregate') ?? (basis === 'points' ? 'sum' : 'arithmetic');
  const reflect = typeof written === 'string' ? undefined : written.reflect;
  const { policy, notApplicable, minCoverage } = setting(document, node, 'missing') ?? {};
  return {
    written,
    method: aggregateOf(written),
    reflect: reflect === undefined || !canReflect(reflect) ? undefined : reflection(reflect),
    missing: policy ?? 'error',
    notApplicable: notApplicable ?? 'renormalize',
    minCoverage: minCoverage === undefined ? undefined : fraction(minCoverage),
  };
}
