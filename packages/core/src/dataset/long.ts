import type { Diagnostic } from '@zhibiao/schemas';
import { usualColumnNames } from './column-names.ts';
import type { Cell, Unit } from './dataset.ts';
import { diagnostic } from './diagnostics.ts';
import { fileLocation } from './file-location.ts';
import { readCell } from './read-cell.ts';
import type { Table, TableRead } from './table.ts';
import { unitMissing, unitOf } from './units.ts';

/** Where two rows of one unit call it by different names or put it in different groups. */
function contradictions(table: Table, known: Unit, unit: Unit): readonly Diagnostic[] {
  const place = fileLocation(table);
  return (['name', 'group'] as const).flatMap((key) => {
    const [expected, found, column] = [known[key] ?? '', unit[key] ?? '', table.found[key] ?? key];
    if (expected === found) return [];
    const cell = { row: unit.row, column, unit: unit.id };
    return [
      diagnostic(
        'unit-described-twice',
        { unit: unit.id, column, found, expected },
        { ...place, cell },
      ),
    ];
  });
}

/** A row that names no indicator; where its value is empty too, nothing is lost. */
function indicatorMissing(
  { file, found }: Table,
  { row, cells }: Table['rows'][number],
  column: string,
): readonly Diagnostic[] {
  if (String(cells[found.value ?? ''] ?? '').trim() === '') return [];
  return [
    diagnostic('indicator-missing', {}, { ...fileLocation({ file }), cell: { row, column } }),
  ];
}

/**
 * A long table: a row per observation, with columns for the unit, the indicator and the value. An
 * indicator with several rows for one unit keeps them all: evidence for an inspection.
 */
export function longTable(table: Table, unitHead: string): TableRead {
  const place = fileLocation(table);
  const { indicator, value } = table.found;
  if (indicator === undefined || value === undefined) {
    const expected = indicator === undefined ? usualColumnNames.indicator : usualColumnNames.value;
    const params = { expected: expected[0] ?? '', found: table.heads };
    return {
      units: [],
      columns: [],
      diagnostics: [diagnostic('long-column-missing', params, place)],
    };
  }
  const units = new Map<string, Unit>();
  const columns = new Map<string, Map<string, Cell[]>>();
  const diagnostics: Diagnostic[] = [];
  for (const row of table.rows) {
    const unit = unitOf(table, row, unitHead);
    const name = String(row.cells[indicator] ?? '').trim();
    if (unit === undefined) {
      diagnostics.push(...unitMissing(table, row));
      continue;
    }
    const known = units.get(unit.id);
    if (known === undefined) units.set(unit.id, unit);
    else diagnostics.push(...contradictions(table, known, unit));
    if (name === '') {
      diagnostics.push(...indicatorMissing(table, row, indicator));
      continue;
    }
    const column = columns.get(name) ?? new Map<string, Cell[]>();
    const cells = column.get(unit.id) ?? [];
    cells.push(readCell(row.cells[value], row.row, table.marks));
    columns.set(name, column.set(unit.id, cells));
  }
  if (units.size === 0 && diagnostics.length === 0)
    diagnostics.push(diagnostic('no-rows', {}, place));
  const list = [...units.values()];
  return {
    units: list,
    columns: [...columns].map(([name, byUnit]) => ({
      name,
      cells: list.map(({ id, row }) => byUnit.get(id) ?? [{ state: 'missing', text: '', row }]),
    })),
    diagnostics,
  };
}
