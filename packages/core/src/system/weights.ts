import type { Diagnostic, IndicatorSystem, WeightSet } from '@zhibiao/schemas';
import type { Location } from '../diagnostic/diagnostic.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { toDecimal } from '../numeric/decimal.ts';
import { type Fraction, fraction, one, sum } from '../numeric/fraction.ts';
import { diagnostic } from './diagnostics.ts';
import { totalId } from './system.ts';
import { indicatorTree, type LocatedIndicator, withDescendants } from './walk.ts';

/** The rules under which written weights are read: a system's own, or those of a weight set. */
interface Scheme {
  readonly basis: 'equal' | 'share' | 'points';
  readonly total: Fraction | undefined;
  readonly residual: boolean;
  readonly written: (node: LocatedIndicator) => string | number | undefined;
  readonly at: (node: LocatedIndicator) => Location;
  /** Where the weight itself stands. */
  readonly weightAt: (node: LocatedIndicator) => Location;
  /** Where the weights of the first level are. */
  readonly root: Location;
}

/** What shares add up to, if that is declared. */
const totalOf = ({
  basis,
  total,
}: Pick<IndicatorSystem['weighting'], 'basis' | 'total'>): Fraction | undefined =>
  basis === 'share' && total !== undefined ? fraction(total) : undefined;

const ownScheme = ({ weighting }: IndicatorSystem): Scheme => ({
  basis: weighting.basis,
  total: totalOf(weighting),
  // Without a total there is nothing to take the rest of, so the last must write its weight too.
  residual: weighting.residual === 'last' && totalOf(weighting) !== undefined,
  written: ({ indicator }) => indicator.weight,
  at: ({ path }) => ({ path }),
  weightAt: ({ path }) => ({ path: `${path}/weight` }),
  root: { path: '/indicators' },
});

const setScheme = (set: WeightSet): Scheme => ({
  basis: set.basis,
  total: totalOf(set),
  residual: false,
  written: ({ indicator: { id } }) =>
    Object.hasOwn(set.weights, id) ? set.weights[id] : undefined,
  at: ({ indicator }) => ({ path: `/weights/${indicator.id}` }),
  weightAt: ({ indicator }) => ({ path: `/weights/${indicator.id}` }),
  root: { path: '/weights' },
});

type Weigh = (siblings: readonly LocatedIndicator[], group: LocatedIndicator | undefined) => void;

/**
 * The weight of every indicator by id, exactly as written, and a diagnostic for each that is absent or
 * surplus and each group whose weights do not add up.
 */
export function resolveWeights(
  document: IndicatorSystem,
  set: WeightSet | undefined,
): { readonly weights: ReadonlyMap<string, Fraction>; readonly diagnostics: Diagnostic[] } {
  const scheme = set === undefined ? ownScheme(document) : setScheme(set);
  const diagnostics: Diagnostic[] = set === undefined ? [] : surplus(document, set);
  // By node, not by id, so that an id that stands twice is not taken for a wrong sum as well.
  const weights = new Map<LocatedIndicator, Fraction>();

  const readOne = (node: LocatedIndicator, takesRest: boolean): Fraction | undefined => {
    const written = scheme.written(node);
    const { id } = node.indicator;
    if (scheme.basis === 'equal' || takesRest) {
      if (written !== undefined) {
        diagnostics.push(
          diagnostic(
            'weight-unexpected',
            { indicator: id, found: `${written}` },
            scheme.weightAt(node),
          ),
        );
      }
      return scheme.basis === 'equal' ? one : undefined;
    }
    if (written === undefined)
      diagnostics.push(diagnostic('weight-missing', { indicator: id }, scheme.at(node)));
    return written === undefined ? undefined : fraction(written);
  };

  const weigh: Weigh = (siblings, group) => {
    const last = scheme.residual ? siblings.at(-1) : undefined;
    for (const node of siblings) {
      const weight = readOne(node, node === last);
      if (weight !== undefined) weights.set(node, weight);
    }
    const elder = siblings.flatMap((node) => weights.get(node) ?? []);
    if (last !== undefined && elder.length === siblings.length - 1 && scheme.total !== undefined) {
      weights.set(last, scheme.total.sub(sum(elder)));
    }
    checkGroup(siblings, group);
    for (const node of siblings) if (node.children.length > 0) weigh(node.children, node);
  };

  const checkGroup: Weigh = (siblings, group) => {
    const known = siblings.flatMap((node) => weights.get(node) ?? []);
    if (known.length < siblings.length) return;
    const found = sum(known);
    const name = group?.indicator.id ?? totalId;
    const expected =
      scheme.basis !== 'points'
        ? scheme.total
        : group === undefined
          ? fraction(document.method.scale)
          : weights.get(group);
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

  weigh(indicatorTree(document), undefined);
  const byId = new Map([...weights].map(([{ indicator }, weight]) => [indicator.id, weight]));
  return { weights: byId, diagnostics };
}

/** Entries of a weight set for indicators that the system does not have, or for another system. */
function surplus(document: IndicatorSystem, set: WeightSet): Diagnostic[] {
  const ids = new Set(
    indicatorTree(document)
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
