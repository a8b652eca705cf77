import { hasErrors, type Outcome } from '../../diagnostic/outcome.ts';
import { type Fraction, one, zero } from '../../numeric/fraction.ts';
import type { CompiledSystem } from '../../system/compiled.ts';
import { ancestorsOf } from '../ancestors.ts';
import { availability } from '../availability/availability.ts';
import type { Evaluated } from '../evaluated.ts';
import { evaluateNodes, type Scores } from './evaluate-nodes.ts';
import { exactScoreAt, reportedScoreAt, type Totals } from './scores-at.ts';

/** The scores of the nodes that the groups above do not contain a part of: they stay as they are. */
function scoresBeside(
  evaluated: Evaluated,
  above: ReadonlySet<number>,
): ReadonlyMap<number, Scores> {
  const { system, dataset } = evaluated;
  const each = <T>(of: (unit: number) => T): readonly T[] => dataset.units.map((_, u) => of(u));
  const beside = system.nodes.filter(({ index }) => !above.has(index));
  // Adjustments may ask for what any node reports; else nobody asks for what is below a neighbour.
  const isAsked = system.nodes.some((n) => above.has(n.index) && n.adjustments.length > 0);
  return new Map(
    beside.map(({ index, parent }) => [
      index,
      {
        exact: above.has(parent) ? each((u) => exactScoreAt(evaluated, index, u)) : [],
        rounded:
          isAsked || above.has(parent) ? each((u) => reportedScoreAt(evaluated, index, u)) : [],
        adjusted: [],
      },
    ]),
  );
}

/** The system with another share of a node among its siblings, these in proportion. */
function withShare(system: CompiledSystem, index: number, share: Fraction): CompiledSystem {
  const { parent, share: now } = system.nodes[index] ?? { parent: -1, share: zero };
  const scale = one.sub(share).div(one.sub(now));
  return {
    ...system,
    nodes: system.nodes.map((node) => {
      if (node.parent !== parent) return node;
      return { ...node, share: node.index === index ? share : node.share.mul(scale) };
    }),
  };
}

/**
 * How every unit's unrounded total is made anew, exactly and by the system's own methods, under another
 * share of one node among its siblings, these in proportion: the scores beside the groups above it stay
 * as they are, so only those groups are made again. Under `points` every node keeps the part of its full
 * mark that it has.
 *
 * @param index of a node whose siblings have some weight, which could be rescaled
 */
export function rescoreAncestors(
  evaluated: Evaluated,
  index: number,
): (share: Fraction) => Outcome<Totals> {
  const { system, dataset, leaves, amounts } = evaluated;
  const above = ancestorsOf(system, index);
  const known = scoresBeside(evaluated, new Set(above.map((node) => node.index)));
  const observed = { get: (leaf: number) => leaves[leaf] };
  const statesUnder = (changed: CompiledSystem) => availability(changed, dataset, observed);
  const isCoverageLow = above.some((node) => node.group?.minCoverage !== undefined);
  const usual = isCoverageLow ? undefined : statesUnder(withShare(system, index, one.div(2)));
  return (share) => {
    const changed = withShare(system, index, share);
    // What weighs nothing does not count.
    const isInside = share.compare(zero) > 0 && share.compare(one) < 0;
    const states = (isInside ? usual : undefined) ?? statesUnder(changed);
    const { value, diagnostics } = evaluateNodes(
      changed,
      dataset,
      states.value,
      { scores: new Map(), amounts },
      known,
    );
    const faults = [...states.diagnostics, ...diagnostics];
    return hasErrors(faults)
      ? { value: undefined, diagnostics: faults }
      : { value: value[system.total]?.exact, diagnostics: [] };
  };
}
