import type { IndicatorSystem, WeightSet } from '@zhibiao/schemas';
import { validate } from '@zhibiao/schemas/validate/indicator-system';
import { located, type Source } from '../diagnostic/locate.ts';
import { hasErrors, type Outcome } from '../diagnostic/outcome.ts';
import { fraction } from '../numeric/fraction.ts';
import { buildDocument } from '../shape/build-document.ts';
import type { CompiledSystem } from './compiled.ts';
import { layOut } from './lay-out.ts';
import { plainSystem } from './plain.ts';
import { scoringRules, textRules } from './rules/index.ts';
import { findings, type Rule, type Subject } from './rules/rule.ts';
import type { System } from './system.ts';
import { indicatorTree, withDescendants } from './walk.ts';
import { buildWeightSet } from './weight-set.ts';
import { resolveWeights } from './weights.ts';

/** What a system is built with beside its document. */
export interface BuildOptions {
  /** Other weights for the same system and edition: a `zhibiao/weight-set/1` document. */
  readonly weightSet?: unknown;
  /** Where the document's parts stand in its text: for diagnostics, and explanations that name the line. */
  readonly source?: Source | undefined;
  /** Where the parts of the weight set stand in its text. */
  readonly weightSource?: Source | undefined;
}

/** What a document of the right shape is built with. */
interface Making extends Omit<BuildOptions, 'weightSet'> {
  readonly weightSet?: WeightSet | undefined;
  /** The document is not as its source has it, so that its paths lead to the file but to no lines. */
  readonly isAltered?: boolean;
  /** The rules that it is held against; the scoring rules if left out. */
  readonly rules?: readonly Rule[];
}

/** The system of a document whose shape is right, in the form that the engine computes with. */
export function compileSystem(
  document: IndicatorSystem,
  { weightSet, source, weightSource, isAltered = false, rules = scoringRules }: Making = {},
): Outcome<CompiledSystem> {
  const tree = indicatorTree(document);
  const resolved = resolveWeights(document, weightSet);
  const basis = weightSet?.basis ?? document.weighting.basis;
  const scale = fraction(document.method.scale);
  const fullMarkOf: Subject['fullMarkOf'] = (node) =>
    node === undefined || basis !== 'points' ? scale : resolved.weights.get(node.indicator.id);
  const nodes = tree.flatMap(withDescendants);
  const found = findings(rules, { document, tree, nodes, basis, fullMarkOf });
  const ownSource = source && isAltered ? { file: source.file, positions: {} } : source;
  const diagnostics = [
    ...located(found, ownSource),
    ...located(resolved.diagnostics, weightSet === undefined ? ownSource : weightSource),
  ];
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const { weights } = resolved;
  return { value: layOut({ document, weightSet, source, tree, weights }), diagnostics };
}

/**
 * The compiled form of each system: the one cache of the engine. It is kept beside the system and not
 * in it, so that a system stays plain data; a copy has none until it is asked for.
 */
const compiledForms = new WeakMap<System, CompiledSystem>();

/** The system that programs hold, its compiled form kept for the engine. */
export function heldSystem(form: CompiledSystem): System {
  const system = plainSystem(form);
  compiledForms.set(system, form);
  return system;
}

/** The form of a system that the engine computes with, made anew for a copy of one. */
export function compiled(system: System): CompiledSystem {
  const known = compiledForms.get(system);
  if (known !== undefined) return known;
  const { document, weightSet, source } = system;
  const { value, diagnostics } = compileSystem(document, { weightSet, source });
  if (value === undefined) {
    throw new TypeError(`not a system: ${diagnostics.map(({ code }) => code).join(', ')}`);
  }
  compiledForms.set(system, value);
  return value;
}

/**
 * The system that a document describes, its weights its own or those of a weight set. The document may
 * be any value: its shape is checked, then the rules that a schema cannot say, and every fault is
 * found at once.
 *
 * @param document a `zhibiao/indicator-system/1` document as plain data; it is copied
 * @returns the system; or diagnostics with JSON Pointers into the document, or into the weight set.
 *   Those of a document whose source is given have its file, their lines and columns. Nothing is
 *   thrown, whatever the document is
 *
 * @example
 * buildSystem(document).value?.nodes.length // 5
 * buildSystem({ ...document, edtion: '2024' }).diagnostics[0]?.hint?.en // 'did you mean edition?'
 */
export function buildSystem(document: unknown, options: BuildOptions = {}): Outcome<System> {
  const { weightSet, source, weightSource } = options;
  const set = weightSet === undefined ? undefined : buildWeightSet(weightSet);
  const rules = [...scoringRules, ...textRules];
  const built = buildDocument(document, {
    kind: 'indicator-system',
    validate,
    build: (sound) => compileSystem(sound, { ...options, weightSet: set?.value, rules }),
  });
  const diagnostics = [
    ...located(built.diagnostics, source),
    ...located(set?.diagnostics ?? [], weightSource),
  ];
  if (built.value === undefined || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  return { value: heldSystem(built.value), diagnostics };
}
