import { stringify } from 'csv-stringify/sync';

/** A cell of a table that is written. Nothing is written for `null` and `undefined`. */
export type CsvCell = string | number | boolean | null | undefined;

/**
 * A CSV text of rows: commas, `\n` after each row, quotes around the cells that need them. The header
 * is written only if it is given.
 *
 * @example
 * writeCsv([['甲', 9.5], ['乙,丙', null]], ['unit', 'score'])
 * // 'unit,score\n甲,9.5\n"乙,丙",\n'
 */
export const writeCsv = (
  rows: readonly (readonly CsvCell[])[],
  header?: readonly string[],
): string => stringify([...(header === undefined ? [] : [header]), ...rows] as CsvCell[][]);
