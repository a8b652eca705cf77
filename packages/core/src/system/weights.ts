import type { Diagnostic, IndicatorSystem, WeightSet } from '@zhibiao/schemas';
import type { Location } from '../diagnostic/diagnostic.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { type Fraction, fraction, one, sum } from '../numeric/fraction.ts';
import { diagnostic } from './diagnostics.ts';
import { totalId } from './system.ts';
import { type Placed, placed, withDescendants } from './walk.ts';

/** The rules under which written weights are read: a system's own, or those of a weight set. */
interface Scheme {
  readonly basis: 'equal' | 'share' | 'points';
  readonly total: Fraction | undefined;
  readonly residual: boolean;
  readonly written: (node: Placed) => string | number | undefined;
  readonly at: (node: Placed) => Location;
  /** Where the weights of the first level are. */
  readonly root: Location;
}

const ownScheme = ({ weighting }: IndicatorSystem): Scheme => ({
  basis: weighting.basis,
  total: weighting.total === undefined ? undefined : fraction(weighting.total),
  // Without a total there is nothing to take the rest of, so the last must write its weight too.
  residual: weighting.residual === 'last' && weighting.total !== undefined,
  written: ({ indicator }) => indicator.weight,
  at: ({ path }) => ({ path }),
  root: { path: '/indicators' },
});

const setScheme = (set: WeightSet): Scheme => ({
  basis: set.basis,
  total: set.total === undefined ? undefined : fraction(set.total),
  residual: false,
  written: ({ indicator: { id } }) =>
    Object.hasOwn(set.weights, id) ? set.weights[id] : undefined,
  at: ({ indicator }) => ({ path: `/weights/${indicator.id}` }),
  root: { path: '/weights' },
});

type Weigh = (siblings: readonly Placed[], group: Placed | undefined) => void;

/**
 * The weight of every indicator by id, exactly as written, and a diagnostic for each that is absent,
 * surplus or negative and each group whose weights do not add up.
 */
export function resolveWeights(
  document: IndicatorSystem,
  set: WeightSet | undefined,
): { readonly weights: ReadonlyMap<string, Fraction>; readonly diagnostics: Diagnostic[] } {
  const scheme = set === undefined ? ownScheme(document) : setScheme(set);
  const diagnostics: Diagnostic[] = set === undefined ? [] : surplus(document, set);
  const weights = new Map<string, Fraction>();

  const readOne = (node: Placed, takesRest: boolean): Fraction | undefined => {
    const written = scheme.written(node);
    const { id } = node.indicator;
    if (scheme.basis === 'equal' || takesRest) {
      if (written !== undefined) {
        diagnostics.push(
          diagnostic('weight-unexpected', { indicator: id, found: `${written}` }, scheme.at(node)),
        );
      }
      return scheme.basis === 'equal' ? one : undefined;
    }
    if (written === undefined)
      diagnostics.push(diagnostic('weight-missing', { indicator: id }, scheme.at(node)));
    const weight = written === undefined ? undefined : fraction(written);
    if (weight === undefined || weight.compare(0) >= 0) return weight;
    diagnostics.push(
      diagnostic('weight-negative', { indicator: id, found: `${written}` }, scheme.at(node)),
    );
    return undefined;
  };

  const weigh: Weigh = (siblings, group) => {
    const last = scheme.residual ? siblings.at(-1) : undefined;
    for (const node of siblings) {
      const weight = readOne(node, node === last);
      if (weight !== undefined) weights.set(node.indicator.id, weight);
    }
    const elder = siblings.flatMap((node) => weights.get(node.indicator.id) ?? []);
    if (last !== undefined && elder.length === siblings.length - 1 && scheme.total !== undefined) {
      weights.set(last.indicator.id, scheme.total.sub(sum(elder)));
    }
    checkGroup(siblings, group);
    for (const node of siblings) if (node.children.length > 0) weigh(node.children, node);
  };

  const checkGroup: Weigh = (siblings, group) => {
    const known = siblings.flatMap((node) => weights.get(node.indicator.id) ?? []);
    if (known.length < siblings.length) return;
    const found = sum(known);
    const name = group?.indicator.id ?? totalId;
    const expected =
      scheme.basis !== 'points'
        ? scheme.total
        : group === undefined
          ? fraction(document.method.scale)
          : weights.get(group.indicator.id);
    const at = group === undefined ? scheme.root : scheme.at(group);
    // A rest below zero: the elder siblings alone are beyond the total.
    const written = sum(known.filter((weight) => weight.compare(0) > 0));
    if (!written.equals(found) || (expected && !found.equals(expected))) {
      const sums = { found: toDecimal(written), expected: toDecimal(expected ?? found) };
      diagnostics.push(diagnostic('weight-sum', { group: name, ...sums }, at));
    } else if (found.equals(0)) {
      diagnostics.push(diagnostic('weight-zero-group', { group: name }, at));
    }
  };

  weigh(placed(document), undefined);
  return { weights, diagnostics };
}

/** Entries of a weight set for indicators that the system does not have, or for another system. */
function surplus(document: IndicatorSystem, set: WeightSet): Diagnostic[] {
  const ids = new Set(
    placed(document)
      .flatMap(withDescendants)
      .map((p) => p.indicator.id),
  );
  const unknown = Object.keys(set.weights)
    .filter((id) => !ids.has(id))
    .map((id) =>
      diagnostic(
        'unknown-indicator',
        { found: id, near: suggestions(id, ids) },
        { path: `/weights/${id}` },
      ),
    );
  const [found, expected] = [set, document].map(
    (d) => `${'system' in d ? d.system : d.id} ${d.edition}`,
  );
  return found === expected || found === undefined || expected === undefined
    ? unknown
    : [diagnostic('weight-set-mismatch', { found, expected }, { path: '/system' }), ...unknown];
}
