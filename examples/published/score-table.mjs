import { readFileSync } from 'node:fs';
import {
  buildSystem,
  buildWeightSet,
  datasetFromRecords,
  observationColumns,
  resultDocument,
  score,
  textIn,
} from '@zhibiao/core';
import { readDocument, readSystem } from '@zhibiao/document';

const textOf = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** A published table may have a row without figures; such a unit has no total. */
const expected = 'unit-without-total';

/** The value of an outcome that must have one, and must have come about without other diagnostics. */
function clean({ value, diagnostics }) {
  const others = diagnostics.filter((d) => d.code !== expected);
  if (value === undefined || others.length > 0) {
    throw new Error(others.map((d) => d.message.en).join('\n'));
  }
  return value;
}

/** The document of an index, as its YAML says. */
export const documentOf = (folder) =>
  clean(readSystem(textOf(`${folder}/system.yaml`), { file: `${folder}/system.yaml` })).document;

/** Another weight set of an index. */
export const weightSetOf = (folder, name) =>
  clean(
    readDocument(textOf(`${folder}/weights/${name}.yaml`), buildWeightSet, {
      file: `${name}.yaml`,
    }),
  );

/** The columns that a system reads, by id and by name; what a table has beside them is left out. */
function observed(system, rows, unit) {
  const heads = observationColumns(system).flatMap(({ name: head, leaves }) => [
    head,
    ...leaves.map((leaf) => textIn(leaf.name, system.document.language)),
  ]);
  const known = [unit, ...heads].filter((name) => rows.some((row) => name in row));
  return rows.map((row) => Object.fromEntries(known.map((name) => [name, row[name]])));
}

/**
 * The rows of a published table, scored under the system that encodes its index.
 *
 * @param table `{ unit, missing, weights, system }`; a line of `tables.mjs`
 * @param document the system's document, where another than the folder's is asked for
 */
export function scoreTable(table, rows, document = documentOf(table.system)) {
  const { unit = 'unit', missing = [], weights } = table;
  const weightSet = weights === undefined ? undefined : weightSetOf(table.system, weights);
  const system = clean(buildSystem(document, { weightSet }));
  const records = observed(system, rows, unit);
  const dataset = clean(datasetFromRecords(records, { columns: { unit }, missing }));
  return resultDocument(clean(score(system, dataset)));
}
