import type { Decimal, Diagnostic } from '@zhibiao/schemas';
import { hasErrors, type Outcome } from '../diagnostic/outcome.ts';
import { type Fraction, fraction, sum } from '../numeric/fraction.ts';
import { checkInput } from '../options/check-input.ts';
import { diagnostic as systemDiagnostic } from '../system/diagnostics.ts';
import { type Derived, exactShares } from './derived.ts';
import { diagnostic } from './diagnostics.ts';
import { judgementShapes } from './shapes.ts';

/** Numbers by indicator, as somebody gave them. */
export type Marks = Readonly<Record<string, Decimal>>;

/** What one person gave, read; an indicator left out or given less than nothing is a fault. */
function readMarks(ids: readonly string[], marks: Marks, who: string) {
  const diagnostics: Diagnostic[] = [];
  const numbers = ids.map((id) => {
    const written = Object.hasOwn(marks, id) ? marks[id] : undefined;
    const found = written === undefined ? undefined : fraction(written);
    if (found !== undefined && found.compare(0) >= 0) return found;
    const params = { who, indicator: id, found: String(written ?? '') };
    diagnostics.push(diagnostic('mark-missing', params, { path: `/${who}` }));
    return fraction(0);
  });
  for (const id of Object.keys(marks)) {
    if (ids.includes(id)) continue;
    diagnostics.push(
      systemDiagnostic('unknown-indicator', { found: id, near: [] }, { path: `/${who}/${id}` }),
    );
  }
  return { numbers, diagnostics };
}

/**
 * Budget allocation: everybody spends the same budget on the indicators; the weights are the mean of
 * what was spent, exactly. Who spends more or less than the budget is a fault.
 *
 * @param spent by person and then by indicator
 *
 * @example
 * const spent = { 张: { service: 70, openness: 30 }, 李: { service: 50, openness: 50 } };
 * unwrap(budgetAllocation(['service', 'openness'], spent)).weights
 * // { service: '3/5', openness: '2/5' }
 */
export function budgetAllocation(
  ids: readonly string[],
  spent: Readonly<Record<string, Marks>>,
  budget: Decimal = 100,
): Outcome<Derived> {
  const faults = [
    ...checkInput(judgementShapes.people, spent, 'spent'),
    ...checkInput(judgementShapes.budget, budget, 'budget'),
  ];
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  const whole = fraction(budget);
  const people = Object.entries(spent).map(([who, marks]) => {
    const read = readMarks(ids, marks, who);
    const all = sum(read.numbers);
    const params = { who, found: all.toFraction(), expected: whole.toFraction() };
    const faults = all.equals(whole)
      ? []
      : [diagnostic('budget-not-met', params, { path: `/${who}` })];
    return { numbers: read.numbers, diagnostics: [...read.diagnostics, ...faults] };
  });
  const diagnostics = people.flatMap((person) => person.diagnostics);
  if (people.length === 0) {
    const params = { who: '', found: '0', expected: whole.toFraction() };
    return { value: undefined, diagnostics: [diagnostic('budget-not-met', params)] };
  }
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const means = ids.map((_, i) => sum(people.map(({ numbers }) => numbers[i] ?? fraction(0))));
  const note = {
    zh: `预算分配法，${people.length} 人`,
    en: `Budget allocation by ${people.length}`,
  };
  return { value: { weights: exactShares(ids, means), note, facts: {} }, diagnostics };
}

/**
 * Swing weights: with everything at its worst, the indicator whose change to its best matters most has
 * 100, and the others what their change is worth beside it. The weights are in proportion, exactly.
 *
 * Formula: von Winterfeldt and Edwards, Decision Analysis and Behavioral Research, 1986.
 *
 * @example
 * unwrap(swing({ service: 100, openness: 60 })).weights // { service: '5/8', openness: '3/8' }
 */
export function swing(marks: Marks): Outcome<Derived> {
  const faults = checkInput(judgementShapes.marks, marks, 'marks');
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  const ids = Object.keys(marks);
  const { numbers, diagnostics } = readMarks(ids, marks, 'swing');
  const greatest = numbers.reduce<Fraction>((a, b) => (b.compare(a) > 0 ? b : a), fraction(0));
  if (!greatest.equals(100)) {
    const params = { who: 'swing', found: greatest.toFraction(), expected: '100' };
    return {
      value: undefined,
      diagnostics: [...diagnostics, diagnostic('budget-not-met', params)],
    };
  }
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const note = { zh: '摆幅法', en: 'Swing weights' };
  return { value: { weights: exactShares(ids, numbers), note, facts: {} }, diagnostics };
}
