export { decodeText, type TableSource } from './decode-text.ts';
export { type NumberedRows, readCsv, readTable } from './read-csv.ts';
export { template } from './template/template.ts';
export type { TemplateLanguage } from './template/words.ts';
export { type CsvCell, writeCsv } from './write-csv.ts';
