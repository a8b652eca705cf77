import * as z from 'zod/mini';
import type { Outcome } from '../diagnostic/outcome.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { nearestScores } from '../evaluate/workings.ts';
import { itemAt } from '../numeric/item-at.ts';
import { parseOptions } from '../options/check-input.ts';
import type { Result } from '../result/result.ts';
import { workings } from '../result/workings.ts';
import { totalId } from '../system/system.ts';
import { diagnostic } from './diagnostics.ts';

/** What units scored at the children of a group: a column for each child, a row for each unit. */
export interface Columns {
  readonly ids: readonly string[];
  readonly units: readonly string[];
  /** By child and then by unit, on the child's own scale. */
  readonly values: readonly (readonly number[])[];
  /** The units that were left out, since a child of the group has no score of theirs. */
  readonly left: readonly string[];
}

/**
 * The scores at the children of a group, of the units that have all of them. Methods that learn weights
 * from data start here.
 *
 * @param group the id of a group, or `total`
 */
function columnsOf(result: Result, group: string): Outcome<Columns> {
  const work = workings(result);
  const { system, dataset, nodes } = work;
  const index = system.indexOf[group];
  const { children = [] } = index === undefined ? {} : (system.nodes[index] ?? {});
  if (children.length < 2) {
    const groups = system.nodes.filter((n) => n.children.length > 1).map(({ id }) => id);
    const params = { found: group, near: suggestions(group, groups) };
    return { value: undefined, diagnostics: [diagnostic('not-a-group', params)] };
  }
  const ids = children.map((c) => system.nodes[c]?.id ?? '');
  const has = (u: number): boolean => children.every((c) => nodes[c]?.ranks[u] !== undefined);
  const kept = dataset.units.map((_, u) => u).filter(has);
  const names = dataset.units.map(({ id }) => id);
  const needed = 3;
  if (kept.length < needed) {
    const params = { group, found: kept.length, needed };
    return { value: undefined, diagnostics: [diagnostic('too-few-units', params)] };
  }
  const value = {
    ids,
    units: kept.map((u) => names[u] ?? ''),
    values: children.map((c) => {
      const scores = nearestScores(work, c);
      return kept.map((u) => itemAt(scores, u));
    }),
    left: names.filter((_, u) => !has(u)),
  };
  return { value, diagnostics: [] };
}

/** What a derivation from scores is asked: the group whose children are weighed. */
export interface GroupOptions {
  /** The id of a group, or `total`, which it is if left out. */
  readonly group?: string;
}

/** The shape of such options. */
export const groupShapes: Readonly<Record<keyof GroupOptions, z.ZodMiniType>> = {
  group: z.optional(z.string()),
};

/** Weights learnt from the scores at the children of a group, by a method. */
export function fromScores<O extends GroupOptions, T>(
  result: Result,
  options: O,
  derive: (columns: Columns, options: O) => Outcome<T>,
  shape: z.ZodMiniType = z.strictObject(groupShapes),
): Outcome<T> {
  const parsed = parseOptions(shape, options);
  if (parsed.value === undefined) return { value: undefined, diagnostics: parsed.diagnostics };
  const { value: columns, diagnostics } = columnsOf(result, parsed.value.group ?? totalId);
  return columns === undefined ? { value: columns, diagnostics } : derive(columns, parsed.value);
}
