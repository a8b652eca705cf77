import { textVariants } from '../diagnostic/text.ts';
import { measureKind } from '../measure/index.ts';
import type { MeasurePart } from '../measure/measure.ts';
import type { CompiledSystem } from './compiled.ts';
import type { Leaf, SystemNode } from './system.ts';

/** A leaf's claim on a column: which of its forms, and which part of the form. */
export interface ColumnUse {
  readonly node: number;
  readonly form: number;
  readonly part: number;
}

/** The heads of a system's columns, in the order in which they are tried. */
export type ColumnIndex = readonly ReadonlyMap<string, readonly ColumnUse[]>[];

/** The column head of a part: the key alone, or `<key>.<part>`; the part's own where it is shared. */
export const columnName = (
  key: string,
  { key: part, isShared }: Pick<MeasurePart, 'key' | 'isShared'>,
): string => (isShared ? part : part === '' ? key : `${key}.${part}`);

/** A head as it is compared: white space and full-width forms do not matter. */
export const normalColumnName = (head: string): string =>
  head.normalize('NFKC').replace(/\s+/g, ' ').trim();

function add(
  claims: Map<string, ColumnUse[]>,
  keys: readonly string[],
  part: MeasurePart,
  claim: ColumnUse,
) {
  for (const key of keys) {
    for (const name of [part.key, ...part.names]) {
      const head = normalColumnName(columnName(key, { ...part, key: name }));
      const known = claims.get(head) ?? [];
      if (!known.some((k) => k.node === claim.node)) claims.set(head, [...known, claim]);
    }
  }
}

/** Every leaf of a system. */
export const leavesOf = <N extends Pick<SystemNode, 'leaf'>>({
  nodes,
}: {
  readonly nodes: readonly N[];
}): readonly (N & { readonly leaf: Leaf })[] =>
  nodes.flatMap((node) => (node.leaf === undefined ? [] : [{ ...node, leaf: node.leaf }]));

/**
 * Which heads belong to which leaves: by id (or the `column` that the measure names), else by code,
 * else by name in any language.
 */
export function columnIndexOf(system: CompiledSystem): ColumnIndex {
  const [ids, codes, names] = [new Map(), new Map(), new Map()] as Map<string, ColumnUse[]>[];
  for (const node of leavesOf(system)) {
    const { measure, column } = node.leaf;
    const isOwn = measure.column === undefined;
    for (const [form, parts] of measureKind(measure).forms(measure).entries()) {
      for (const [i, part] of parts.entries()) {
        const claim = { node: node.index, form, part: i };
        if (ids) add(ids, [column], part, claim);
        if (codes && isOwn) add(codes, [node.code], part, claim);
        if (names && isOwn) add(names, textVariants(node.name), part, claim);
      }
    }
  }
  return [ids, codes, names].flatMap((map) => map ?? []);
}
