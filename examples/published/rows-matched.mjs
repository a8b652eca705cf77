/**
 * Prints, for every published table, how many rows come out exactly as published:
 *
 *   node examples/published/rows-matched.mjs [folder with the tables]
 */
import { folder, held, rowsOf } from './match.mjs';
import { tables } from './tables.mjs';

const [from = folder] = process.argv.slice(2).map((path) => `${path}/`);

const few = (units) => {
  const named = units.slice(0, 5).join(', ');
  return units.length > 5 ? `${named} and ${units.length - 5} more` : named;
};

const lines = tables.flatMap((table) => {
  const rows = rowsOf(table, from);
  return rows === undefined ? [] : held(table, rows);
});

if (lines.length === 0) {
  console.log('The whole tables are not part of this repository, and none are beside it.');
  console.log('A dozen rows of each are: zhibiao validate examples/published/*/cases/*.yaml');
} else {
  const cells = lines.map(({ table, what, matched, rows, differing }) => [
    table,
    what,
    `${matched}/${rows}`,
    few(differing),
  ]);
  const widths = [0, 1, 2].map((i) => Math.max(...cells.map((row) => row[i].length)));
  const pad = (text, i) => text.padEnd(widths[i] ?? 0);
  for (const row of cells) console.log(row.map(pad).join('  ').trimEnd());
}
