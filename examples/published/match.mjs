import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { agree } from './decimal.mjs';
import { scoreTable } from './score-table.mjs';

/** Where the whole tables are, if anywhere: beside the repository, for they are no part of it. */
export const folder = fileURLToPath(new URL('../../../shared/published/', import.meta.url));

/** The rows of a table; undefined if there is no copy. */
export function rowsOf({ file }, from = folder) {
  const path = `${from}${file}`;
  return existsSync(path) ? parse(readFileSync(path), { columns: true }) : undefined;
}

/** Ranks with no gaps, in the same order and with the same ties: 3, 5, 5, 6 become 1, 2, 2, 3. */
function closedUp(ranks) {
  const all = [...new Set(ranks)].sort((a, b) => a - b);
  return ranks.map((rank) => all.indexOf(rank) + 1);
}

const isAsPublished = {
  score: (found, published, { within }) =>
    found !== null && published !== '' && agree(found, published, within),
  rank: (found, published) => found === published,
  grade: (found, published) => found === published,
};

const labelOf = ({ what, indicator, column, within, without }) =>
  [
    indicator === undefined ? what : column,
    within === undefined ? '' : ` ± ${within}`,
    without === undefined ? '' : ` without ${without.length} faulty`,
  ].join('');

function hold(table, rows, all, check) {
  const { unit: head = 'unit' } = table;
  const { what, column, indicator, without = [] } = check;
  const kept = rows.filter((row) => !without.includes(row[head]));
  const { units } = without.length === 0 ? all : scoreTable(table, kept);
  const found = units.map((u) => (indicator === undefined ? u : u.indicators[indicator])[what]);
  const ranks = kept.map((row) => Number(row[column]));
  const published =
    what !== 'rank' ? kept.map((row) => row[column]) : without.length > 0 ? closedUp(ranks) : ranks;
  const differing = kept.flatMap((row, i) =>
    isAsPublished[what](found[i], published[i], check) ? [] : [row[head]],
  );
  const matched = kept.length - differing.length;
  return { table: table.name, what: labelOf(check), matched, rows: kept.length, differing };
}

/**
 * A published table held against what comes out of its own figures, one line for each of its
 * columns: how many of its rows are as published, exactly, and which are not.
 */
export function held(table, rows) {
  const all = scoreTable(table, rows);
  return table.checks.map((check) => hold(table, rows, all, check));
}
