import type { Diagnostic, Indicator, IndicatorSystem, Scenario } from '@zhibiao/schemas';
import type { Dataset } from '../../dataset/dataset.ts';
import { hasErrors, type Outcome } from '../../diagnostic/outcome.ts';
import { suggestions } from '../../diagnostic/suggestions.ts';
import { checkInput, parseOptions } from '../../options/check-input.ts';
import { diagnostic as resultDiagnostic } from '../../result/diagnostics.ts';
import { suggestedIds } from '../../result/find.ts';
import { compiled, compileSystem, heldSystem } from '../../system/build.ts';
import type { CompiledNode, CompiledSystem } from '../../system/compiled.ts';
import { diagnostic as systemDiagnostic } from '../../system/diagnostics.ts';
import type { System } from '../../system/system.ts';
import { diagnostic } from '../diagnostics.ts';
import { checkSwitches } from './check-switches.ts';
import { reweigh } from './reweigh.ts';
import { scenarioShape, unitsShape } from './shape.ts';

/** Ids that the system does not have, where a scenario names them. */
function unknownIds(system: CompiledSystem, scenario: Scenario): readonly Diagnostic[] {
  const known = new Set(system.nodes.slice(0, -1).map(({ id }) => id));
  const named = [
    ...Object.keys(scenario.weights ?? {}).map((id) => [id, `/weights/${id}`] as const),
    ...Object.keys(scenario.indicators ?? {}).map((id) => [id, `/indicators/${id}`] as const),
    ...(scenario.lock ?? []).map((id, i) => [id, `/lock/${i}`] as const),
    ...(scenario.drop ?? []).map((id, i) => [id, `/drop/${i}`] as const),
  ];
  return named.flatMap(([id, path]) =>
    known.has(id)
      ? []
      : [
          systemDiagnostic(
            'unknown-indicator',
            { found: id, near: suggestedIds(system, id) },
            { path },
          ),
        ],
  );
}

/** Indicators of which a scenario asks two things that exclude each other. */
function contradictions(scenario: Scenario): readonly Diagnostic[] {
  const { weights = {} } = scenario;
  const lock: readonly string[] = scenario.lock ?? [];
  const drop: readonly string[] = scenario.drop ?? [];
  const isSet = (id: string) => Object.hasOwn(weights, id);
  const says = (indicator: string, first: 'set' | 'lock', second: 'lock' | 'drop', i: number) =>
    diagnostic('scenario-contradicts', { indicator, first, second }, { path: `/${second}/${i}` });
  return [
    ...lock.flatMap((id, i) => (isSet(id) ? [says(id, 'set', 'lock', i)] : [])),
    ...drop.flatMap((id, i) => (isSet(id) ? [says(id, 'set', 'drop', i)] : [])),
    ...drop.flatMap((id, i) => (lock.includes(id) ? [says(id, 'lock', 'drop', i)] : [])),
  ];
}

/** Groups that a scenario leaves with no child, other than by dropping the group itself. */
function emptied(system: CompiledSystem, dropped: ReadonlySet<string>): readonly Diagnostic[] {
  const isGone = ({ id, parent }: CompiledNode): boolean => {
    const above = system.nodes[parent];
    return dropped.has(id) || (above !== undefined && isGone(above));
  };
  return system.nodes.flatMap((node) => {
    const children = node.children.flatMap((c) => system.nodes[c] ?? []);
    const isEmptied = children.length > 0 && !isGone(node) && children.every(isGone);
    return isEmptied ? [diagnostic('group-emptied', { group: node.id }, { path: '/drop' })] : [];
  });
}

/** The document with weights written as exact shares or points, and what a scenario switches. */
function switched(
  system: CompiledSystem,
  scenario: Scenario,
  weights: ReadonlyMap<string, string>,
): IndicatorSystem {
  const { document } = system;
  const dropped = new Set(scenario.drop ?? []);
  const visit = (indicator: Indicator): readonly Indicator[] => {
    if (dropped.has(indicator.id)) return [];
    const { children, weight: _, ...rest } = indicator;
    const below = children?.flatMap(visit);
    return [
      {
        ...rest,
        ...scenario.indicators?.[indicator.id],
        weight: weights.get(indicator.id) ?? '1',
        ...(below === undefined ? {} : { children: below }),
      },
    ];
  };
  const isPoints = system.weights.basis === 'points';
  return {
    ...document,
    weighting: { basis: isPoints ? 'points' : 'share', status: 'assumed' },
    method: { ...document.method, ...scenario.method },
    indicators: document.indicators.flatMap(visit),
  };
}

/**
 * The system as it would be under a scenario: indicators dropped, methods switched, weights set, the
 * siblings of what was set rescaled in proportion. Its weights are `assumed`, whatever they were.
 *
 * @returns the system, or diagnostics with JSON Pointers into the scenario; those about a method that
 *   it switches point into the system's document
 *
 * @example
 * unwrap(applyScenario(system, scenario)).nodes.map(({ id, share }) => `${id} ${share}`)
 * // ['timeliness 0.5', 'satisfaction 0.5', 'service 0.5', 'openness 0.5', 'total 1']
 */
export function applyScenario(system: System, scenario: Scenario): Outcome<System> {
  const parsed = parseOptions(scenarioShape, scenario, 'scenario');
  if (parsed.value === undefined) return parsed;
  const { value, diagnostics } = underScenario(compiled(system), parsed.value);
  return { value: value && heldSystem(value), diagnostics };
}

/** `applyScenario`, in the form that the engine computes with. */
export function underScenario(system: CompiledSystem, scenario: Scenario): Outcome<CompiledSystem> {
  const unknown = unknownIds(system, scenario);
  const empty = emptied(system, new Set(scenario.drop ?? []));
  const found = [...checkSwitches(scenario), ...unknown, ...contradictions(scenario), ...empty];
  if (found.length > 0) return { value: undefined, diagnostics: found };
  const { value: weights, diagnostics } = reweigh(system, scenario);
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const { source } = system;
  const built = compileSystem(switched(system, scenario, weights), { source, isAltered: true });
  return { ...built, diagnostics: [...diagnostics, ...built.diagnostics] };
}

/**
 * The units that a scenario lets take part, or a fault for each that the dataset does not have.
 *
 * @example
 * limitUnits(dataset, { name: '甲乙', units: ['甲', '乙'] }).value?.units.map(({ id }) => id)
 * // ['甲', '乙']
 */
export function limitUnits(dataset: Dataset, { units }: Scenario): Outcome<Dataset> {
  if (units === undefined) return { value: dataset, diagnostics: [] };
  const faults = checkInput(unitsShape, units, 'units');
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  const ids = dataset.units.map(({ id }) => id);
  const unknown = units.flatMap((unit, i) =>
    ids.includes(unit)
      ? []
      : [
          resultDiagnostic(
            'unknown-unit',
            { found: unit, near: suggestions(unit, ids) },
            { path: `/units/${i}` },
          ),
        ],
  );
  if (unknown.length > 0) return { value: undefined, diagnostics: unknown };
  const kept = dataset.units.flatMap(({ id }, u) => (units.includes(id) ? [u] : []));
  return {
    value: {
      ...dataset,
      units: kept.flatMap((u) => dataset.units[u] ?? []),
      columns: dataset.columns.map(({ name, cells }) => ({
        name,
        cells: kept.map((u) => cells[u] ?? []),
      })),
    },
    diagnostics: [],
  };
}
