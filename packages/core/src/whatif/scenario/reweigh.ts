import type { Diagnostic, Scenario } from '@zhibiao/schemas';
import { shortDecimal } from '../../numeric/decimal.ts';
import { type Fraction, fraction, one, sum, zero } from '../../numeric/fraction.ts';
import type { CompiledNode, CompiledSystem } from '../../system/compiled.ts';
import { diagnostic } from '../diagnostics.ts';
import { factorPattern } from './shape.ts';

/** A weight that a scenario sets: absolute, or a factor of what it was. */
function setTo(written: string | number, before: Fraction): Fraction {
  const text = String(written);
  return factorPattern.test(text)
    ? before.mul(fraction(text.replace(factorPattern, '')))
    : fraction(written);
}

/**
 * The weights of every indicator that a scenario keeps, as fractions: shares among siblings, or points.
 *
 *   1 what is dropped goes, and its siblings take its weight in proportion
 *   2 what is set has its weight; what is locked keeps the one it had
 *   3 the rest of the group is scaled so that the group adds up to what it did
 */
export function reweigh(
  system: CompiledSystem,
  scenario: Scenario,
): { readonly value: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const weights = new Map<string, Fraction>();
  const isPoints = system.weights.basis === 'points';
  const dropped = new Set(scenario.drop ?? []);
  const locked = new Set(scenario.lock ?? []);
  const set = new Map(Object.entries(scenario.weights ?? {}));

  /** Lays out a group whose members add up to `all`, and below them. */
  const lay = (group: CompiledNode, all: Fraction): void => {
    const kept = group.children
      .flatMap((c) => system.nodes[c] ?? [])
      .filter(({ id }) => !dropped.has(id));
    if (kept.length === 0) return;
    const before = sum(kept.map(({ share }) => share));
    const own = (node: CompiledNode): Fraction =>
      before.equals(0) ? zero : node.share.div(before).mul(all);
    const fixed = new Map(
      kept.flatMap((node) => {
        const written = set.get(node.id);
        if (written !== undefined) return [[node.id, setTo(written, own(node))] as const];
        return locked.has(node.id) ? [[node.id, own(node)] as const] : [];
      }),
    );
    const taken = sum(fixed.values());
    const free = kept.filter(({ id }) => !fixed.has(id));
    const rest = sum(free.map(own));
    const left = all.sub(taken);
    const isFull = left.compare(0) < 0 || (!left.equals(0) && rest.equals(0));
    if (isFull) {
      const params = { group: group.id, found: shortDecimal(taken), expected: shortDecimal(all) };
      diagnostics.push(diagnostic('weights-cannot-be-met', params, { path: '/weights' }));
      return;
    }
    for (const node of kept) {
      const weight = fixed.get(node.id) ?? (rest.equals(0) ? zero : own(node).mul(left).div(rest));
      weights.set(node.id, weight);
      if (node.children.length > 0) lay(node, isPoints ? weight : one);
    }
  };

  const total = system.nodes[system.total];
  if (total !== undefined) lay(total, isPoints ? total.fullMark : one);
  const value = new Map([...weights].map(([id, weight]) => [id, weight.toFraction()] as const));
  return { value, diagnostics };
}
