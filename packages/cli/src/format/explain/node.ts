import { basename } from 'node:path';
import {
  aggregateWords,
  type Explanation,
  measureName,
  normalizeWords,
  shownAs,
  textIn,
} from '@zhibiao/core';
import { percent, points, shorten, signed } from '@zhibiao/report';
import { type Language, wordsIn } from '@zhibiao/report/words';
import type { Measure } from '@zhibiao/schemas';
import type { ExplainView } from './format.ts';

/** Whether a node counts for the unit with another weight than its effective one. */
export const isMoved = ({ effectiveWeight, countedWeight }: Explanation): boolean =>
  effectiveWeight !== countedWeight;

/** A node's effective weight; and the one with which it counts for the unit, where that is another. */
const weightOf = (node: Explanation): string =>
  [node.effectiveWeight, ...(isMoved(node) ? [node.countedWeight] : [])].map(percent).join(' → ');

/** The numbers of a node as people read them, in the order of `numberHeads`. */
export function numbersOf(node: Explanation, full: string, language: Language): readonly string[] {
  const words = wordsIn(language);
  const states = {
    value: words.none,
    missing: words.missing,
    'not-applicable': words.notApplicable,
  };
  const isCounted = node.countedWeight !== '0';
  return [
    node.score ?? states[node.state],
    node.rank === undefined ? words.none : String(node.rank),
    percent(node.share),
    weightOf(node),
    isCounted ? points(node.contribution, full) : words.none,
    isCounted ? points(node.lost, full) : words.none,
  ];
}

/** The heads of a node's numbers. */
export function numberColumns(language: Language): readonly string[] {
  const words = wordsIn(language);
  return [
    words.score,
    words.rank,
    words.weight,
    words.effectiveWeight,
    words.contribution,
    words.lost,
  ];
}

/** What was observed, as people say it: a quantity in its unit, a mark, or a share as a percentage. */
function seenOf(measure: Measure, value: string | undefined, language: Language): string {
  const kind = shownAs(measure);
  if (value === undefined || kind === undefined) return '';
  if (kind === 'share') return ` ${percent(value)}`;
  const unit = kind === 'quantity' && 'unit' in measure ? measure.unit : undefined;
  return ` ${shorten(value)}${unit === undefined ? '' : ` ${textIn(unit, language)}`}`;
}

/** Heads as people read them in a row: what follows the same stem again is its part alone. */
const shortHeads = (heads: readonly string[]): readonly string[] =>
  heads.map((head, i) => {
    const stem = head.slice(0, head.lastIndexOf('.') + 1);
    return i > 0 && stem !== '' && heads[i - 1]?.startsWith(stem)
      ? head.slice(stem.length - 1)
      : head;
  });

/** What was observed for a leaf: the cells as written, with their row. */
export function readingOf(node: Explanation, view: ExplainView): string {
  const words = wordsIn(view.language);
  const { cells = [] } = node.leaf ?? {};
  const [first] = cells;
  if (first === undefined) return '';
  const file = basename(view.result.dataset.file ?? words.dataset);
  const heads = shortHeads(cells.map(({ column }) => column));
  const read = cells.map(({ text }, i) => `${heads[i]} = ${text === '' ? words.emptyCell : text}`);
  return words.cells(read, file, first.row);
}

/** How a leaf's observation becomes its score, or a group's score of its children's, in words. */
export function methodOf(node: Explanation, language: Language): string {
  if (node.leaf === undefined) {
    return (node.group && aggregateWords(node.group.written, language)) ?? '';
  }
  const { measure, normalize, facts, value } = node.leaf;
  const words = wordsIn(language);
  const seen = `${measureName(measure, language)}${seenOf(measure, value, language)}`;
  return `${seen}${words.comma}${normalizeWords(normalize, facts, language)}`;
}

/** What was done to a score after it was made, and to a cell before: a line each. */
export function changesOf(node: Explanation, language: Language): readonly string[] {
  const words = wordsIn(language);
  const touched = (node.leaf?.touched ?? []).map(({ by, how, from, to }) =>
    words.touched[by](how, from === undefined ? undefined : shorten(from), shorten(to)),
  );
  const adjusted = node.adjustments.map(({ name, type, amount, counted, change, isOpen, rule }) => {
    const told = words.adjusted[type]({
      ...{ name: textIn(name, language), amount: shorten(amount), counted: shorten(counted) },
      ...{ change: signed(shorten(change)), isOpen },
    });
    return `${told} ← ${ruleOf({ rule })}`;
  });
  return [...touched, ...adjusted];
}

/** Where the rule of a node is written: `provincial.yaml:123`. */
export function ruleOf({ rule: { file, line, path } }: Pick<Explanation, 'rule'>): string {
  if (file === undefined) return path;
  return line === undefined ? `${basename(file)} ${path}` : `${basename(file)}:${line}`;
}
