import type { Bilingual, Diagnostic } from '@zhibiao/schemas';

interface Words {
  readonly message: Bilingual;
  readonly hint?: Bilingual;
}

/** What can be wrong with a table before any of its cells is read. */
const records = {
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
    words: (p: { readonly encoding: string }): Words => ({
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
    words: (p: { readonly found: number; readonly expected: number }): Words => ({
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
  'head-repeated': {
    words: (p: {
      readonly column: string;
      readonly first: number;
      readonly second: number;
    }): Words => ({
      message: {
        zh: `列名“${p.column}”出现了两次：第 ${p.first} 列和第 ${p.second} 列`,
        en: `the column name "${p.column}" occurs twice: in columns ${p.first} and ${p.second}`,
      },
      hint: { zh: '请改名或删去其中一列', en: 'rename or remove one of them' },
    }),
  },
  'head-missing': {
    words: (p: { readonly position: number }): Words => ({
      message: {
        zh: `第 ${p.position} 列有数据，却没有列名`,
        en: `column ${p.position} has data but no name`,
      },
      hint: { zh: '请填写列名，或删去该列', en: 'name it in the header row, or remove the column' },
    }),
  },
} as const;

type Code = keyof typeof records;
type Params<C extends Code> =
  Parameters<(typeof records)[C]['words']> extends readonly [infer P]
    ? P
    : Readonly<Record<string, never>>;

interface DiagnosticRecord {
  readonly severity?: 'note';
  readonly words: (params: never) => Words;
}

/** A diagnostic about a table as data, its words in both languages. */
export function diagnostic<C extends Code>(
  code: C,
  params: Params<C>,
  location: Pick<Diagnostic, 'file' | 'cell'>,
): Diagnostic {
  const { severity, words }: DiagnosticRecord = records[code];
  const { message, hint } = words(params as never);
  return {
    code,
    severity: severity ?? 'error',
    message,
    ...(hint === undefined ? {} : { hint }),
    ...location,
    params: params as Diagnostic['params'],
  };
}
