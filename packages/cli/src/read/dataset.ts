import {
  type DataRow,
  type Dataset,
  type Outcome,
  type Panel,
  panelFromDocument,
  panelFromRecords,
  type RecordsOptions,
} from '@zhibiao/core';
import { buildDatasetDocument } from '@zhibiao/core/document';
import { readData, readDocument } from '@zhibiao/document';
import type { Diagnostic } from '@zhibiao/schemas';
import { decodeText, readCsv } from '@zhibiao/tables';
import type { Io } from '../io.ts';
import { diagnostic } from './diagnostics.ts';
import { readFile } from './file.ts';

/** What the command line says about the data; a document's own words give way to it. */
export type DataOptions = Pick<RecordsOptions, 'columns' | 'status' | 'missing' | 'notApplicable'>;

const none = (diagnostics: readonly Diagnostic[]): Outcome<never> => ({
  value: undefined,
  diagnostics,
});

function fromCsv(text: string, file: string, options: DataOptions): Outcome<Panel> {
  const { value, diagnostics } = readCsv(text, { file });
  if (value === undefined) return none(diagnostics);
  const { rows, rowNumbers } = value;
  return panelFromRecords(rows, { ...options, file, rowNumbers });
}

function fromList(text: string, file: string, options: DataOptions): Outcome<Panel> {
  const { value, diagnostics } = readData(text, { file });
  if (diagnostics.length > 0) return none(diagnostics);
  return panelFromRecords(value as readonly DataRow[], { ...options, file });
}

function fromDocument(text: string, file: string, options: DataOptions): Outcome<Panel> {
  if (!/["']?schema["']?\s*:/.test(text)) return none([diagnostic('not-rows', {}, { file })]);
  const { value, diagnostics } = readDocument(text, buildDatasetDocument, { file });
  if (value === undefined) return none(diagnostics);
  const document = { ...value, ...options, columns: { ...value.columns, ...options.columns } };
  const dataset = panelFromDocument(document, file);
  const all = [...diagnostics, ...dataset.diagnostics];
  return dataset.value === undefined ? none(all) : { value: dataset.value, diagnostics: all };
}

/** The only dataset of a panel, or a fault that names its periods. */
function onlyPeriod({ periods }: Panel, file: string): Outcome<Dataset> {
  const [first, second] = periods;
  if (first !== undefined && second === undefined) return { value: first.dataset, diagnostics: [] };
  const names = periods.map(({ period }) => period ?? '');
  return none([diagnostic('choose-period', { periods: names }, { file })]);
}

/**
 * The data in a file, period by period: a `zhibiao/dataset/1` document, a JSON list of rows, or a CSV table, told
 * apart by how the text begins.
 */
export function readPanel(io: Io, path: string, options: DataOptions = {}): Outcome<Panel> {
  const bytes = readFile(io, path);
  if (bytes.value === undefined) return bytes;
  const text = decodeText(bytes.value, { file: path });
  if (text.value === undefined) return text;
  const start = text.value.trimStart();
  const isDocument = /\.(json|ya?ml)$/i.test(path) || start.startsWith('{');
  const read = start.startsWith('[') ? fromList : isDocument ? fromDocument : fromCsv;
  const { value, diagnostics } = read(text.value, path, options);
  const all = [...text.diagnostics, ...diagnostics];
  return value === undefined ? none(all) : { value, diagnostics: all };
}

/** The dataset in a file that has no more than one period. */
export function readDataset(io: Io, path: string, options: DataOptions = {}): Outcome<Dataset> {
  const { value, diagnostics } = readPanel(io, path, options);
  if (value === undefined) return none(diagnostics);
  const only = onlyPeriod(value, path);
  const all = [...diagnostics, ...only.diagnostics];
  return only.value === undefined ? none(all) : { value: only.value, diagnostics: all };
}
