import type { Case } from '@zhibiao/schemas';
import { suggestions } from '../diagnostic/suggestions.ts';
import { pointer } from '../read/position.ts';
import type { Report } from './rule.ts';

/** The heads under which units are looked for, as the engine does. */
const usualHeads = ['unit', '单位', '被评单位', '地区'];

/** What a case expects of a unit, it expects of one that its rows have. */
export function checkCaseUnits({ dataset, expect }: Case, report: Report): void {
  const heads = new Set(dataset.rows.flatMap((row) => Object.keys(row)));
  const named = dataset.columns?.unit;
  const head = named ?? usualHeads.find((usual) => heads.has(usual));
  // Rows that name no unit are the engine's to refuse.
  if (head === undefined || !heads.has(head)) return;
  const units = new Set(dataset.rows.map((row) => String(row[head] ?? '').trim()));
  for (const found of Object.keys(expect)) {
    if (units.has(found)) continue;
    const params = { found, what: 'unit', near: suggestions(found, units) };
    report('unknown-reference', params, pointer('/expect', found), 'key');
  }
}
