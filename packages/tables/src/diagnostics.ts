import { type Build, diagnosticsFrom, type Words } from '@zhibiao/core/diagnostic';

/** What can be wrong with a table before any of its cells is read. */
export const records = {
  'not-text': {
    words: (): Words => ({
      message: {
        zh: '文件不是文本：既不是 UTF-8，也不是 GB18030',
        en: 'the file is not text: neither UTF-8 nor GB18030',
      },
      hint: { zh: '请另存为 CSV UTF-8', en: 'save it as CSV UTF-8' },
    }),
  },
  'is-a-workbook': {
    words: (): Words => ({
      message: {
        zh: '文件是电子表格工作簿，不是 CSV',
        en: 'the file is a spreadsheet workbook, not CSV',
      },
      hint: {
        zh: '请在电子表格软件中另存为“CSV UTF-8（逗号分隔）”',
        en: 'save it as "CSV UTF-8 (comma delimited)" in the spreadsheet program',
      },
    }),
  },
  'read-as': {
    severity: 'note',
    words: (p: { encoding: string }): Words => ({
      message: {
        zh: `文件不是 UTF-8，已按 ${p.encoding} 读取`,
        en: `the file is not UTF-8; it was read as ${p.encoding}`,
      },
    }),
  },
  'quotes-unbalanced': {
    words: (): Words => ({
      message: {
        zh: '从这一行起引号不成对，无法按 CSV 读取',
        en: 'the quotes do not match from this line on, so it cannot be read as CSV',
      },
      hint: {
        zh: '含引号的单元格整体加双引号，其中的双引号写两遍',
        en: 'quote cells that contain quotes as a whole, and double the quotes inside',
      },
    }),
  },
  'ragged-row': {
    words: (p: { found: number; expected: number }): Words => ({
      message: {
        zh: `该行有 ${p.found} 个单元格，表头有 ${p.expected} 个`,
        en: `the row has ${p.found} cells, the header row has ${p.expected}`,
      },
      hint: {
        zh: '含分隔符的单元格请加双引号；空单元格也要保留分隔符',
        en: 'quote cells that contain the delimiter; keep the delimiters of empty cells',
      },
    }),
  },
  'column-name-repeated': {
    words: (p: { column: string; first: number; second: number }): Words => ({
      message: {
        zh: `列名“${p.column}”出现了两次：第 ${p.first} 列和第 ${p.second} 列`,
        en: `the column name "${p.column}" occurs twice: in columns ${p.first} and ${p.second}`,
      },
      hint: { zh: '请改名或删去其中一列', en: 'rename or remove one of them' },
    }),
  },
  'column-name-missing': {
    words: (p: { position: number }): Words => ({
      message: {
        zh: `第 ${p.position} 列有数据，却没有列名`,
        en: `column ${p.position} has data but no name`,
      },
      hint: { zh: '请填写列名，或删去该列', en: 'name it in the header row, or remove the column' },
    }),
  },
} as const;

/** Builds a diagnostic about a table. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
