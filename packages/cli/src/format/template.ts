import { type ObservationColumn, observationColumns, type System, textIn } from '@zhibiao/core';
import type { Measure } from '@zhibiao/schemas';
import { stringify } from 'csv-stringify/sync';
import type { Language } from '../text/language.ts';
import { wordsIn } from '../text/words.ts';

/** What a part of a measure is called. */
function partName(
  measure: Measure,
  { key, names }: ObservationColumn['part'],
  language: Language,
): string {
  if (key === '') return '';
  const list = 'items' in measure ? measure.items : 'levels' in measure ? measure.levels : [];
  const found = list.find(({ id }) => id === key);
  if (found !== undefined) return textIn(found.name, language);
  return language === 'zh' ? (names[0] ?? key) : key;
}

/** What belongs into a cell: `数量（户）`, `是 / 否`, `以下之一：完全实现、部分实现`. */
function hintOf(measure: Measure, language: Language): string {
  const words = wordsIn(language);
  const hint = words.columnHints[measure.type];
  if (measure.type === 'level') {
    return `${hint}${words.colon}${measure.levels.map(({ name }) => textIn(name, language)).join(' / ')}`;
  }
  const unit =
    'unit' in measure && measure.unit !== undefined ? textIn(measure.unit, language) : '';
  return unit === '' ? hint : words.inUnit(hint, unit);
}

function explain({ leaves, part, adjustment }: ObservationColumn, language: Language): string {
  const words = wordsIn(language);
  if (adjustment !== undefined) {
    const [name = '', item = ''] = adjustment.names.map((text) => textIn(text, language));
    return words.hintPart(name, item, words.adjustmentHints[adjustment.type]);
  }
  const [first] = leaves;
  if (first === undefined) return '';
  const name = leaves.map((leaf) => textIn(leaf.name, language)).join(' / ');
  const { measure } = first.leaf;
  return words.hintPart(name, partName(measure, part, language), hintOf(measure, language));
}

/**
 * An empty dataset for a system as CSV: the head, and a row of explanations that scoring passes over
 * because its unit begins with `#`.
 */
export function template(system: System, language: Language): string {
  const words = wordsIn(language);
  const columns = observationColumns(system);
  const isGrouped = system.document.method.ranking.within === 'group';
  return stringify([
    ['unit', ...(isGrouped ? ['group'] : []), ...columns.map(({ name: head }) => head)],
    [
      words.template,
      ...(isGrouped ? [words.optionalGroup] : []),
      ...columns.map((column) => explain(column, language)),
    ],
  ]);
}
