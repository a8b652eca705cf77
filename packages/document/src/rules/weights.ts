import type { Weight } from '@zhibiao/schemas';
import { add, compare, type Exact, exact, written } from './exact.ts';
import { type Placed, type Report, type Rule, type Subject, siblingGroups } from './rule.ts';

const none: Exact = exact(0);

/** What a group must add up to, where it must. */
function target({ system }: Subject, group: Placed | undefined): Exact | undefined {
  const { basis, total } = system.weighting;
  if (basis === 'points') {
    const whole: Weight | undefined =
      group === undefined ? system.method.scale : group.indicator.weight;
    return whole === undefined ? undefined : exact(whole);
  }
  return total === undefined ? undefined : exact(total);
}

/** Weights that are absent where one is read, or present where none is. */
function checkEach(
  siblings: readonly Placed[],
  basis: string,
  residual: boolean,
  report: Report,
): boolean {
  const last = residual ? siblings.at(-1) : undefined;
  let isComplete = true;
  for (const node of siblings) {
    const { id, weight } = node.indicator;
    const isRead = basis !== 'equal' && node !== last;
    if (isRead && weight === undefined) {
      report('weight-missing', { id }, node.path);
      isComplete = false;
    }
    if (!isRead && weight !== undefined) {
      report('weight-unexpected', { id, found: String(weight) }, `${node.path}/weight`);
    }
  }
  return isComplete && basis !== 'equal';
}

/** Weights add up exactly to what is declared, and no group weighs nothing. */
export const weights: Rule = {
  name: 'weights',
  check: (subject, report) => {
    const { basis, total, residual } = subject.system.weighting;
    for (const key of ['total', 'residual'] as const) {
      if (basis === 'share' || subject.system.weighting[key] === undefined) continue;
      report('weighting-unread', { key, basis }, `/weighting/${key}`, 'key');
    }
    if (residual !== undefined && total === undefined) {
      report('missing-key', { key: 'total' }, '/weighting');
    }
    for (const [group, siblings] of siblingGroups(subject)) {
      if (!checkEach(siblings, basis, residual === 'last', report)) continue;
      const sum = siblings.map((node) => exact(node.indicator.weight ?? 0)).reduce(add, none);
      const expected = target(subject, group);
      const [name, path] = [group?.indicator.id ?? 'total', group?.path ?? '/indicators'];
      const isRest = residual === 'last' && expected !== undefined;
      if (expected && (isRest ? compare(sum, expected) > 0 : compare(sum, expected) !== 0)) {
        const sums = {
          found: written(sum),
          expected: isRest ? `≤ ${written(expected)}` : written(expected),
        };
        report('weight-sum', { group: name, ...sums }, path);
      } else if (compare(sum, none) === 0 && !isRest) {
        report('weight-zero-group', { group: name }, path);
      }
    }
  },
};
