/**
 * The pipeline: a text becomes a checked document in one straight run.
 *
 *   1 decode  bytes to text: UTF-8, within the size limit
 *   2 parse   text to YAML nodes: one document, not nested too deep
 *   3 values  nodes to plain data with positions; numbers keep their digits
 *   4 shape   data against the JSON Schema of its kind
 *   5 rules   what a schema cannot say
 *
 * A phase goes on past a fault so that all are found; a phase begins only if none was found before,
 * but for the rules, which look at what is left when the parts of a wrong shape are taken out.
 */
import type {
  Case,
  Config,
  DatasetDocument,
  Diagnostic,
  IndicatorSystem,
  JudgementsDocument,
  Lineage,
  ScenarioDocument,
  WeightSet,
} from '@zhibiao/schemas';
import { diagnostic, type Location } from './diagnostic/diagnostic.ts';
import { decode } from './read/decode.ts';
import { kindOf } from './read/kind-of.ts';
import type { DocumentKind, DocumentOf } from './read/kinds.ts';
import { isTooDeep } from './read/nesting.ts';
import { depthLimit, parse } from './read/parse.ts';
import { locate, type Positions } from './read/position.ts';
import { checkShape } from './read/shape.ts';
import { isAftermath, soundPart } from './read/sound-part.ts';
import { values } from './read/values.ts';
import { checkRules } from './rules/check.ts';

/** What reading a document answers: none where there is an error among the diagnostics. */
export interface Read<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly positions: Positions;
}

/** How a document is read. */
export interface ReadOptions<K extends DocumentKind = DocumentKind> {
  /** The file's name, for diagnostics. */
  readonly file?: string;
  /** The kind that it must be; any where left out. */
  readonly kind?: K;
}

/** Where diagnostics go: by the positions of the text, with the file's name. */
const placing =
  (file: string | undefined, positions: Positions) =>
  (path: string, part?: 'key'): Location => {
    const range = (part && positions[`${path}#${part}`]) ?? locate(positions, path);
    return { ...(file === undefined ? {} : { file }), ...(range ? { range } : {}), path };
  };

/** Diagnostics in the order of the text. */
const inOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.toSorted(({ range: a }, { range: b }) => {
    const lines = (a?.start.line ?? 0) - (b?.start.line ?? 0);
    return lines === 0 ? (a?.start.column ?? 0) - (b?.start.column ?? 0) : lines;
  });

function check<K extends DocumentKind>(
  data: unknown,
  { file, kind: expected }: ReadOptions<K>,
  positions: Positions,
): Read<DocumentOf[K]> {
  const place = placing(file, positions);
  const told = kindOf(data, expected, place);
  if (told.kind === undefined)
    return { value: undefined, diagnostics: told.diagnostics, positions };

  // 4 shape
  const shapeFaults = inOrder(checkShape(told.kind, data, place));
  if (shapeFaults.length > 0) {
    const rest = soundPart(data, shapeFaults);
    const isReadable = rest !== undefined && checkShape(told.kind, rest, place).length === 0;
    const found = isReadable ? checkRules(told.kind, rest as DocumentOf[K], place) : [];
    const further = found.filter((d) => !isAftermath(d, shapeFaults));
    return { value: undefined, diagnostics: inOrder([...shapeFaults, ...further]), positions };
  }

  // 5 rules
  const diagnostics = inOrder(checkRules(told.kind, data as DocumentOf[K], place));
  const isSound = diagnostics.every((d) => d.severity !== 'error');
  return { value: isSound ? (data as DocumentOf[K]) : undefined, diagnostics, positions };
}

/**
 * Any YAML or JSON text as plain data, with where its parts stand: what `readDocument` does before it
 * looks at what the data are. Numbers keep their digits; what is hostile is refused.
 */
export function readData(
  input: string | Uint8Array,
  { file }: { readonly file?: string } = {},
): Read<unknown> {
  const none = (diagnostics: readonly Diagnostic[], positions: Positions = {}) => ({
    ...{ value: undefined, diagnostics, positions },
  });

  // 1 decode
  const decoded = decode(input, file);
  if (decoded.text === undefined) return none(decoded.diagnostics);

  // 2 parse
  const { document, lines, diagnostics } = parse(decoded.text, file);
  if (document === undefined || diagnostics.length > 0) return none(diagnostics);

  // 3 values
  const read = values(document, lines, file === undefined ? {} : { file });
  if (read.diagnostics.length > 0) return none(read.diagnostics, read.positions);
  return { value: read.data, diagnostics: [], positions: read.positions };
}

/**
 * A document from YAML or JSON text, checked, with where its parts stand.
 *
 * @returns the document, its decimals with the digits as written; or every fault, each with its line
 *   and column. Whatever the input, nothing is thrown.
 *
 * @example
 * const { value, diagnostics } = readDocument(text, { file: 'provincial.yaml' })
 */
export function readDocument<K extends DocumentKind = DocumentKind>(
  input: string | Uint8Array,
  options: ReadOptions<K> = {},
): Read<DocumentOf[K]> {
  const { value, diagnostics, positions } = readData(input, options);
  if (diagnostics.length > 0) return { value: undefined, diagnostics, positions };
  return check(value, options, positions);
}

/** The same checks for data that a program already has, without positions. */
export function checkDocument<K extends DocumentKind = DocumentKind>(
  data: unknown,
  options: ReadOptions<K> = {},
): Read<DocumentOf[K]> {
  if (!isTooDeep(data)) return check(data, options, {});
  const tooDeep = diagnostic('too-deep', { limit: depthLimit }, placing(options.file, {})(''));
  return { value: undefined, diagnostics: [tooDeep], positions: {} };
}

type Shortcut<T> = (input: string | Uint8Array, options?: { readonly file?: string }) => Read<T>;

/** `readDocument` for an indicator system. */
export const readSystem: Shortcut<IndicatorSystem> = (input, options) =>
  readDocument(input, { ...options, kind: 'indicator-system' });

/** `readDocument` for judgements. */
export const readJudgements: Shortcut<JudgementsDocument> = (input, options) =>
  readDocument(input, { ...options, kind: 'judgements' });

/** `readDocument` for scenarios. */
export const readScenarios: Shortcut<ScenarioDocument> = (input, options) =>
  readDocument(input, { ...options, kind: 'scenario' });

/** As `readDocument`, for a weight set. */
export const readWeightSet: Shortcut<WeightSet> = (input, options) =>
  readDocument(input, { ...options, kind: 'weight-set' });

/** `readDocument` for a golden case. */
export const readCase: Shortcut<Case> = (input, options) =>
  readDocument(input, { ...options, kind: 'case' });

/** `readDocument` for a lineage. */
export const readLineage: Shortcut<Lineage> = (input, options) =>
  readDocument(input, { ...options, kind: 'lineage' });

/** `readDocument` for a configuration. */
export const readConfig: Shortcut<Config> = (input, options) =>
  readDocument(input, { ...options, kind: 'config' });

/** `readDocument` for a dataset. */
export const readDataset: Shortcut<DatasetDocument> = (input, options) =>
  readDocument(input, { ...options, kind: 'dataset' });
