import type { Diagnostic } from '@zhibiao/schemas';
import type { Adjusted } from '../../adjust/adjustment.ts';
import { applyAdjustments } from '../../adjust/apply.ts';
import { accepts, comparesUnits, type Entry, lift } from '../../aggregate/aggregate.ts';
import { reflect } from '../../aggregate/reflect.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { fileLocation } from '../../dataset/file-location.ts';
import type { Step } from '../../diagnostic/outcome.ts';
import { toDecimal } from '../../numeric/decimal.ts';
import { compareReal, roundReal } from '../../numeric/exact.ts';
import { fits, maxDigits } from '../../numeric/fixed-point.ts';
import { type Fraction, zero } from '../../numeric/fraction.ts';
import type { Real } from '../../numeric/real.ts';
import type { CompiledGroup, CompiledNode, CompiledSystem } from '../../system/compiled.ts';
import { diagnostic as systemDiagnostic } from '../../system/diagnostics.ts';
import { activeChildren } from '../availability/active-children.ts';
import type { Availability } from '../availability/availability.ts';
import { missingPolicies } from '../availability/missing-policies.ts';
import { diagnostic } from '../diagnostics.ts';
import type { Leaves } from '../leaves.ts';
import { combine } from './combine.ts';

/** A node's scores before ranking. */
export interface Scores {
  readonly exact: readonly (Real | undefined)[];
  readonly rounded: readonly (Fraction | undefined)[];
  /** By unit: what adjustments did; empty if the node has none. */
  readonly adjusted: readonly (readonly Adjusted[])[];
}

/** What a node hands to its parent: the rounded score if it is carried, else the exact one. */
const carried = (node: CompiledNode, scores: Scores, unit: number): Real | undefined =>
  node.rounding.carry ? scores.rounded[unit] : scores.exact[unit];

/** The children whose scores a group's method has no answer for. */
function outsideDomain(
  node: CompiledNode,
  { method: { method, domain }, reflect: line }: CompiledGroup,
  entries: readonly Entry[],
  idOf: (child: number) => string,
  location: Pick<Diagnostic, 'file' | 'cell'>,
): readonly Diagnostic[] {
  if (domain === 'any') return [];
  return entries.flatMap(({ child, score, fullMark }) => {
    const seen =
      line === undefined ? score : reflect(lift({ score, fullMark }, node.fullMark), line);
    if (accepts(domain, seen)) return [];
    const params = { indicator: idOf(child), group: node.id, method, found: toDecimal(score) };
    return [
      diagnostic(domain === 'positive' ? 'non-positive-score' : 'negative-score', params, location),
    ];
  });
}

/** A score that adjustments took out of its range, unless the system says how far they may. */
function beyondRange(
  { id, fullMark, adjustments }: CompiledNode,
  before: Real,
  after: Real,
  location: Pick<Diagnostic, 'file' | 'cell'>,
): readonly Diagnostic[] {
  const isLow = compareReal(after, zero) < 0 && compareReal(after, before) < 0;
  const isAllowed = adjustments.some((a) => a.type === 'bonus' && a.ceiling !== undefined);
  const isHigh = !isAllowed && compareReal(after, fullMark) > 0 && compareReal(after, before) > 0;
  if (!isLow && !isHigh) return [];
  const key = isLow ? 'floor' : 'ceiling';
  return [
    diagnostic('adjusted-out-of-range', { indicator: id, found: toDecimal(after), key }, location),
  ];
}

/** Scores that are more steps of rounding than a double holds exactly: those of methods without bounds. */
function tooFine(
  { id, rounding: { digits } }: CompiledNode,
  rounded: readonly (Fraction | undefined)[],
  locationOf: (unit: number) => Pick<Diagnostic, 'file' | 'cell'>,
): readonly Diagnostic[] {
  return rounded.flatMap((score, unit) => {
    if (score === undefined || fits(score, digits)) return [];
    const reach = { reach: toDecimal(score), most: maxDigits(score) };
    return [
      systemDiagnostic(
        'rounding-too-fine',
        { node: id, found: digits, ...reach },
        locationOf(unit),
      ),
    ];
  });
}

/** The lowest of some scores; undefined if there are none. */
function lowest(scores: readonly (Real | undefined)[]): Real | undefined {
  const [first, ...others] = scores.flatMap((x) => x ?? []);
  return others.reduce((low, x) => (low && compareReal(x, low) < 0 ? x : low), first);
}

/**
 * Phases 5 and 6: from the leaves up, each group made of its children and rounded.
 *
 * @param known by node: scores that are there already
 */
export function evaluateNodes(
  system: CompiledSystem,
  dataset: Dataset,
  states: Availability,
  { scores: leafScores, amounts }: Pick<Leaves, 'scores' | 'amounts'>,
  known: ReadonlyMap<number, Scores> = new Map(),
): Step<readonly Scores[]> {
  const diagnostics: Diagnostic[] = [];
  const all: Scores[] = [];
  const file = fileLocation(dataset);
  const locationOf = (unit: number): Pick<Diagnostic, 'file' | 'cell'> => {
    const { id, row } = dataset.units[unit] ?? { id: '', row: 1 };
    return { ...file, cell: { row, unit: id } };
  };
  const idOf = (child: number) => system.nodes[child]?.id ?? '';

  const entriesOf = (node: CompiledNode, unit: number): readonly Entry[] =>
    activeChildren(system, node, (child) => states[child]?.[unit]).map(({ child, share }) => {
      const scores = all[child.index];
      const score = (scores && carried(child, scores, unit)) ?? zero;
      return { child: child.index, share, weight: child.share, score, fullMark: child.fullMark };
    });

  /** The scores of a group's units with a value. */
  const groupScores = (node: CompiledNode, group: CompiledGroup): readonly (Real | undefined)[] => {
    const units = dataset.units.map((_, unit) => {
      if (states[node.index]?.[unit] !== 'value') return undefined;
      const entries = entriesOf(node, unit);
      const faults = outsideDomain(node, group, entries, idOf, locationOf(unit));
      diagnostics.push(...faults);
      return entries.length === 0 || faults.length > 0 ? undefined : entries;
    });
    const [scored, ...others] = units.flatMap((entries, unit) => (entries ? [unit] : []));
    if (comparesUnits(group.method) && scored !== undefined && others.length === 0) {
      const unit = dataset.units[scored]?.id ?? '';
      const params = { group: node.id, method: group.method.method, unit };
      diagnostics.push(diagnostic('no-rival', params, locationOf(scored)));
      return units.map(() => undefined);
    }
    return combine(node, group, units);
  };

  /** A node's scores after its adjustments; a score that leaves its range is a fault. */
  const adjustedScores = (node: CompiledNode, made: readonly (Real | undefined)[]) => {
    const scored = made.map((score, unit) => {
      if (score === undefined) return { score, adjusted: [] };
      const after = applyAdjustments(score, {
        node,
        amountOf: (id) => amounts.get(id)?.[unit] ?? zero,
        reportedOf: (id) => all[system.indexOf[id] ?? -1]?.rounded[unit],
      });
      diagnostics.push(...beyondRange(node, score, after.score, locationOf(unit)));
      return after;
    });
    return { exact: scored.map((s) => s.score), adjusted: scored.map((s) => s.adjusted) };
  };

  for (const node of system.nodes) {
    const kept = known.get(node.index);
    if (kept !== undefined) {
      all.push(kept);
      continue;
    }
    const { digits, mode } = node.rounding;
    const own = states[node.index] ?? [];
    const values = node.group ? groupScores(node, node.group) : leafScores.get(node.index);
    const parent = system.nodes[node.parent]?.group;
    const gap = parent && missingPolicies[parent.missing].scores;
    const least = gap === 'worst' && own.includes('missing') ? lowest(values ?? []) : zero;
    const made = dataset.units.map((_, unit) => {
      if (own[unit] === 'value') return values?.[unit];
      return own[unit] === 'missing' && gap !== undefined ? least : undefined;
    });
    const { exact, adjusted } =
      node.adjustments.length === 0 ? { exact: made, adjusted: [] } : adjustedScores(node, made);
    const rounded = exact.map((x) => x && roundReal(x, digits, mode));
    diagnostics.push(...tooFine(node, rounded, locationOf));
    all.push({ exact, rounded, adjusted });
  }
  return { value: all, diagnostics };
}
