import type { ExamplesOf } from '@zhibiao/core/diagnostic';
import type { records } from './diagnostics.ts';
import { decodeText, readCsv } from './index.ts';

const file = { file: 'data.csv' };
const reading = (text: string) => readCsv(text, file).diagnostics;

/** The page's part about tables. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '表格文件', en: 'Table files' },
  codes: {
    'not-text': {
      about: {
        zh: '文件的字节在已知的编码中都不构成文字。',
        en: 'The bytes of the file are not text in any known encoding.',
      },
      run: () => decodeText(new Uint8Array([0xff, 0xff, 0x00]), file).diagnostics,
    },
    'is-a-workbook': {
      about: {
        zh: '给的是电子表格工作簿（如 xlsx），这里读取的是 CSV。',
        en: 'A spreadsheet workbook (such as xlsx) was given where CSV is read.',
      },
      run: () => decodeText(new Uint8Array([0x50, 0x4b, 0x03, 0x04]), file).diagnostics,
    },
    'read-as': {
      about: {
        zh: '文件不是 UTF-8，按识别出的编码读取。文字有误时请另存为 UTF-8。',
        en: 'The file is not UTF-8 and was read in the encoding that it seems to have. Save it as UTF-8 if its text is wrong.',
      },
      run: () => decodeText(new Uint8Array([0xb5, 0xa5, 0xce, 0xbb]), file).diagnostics,
    },
    'quotes-unbalanced': {
      about: {
        zh: '从某一行起引号不成对，其后的单元格无法分开。',
        en: 'From some line on the quotes do not match, so the cells after it cannot be told apart.',
      },
      run: () => reading('unit,speed\n甲,"95%\n'),
    },
    'ragged-row': {
      about: {
        zh: '一行的单元格与表头的列数不等，各值对不上列。',
        en: 'A row has more or fewer cells than the header row has columns.',
      },
      run: () => reading('unit,speed\n甲,95%,80\n'),
    },
    'column-name-repeated': {
      about: { zh: '两列同名，不知读取哪一列。', en: 'Two columns have one name.' },
      run: () => reading('unit,speed,speed\n甲,95%,80%\n'),
    },
    'column-name-missing': {
      about: { zh: '一列有数据而没有列名。', en: 'A column has data but no name.' },
      run: () => reading('unit,speed,\n甲,95%,80\n'),
    },
  },
};
