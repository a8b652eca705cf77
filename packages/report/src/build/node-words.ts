import {
  aggregateWords,
  type Explanation,
  measureName,
  naturalForm,
  normalizeWords,
  type Result,
  textIn,
} from '@zhibiao/core';
import type { Measure } from '@zhibiao/schemas';
import { type Language, wordsIn } from '../messages/index.ts';
import { fileName } from '../text/file-name.ts';
import { percent, shorten, signed } from '../text/number.ts';

/** What an indicator is called: its code and its name; the total has no code. */
export const nodeName = ({ depth, code, name }: Explanation, language: Language): string =>
  depth === 0 ? wordsIn(language).total : `${code} ${textIn(name, language)}`;

/** What was observed, as people say it: a quantity in its unit, a mark, or a share as a percentage. */
function observed(measure: Measure, value: string | undefined, language: Language): string {
  const kind = naturalForm(measure);
  if (value === undefined || kind === undefined) return '';
  if (kind === 'share') return ` ${percent(value)}`;
  const unit = kind === 'quantity' && 'unit' in measure ? measure.unit : undefined;
  return ` ${shorten(value)}${unit === undefined ? '' : ` ${textIn(unit, language)}`}`;
}

/** Column names as people read them in a row: after the first, a shared stem is left out. */
const shortNames = (names: readonly string[]): readonly string[] =>
  names.map((name, i) => {
    const stem = name.slice(0, name.lastIndexOf('.') + 1);
    return i > 0 && stem !== '' && names[i - 1]?.startsWith(stem)
      ? name.slice(stem.length - 1)
      : name;
  });

/** The cells that a leaf was read from, as written, with their row; undefined for a group. */
export function readingOf(
  { leaf }: Explanation,
  { dataset }: Pick<Result, 'dataset'>,
  language: Language,
): string | undefined {
  if (leaf === undefined) return undefined;
  const words = wordsIn(language);
  const { cells } = leaf;
  const [first] = cells;
  if (first === undefined) return '';
  const names = shortNames(cells.map(({ column }) => column));
  const read = cells.map(({ text }, i) => `${names[i]} = ${text === '' ? words.emptyCell : text}`);
  return words.cells(read, fileName(dataset.file ?? words.dataset), first.row);
}

/**
 * How a leaf's observation becomes its score, or a group's score of its children's, in words;
 * undefined for a group that is a plain mean or sum.
 */
export function methodOf(node: Explanation, language: Language): string | undefined {
  if (node.leaf === undefined) return node.group && aggregateWords(node.group.written, language);
  const { measure, normalize, facts, value } = node.leaf;
  const words = wordsIn(language);
  const seen = `${measureName(measure, language)}${observed(measure, value, language)}`;
  return `${seen}${words.comma}${normalizeWords(normalize, facts, language)}`;
}

/** Where the rule of a node is written: `provincial.yaml:123`. */
export function ruleOf({ rule: { file, line, path } }: Pick<Explanation, 'rule'>): string {
  if (file === undefined) return path;
  return line === undefined ? `${fileName(file)} ${path}` : `${fileName(file)}:${line}`;
}

/** What was done to a cell before it was scored, and to a score after: a line each. */
export function changesOf(node: Explanation, language: Language): readonly string[] {
  const words = wordsIn(language);
  const treated = (node.leaf?.touched ?? []).map(({ by, how, from, to }) =>
    words.touched[by](how, from === undefined ? undefined : shorten(from), shorten(to)),
  );
  const adjusted = node.adjustments.map(({ name, type, amount, counted, change, isOpen, rule }) => {
    const line = words.adjusted[type]({
      name: textIn(name, language),
      amount: shorten(amount),
      counted: shorten(counted),
      change: signed(shorten(change)),
      isOpen,
    });
    return `${line} ← ${ruleOf({ rule })}`;
  });
  return [...treated, ...adjusted];
}
