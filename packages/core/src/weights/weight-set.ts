import type { Text, Weight, WeightSet } from '@zhibiao/schemas';
import type { Outcome } from '../diagnostic/outcome.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { fraction } from '../numeric/fraction.ts';
import { checkInput } from '../options/check-input.ts';
import { compiled } from '../system/build.ts';
import { type System, totalId } from '../system/system.ts';
import type { Derived } from './derived.ts';
import { diagnostic } from './diagnostics.ts';
import { derivedShapes } from './shapes.ts';

/**
 * A whole weight set of derived weights, group by group: `status: assumed`, with how each group came
 * about in its note. Groups that are not named keep the weights of the system.
 *
 * @param groups derived weights by the id of their group, `total` for the first level
 *
 * @example
 * const total = unwrap(swing({ service: 100, openness: 60 }));
 * unwrap(weightSetOf(system, { total }, { id: 'swing', title: '摆幅法' })).weights
 * // { timeliness: '1/2', satisfaction: '1/2', service: '5/8', openness: '3/8' }
 */
export function weightSetOf(
  given: System,
  groups: Readonly<Record<string, Derived>>,
  { id, title }: { readonly id: string; readonly title: Text },
): Outcome<WeightSet> {
  const faults = checkInput(derivedShapes.byGroup, groups, 'groups');
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  const system = compiled(given);
  const { document, nodes, indexOf } = system;
  const known = nodes.filter(({ children }) => children.length > 0);
  const diagnostics = Object.entries(groups).flatMap(([group, { weights }]) => {
    const index = indexOf[group];
    const node = index === undefined ? undefined : nodes[index];
    const ids = (node?.children ?? []).map((c) => nodes[c]?.id ?? '');
    if (ids.length === 0) {
      const names = known.map((n) => n.id);
      return [diagnostic('not-a-group', { found: group, near: suggestions(group, names) })];
    }
    const given = Object.keys(weights);
    const isSame = ids.length === given.length && ids.every((child) => given.includes(child));
    return isSame ? [] : [diagnostic('group-differs', { group, found: given, expected: ids })];
  });
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const isPoints = system.weights.basis === 'points';
  const weights: Record<string, Weight> = {};
  for (const parent of known) {
    const derived = Object.hasOwn(groups, parent.id) ? groups[parent.id] : undefined;
    for (const index of parent.children) {
      const node = nodes[index];
      if (node === undefined) continue;
      const share = derived === undefined ? node.share : fraction(derived.weights[node.id] ?? '0');
      weights[node.id] = share.toFraction();
    }
  }
  // Under points a child has its part of the points of its parent, from the top down.
  const pointsOf = (index: number): ReturnType<typeof fraction> => {
    const node = nodes[index];
    if (node === undefined || node.id === totalId)
      return nodes[system.total]?.fullMark ?? fraction(100);
    return fraction(weights[node.id] ?? '0').mul(pointsOf(node.parent));
  };
  const written = isPoints
    ? Object.fromEntries(
        nodes.filter((n) => n.id !== totalId).map((n) => [n.id, pointsOf(n.index).toFraction()]),
      )
    : weights;
  const notes = (language: 'zh' | 'en'): string =>
    Object.entries(groups)
      .map(([group, { note }]) => `${group}${language === 'zh' ? '：' : ': '}${note[language]}`)
      .join(language === 'zh' ? '；' : '; ');
  const value: WeightSet = {
    schema: 'zhibiao/weight-set/1',
    id,
    system: document.id,
    edition: document.edition,
    language: document.language,
    title,
    ...(isPoints ? { basis: 'points' as const } : { basis: 'share' as const, total: 1 }),
    status: 'assumed',
    note: { zh: notes('zh'), en: notes('en') },
    weights: written,
  };
  return { value, diagnostics: [] };
}
