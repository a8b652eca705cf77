import type { Diagnostic, Scenario } from '@zhibiao/schemas';
import { sampleCorrelation } from 'simple-statistics';
import type { Dataset } from '../dataset/dataset.ts';
import { fault } from '../diagnostic/fault.ts';
import { hasErrors, type Outcome } from '../diagnostic/outcome.ts';
import { type Fraction, one, parseFraction } from '../numeric/fraction.ts';
import type { Result } from '../score/result.ts';
import { score } from '../score/score.ts';
import type { System } from '../system/system.ts';
import { applyScenario } from './apply.ts';

/** How many places units move in all, and who moves most. */
export interface Shift {
  /** Σ |places| over the units that have a rank before and after. */
  readonly places: number;
  /** How many units have another rank. */
  readonly moved: number;
  /** The unit that moves most, and by how many places, positive up; none where nobody moves. */
  readonly most: { readonly unit: string; readonly places: number } | undefined;
}

/** How much one indicator matters. */
export interface Influence {
  readonly id: string;
  /** The product of the shares up to the root, as the weights say. */
  readonly effectiveWeight: Fraction;
  /** Without it; none where it cannot be left out. */
  readonly dropped: Shift | undefined;
  /** With its weight a part less and a part more, siblings in proportion; none without siblings. */
  readonly less: Shift | undefined;
  readonly more: Shift | undefined;
  /**
   * The sample correlation (Pearson) of its reported scores with the totals, over the units that have
   * both: what the weight amounts to. None where either is the same for all. A double, not exact.
   */
  readonly correlation: number | undefined;
}

/** The move from one ranking to another. */
function shiftOf(before: Result, after: Result): Shift {
  const ranks = after.nodes[after.system.total]?.ranks ?? [];
  const places = new Map(after.dataset.units.map(({ id }, u) => [id, ranks[u]]));
  const moves = before.dataset.units.flatMap(({ id }, u) => {
    const [was, is] = [before.nodes[before.system.total]?.ranks[u], places.get(id)];
    return was === undefined || is === undefined || was === is
      ? []
      : [{ unit: id, places: was - is }];
  });
  const most = moves.reduce<Shift['most']>(
    (best, move) =>
      best === undefined || Math.abs(move.places) > Math.abs(best.places) ? move : best,
    undefined,
  );
  return {
    places: moves.reduce((all, move) => all + Math.abs(move.places), 0),
    moved: moves.length,
    most,
  };
}

function correlationOf(result: Result, index: number): number | undefined {
  const [own, total] = [result.nodes[index], result.nodes[result.system.total]];
  if (own === undefined || total === undefined) return undefined;
  const both = result.dataset.units.flatMap((_, u) =>
    own.ranks[u] === undefined || total.ranks[u] === undefined ? [] : [u],
  );
  const [x, y] = [both.map((u) => own.scores[u] ?? 0), both.map((u) => total.scores[u] ?? 0)];
  if (new Set(x).size < 2 || new Set(y).size < 2) return undefined;
  return sampleCorrelation(x, y);
}

/**
 * For every indicator: what dropping it does to the ranking, what its weight a part less or more does
 * (a tornado), and what its weight amounts to. Each is scored anew, exactly.
 *
 * @param by the part, as a decimal: 0.2 for ± 20 %
 */
export function influence(
  system: System,
  dataset: Dataset,
  { by = '0.2' }: { readonly by?: string } = {},
): Outcome<readonly Influence[]> {
  const base = score(system, dataset);
  const { value: before } = base;
  if (before === undefined) return { value: undefined, diagnostics: base.diagnostics };
  const diagnostics: Diagnostic[] = [...base.diagnostics];
  const shiftUnder = (scenario: Scenario): Shift | undefined => {
    const changed = applyScenario(system, scenario);
    const after = changed.value && score(changed.value, dataset);
    if (after?.value === undefined || hasErrors(changed.diagnostics)) return undefined;
    return shiftOf(before, after.value);
  };
  const part = parseFraction(by);
  if (part === undefined || part.compare(0) < 0 || part.compare(1) > 0) {
    return { value: undefined, diagnostics: [fault('sweep-range', { from: by, to: '1' })] };
  }
  const less = `×${one.sub(part).toFraction()}`;
  const more = `×${one.add(part).toFraction()}`;
  const value = system.nodes.slice(0, -1).map((node): Influence => {
    const hasSiblings = (system.nodes[node.parent]?.children.length ?? 0) > 1;
    const moved = (factor: string) =>
      hasSiblings ? shiftUnder({ name: node.id, weights: { [node.id]: factor } }) : undefined;
    return {
      id: node.id,
      effectiveWeight: node.effectiveWeight,
      dropped: shiftUnder({ name: node.id, drop: [node.id] }),
      less: moved(less),
      more: moved(more),
      correlation: correlationOf(before, node.index),
    };
  });
  return { value, diagnostics };
}
