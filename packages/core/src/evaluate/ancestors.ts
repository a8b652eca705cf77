import type { CompiledNode, CompiledSystem } from '../system/compiled.ts';

/** The groups above a node, from its own group up to the total. */
export function ancestorsOf(
  system: Pick<CompiledSystem, 'nodes'>,
  index: number,
): readonly CompiledNode[] {
  const above = system.nodes[system.nodes[index]?.parent ?? -1];
  return above === undefined ? [] : [above, ...ancestorsOf(system, above.index)];
}
