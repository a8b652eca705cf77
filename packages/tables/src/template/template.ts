import {
  cellHint,
  type ObservationColumn,
  observationColumns,
  type System,
  textIn,
} from '@zhibiao/core';
import type { Measure } from '@zhibiao/schemas';
import { writeCsv } from '../write-csv.ts';
import { type TemplateLanguage, templateWords } from './words.ts';

/** What a part of a measure is called. */
function partName(
  measure: Measure,
  { key, names }: ObservationColumn['part'],
  language: TemplateLanguage,
): string {
  if (key === '') return '';
  const list = 'items' in measure ? measure.items : 'levels' in measure ? measure.levels : [];
  const found = list.find(({ id }) => id === key);
  if (found !== undefined) return textIn(found.name, language);
  return language === 'zh' ? (names[0] ?? key) : key;
}

function explanationOf(
  { leaves, part, adjustment }: ObservationColumn,
  language: TemplateLanguage,
): string {
  const words = templateWords[language];
  if (adjustment !== undefined) {
    const [name = '', item = ''] = adjustment.names.map((text) => textIn(text, language));
    return words.column(name, item, words.adjustments[adjustment.type]);
  }
  const [first] = leaves;
  if (first === undefined) return '';
  const name = leaves.map((leaf) => textIn(leaf.name, language)).join(' / ');
  const { measure } = first.leaf;
  return words.column(name, partName(measure, part, language), cellHint(measure, language));
}

/**
 * An empty dataset for a system as CSV: the column names that the system needs, and below them a row
 * that explains each column in a language. Its unit begins with `#`, so that scoring leaves it out.
 *
 * @example
 * template(system, 'en').split('\n')[0] // 'unit,timeliness,satisfaction,openness'
 */
export function template(system: System, language: TemplateLanguage): string {
  const words = templateWords[language];
  const columns = observationColumns(system);
  const isGrouped = system.document.method.ranking.within === 'group';
  const explanations = columns.map((column) => explanationOf(column, language));
  return writeCsv(
    [[words.instruction, ...(isGrouped ? [words.group] : []), ...explanations]],
    ['unit', ...(isGrouped ? ['group'] : []), ...columns.map(({ name }) => name)],
  );
}
