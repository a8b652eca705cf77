import { one } from '../../numeric/fraction.ts';
import { leastCommon } from '../../numeric/greatest-common.ts';
import type { CompiledNode } from '../../system/compiled.ts';
import { ancestorsOf } from '../ancestors.ts';
import { coverageAt } from '../availability/coverage.ts';
import type { Evaluated } from '../evaluated.ts';
import type { LeafColumn } from '../leaf-column.ts';
import { type ActivePart, fixedParts, movingParts } from './active-parts.ts';
import { isLinear } from './linear.ts';

/** A node whose score is taken as it is: a leaf, a gap that is scored, or a group that is no plain mean. */
interface End {
  readonly index: number;
  /** A leaf's whole numbers; undefined if its scores are no such. */
  readonly column: LeafColumn | undefined;
  readonly fixed: bigint;
  readonly moving: bigint;
}

/** What the totals of all units with the same gaps are made of, over one denominator. */
export interface Recipe {
  readonly ends: readonly End[];
  readonly denominator: bigint;
}

/** A leaf's whole numbers, if it hands them on as they are. */
function columnAt({ system, columns, nodes }: Evaluated, index: number, unit: number) {
  const node = system.nodes[index];
  const isPlain =
    node?.rounding.carry === false &&
    node.adjustments.length === 0 &&
    nodes[index]?.states[unit] === 'value';
  return isPlain ? columns[index] : undefined;
}

/** Finds recipes, and keeps what several of them have in common. */
export function recipesFor(
  evaluated: Evaluated,
  index: number,
): (unit: number) => Recipe | undefined {
  const { system, nodes } = evaluated;
  const path = ancestorsOf(system, index);
  const [moved] = path;
  const keptParts = new Map<string, readonly ActivePart[] | undefined>();
  const partsOf = (group: CompiledNode, unit: number): readonly ActivePart[] | undefined => {
    // What applies may be decided further down than by the children themselves.
    const isLocal = group.children.every(
      (c) => system.nodes[c]?.group?.notApplicable !== 'rescale',
    );
    const own = group.children.map((c) => nodes[c]?.states[unit]?.[0]).join('');
    const key = isLocal ? `${group.index}${own}` : `${group.index}${own}${unit}`;
    if (!keptParts.has(key)) {
      const isMoved = group === moved;
      const made = isMoved
        ? movingParts(evaluated, group, index, unit)
        : fixedParts(evaluated, group, unit);
      keptParts.set(key, made);
    }
    return keptParts.get(key);
  };
  const isLowCoverage = (unit: number) =>
    path.some(
      (node) =>
        node.group?.minCoverage !== undefined &&
        coverageAt(evaluated, node.index, unit)?.equals(1) !== true,
    );

  /**
   * The ends of the tree for a unit; undefined if the total is no line in w for what is missing: w is
   * in a divisor, decides whether enough is covered, or moves what a gap is scored.
   */
  const endsFor = (unit: number): readonly ActivePart[] | undefined => {
    const ends: ActivePart[] = [];
    /** Whether all below a node is as the doc comment wants it. */
    const visit = (part: ActivePart): boolean => {
      const node = system.nodes[part.index];
      if (node === undefined) return false;
      const isGap = nodes[node.index]?.states[unit] !== 'value';
      if (isGap && path.includes(node)) {
        return system.nodes[node.parent]?.group?.missing !== 'worst';
      }
      if (isGap || !isLinear(node)) {
        ends.push(part);
        return true;
      }
      const { fixed, moving, denominator } = part;
      return (
        partsOf(node, unit)?.every((child) =>
          visit({
            index: child.index,
            fixed: fixed * child.fixed,
            // Either of the two may move, never both.
            moving: moving * child.fixed + fixed * child.moving,
            denominator: denominator * child.denominator,
          }),
        ) ?? false
      );
    };
    const isWhole =
      !isLowCoverage(unit) &&
      visit({ index: system.total, fixed: 1n, moving: 0n, denominator: 1n });
    return isWhole ? ends : undefined;
  };

  const fullMarks = system.nodes.map(({ fullMark }) => fullMark);
  const total = fullMarks[system.total] ?? one;
  return (unit) => {
    const active = endsFor(unit);
    if (active === undefined) return undefined;
    const columns = active.map((end) => columnAt(evaluated, end.index, unit));
    const denominators = active.map((end, i) => {
      const column = columns[i];
      const shared = column?.denominators === undefined ? (column?.line.denominator ?? 1) : 1;
      return end.denominator * (fullMarks[end.index] ?? one).n * total.d * BigInt(shared);
    });
    const denominator = leastCommon(denominators);
    const ends = active.map(({ index: at, fixed, moving }, i): End => {
      const scale = (denominator / (denominators[i] ?? 1n)) * total.n * (fullMarks[at] ?? one).d;
      return { index: at, column: columns[i], fixed: fixed * scale, moving: moving * scale };
    });
    return { denominator, ends };
  };
}
