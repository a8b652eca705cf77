import type { Dataset } from '../../dataset/dataset.ts';
import type { Workings } from '../../evaluate/workings.ts';
import { scoreCompiled } from '../../score/score.ts';
import type { CompiledNode, CompiledSystem } from '../../system/compiled.ts';
import { isSame } from '../change/same.ts';

/** A leaf of both editions, or of one alone. */
export interface LeafPair {
  readonly before: CompiledNode | undefined;
  readonly after: CompiledNode | undefined;
}

/** The leaves of both editions: those that are the same together, then those of one alone. */
export function leafPairs(
  before: CompiledSystem,
  after: CompiledSystem,
  later: ReadonlyMap<string, string>,
): readonly LeafPair[] {
  const taken = new Set<number>();
  const old = before.nodes
    .filter((node) => node.leaf !== undefined)
    .map((node): LeafPair => {
      const young = after.nodes[after.indexOf[later.get(node.id) ?? ''] ?? -1];
      if (young?.leaf === undefined) return { before: node, after: undefined };
      taken.add(young.index);
      return { before: node, after: young };
    });
  const come = after.nodes.filter((node) => node.leaf !== undefined && !taken.has(node.index));
  return [...old, ...come.map((node) => ({ before: undefined, after: node }))];
}

/**
 * Whether a leaf's observation becomes the same part of the full mark in both editions. Marks, and
 * scores written on the full mark, do so only where the full mark is the same.
 */
export function isRuleSame({ before, after }: LeafPair): boolean {
  if (before?.leaf === undefined || after?.leaf === undefined) return false;
  const [a, b] = [before.leaf, after.leaf];
  return (
    isSame(a.measure, b.measure) &&
    isSame(a.normalize, b.normalize) &&
    before.fullMark.equals(after.fullMark)
  );
}

/** Each edition's rules on the other's data, to part what rules did from what units did. */
export interface Crossed {
  /** The later rules on the earlier data. */
  readonly rules: Workings;
  /** The earlier rules on the later data. */
  readonly data: Workings;
}

/** Both crossed results, or undefined if one of the datasets cannot be scored so. */
export function crossed(
  before: CompiledSystem,
  after: CompiledSystem,
  datasets: readonly [Dataset, Dataset],
): Crossed | undefined {
  const rules = scoreCompiled(after, datasets[0], undefined).value;
  const data = rules && scoreCompiled(before, datasets[1], undefined).value;
  return rules && data && { rules, data };
}
