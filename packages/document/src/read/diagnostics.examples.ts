import type { ExamplesOf } from '@zhibiao/core/diagnostic';
import type { Diagnostic } from '@zhibiao/schemas';
import { readData } from '../read-document.ts';
import { sizeLimit } from './decode.ts';
import type { records } from './diagnostics.ts';

const reading = (text: string | Uint8Array): readonly Diagnostic[] => readData(text).diagnostics;

/** The page's part about text that is no document. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '读不成文档的文本', en: 'Text that cannot be read' },
  codes: {
    'invalid-utf8': {
      about: {
        zh: '文件的字节不是 UTF-8。位置是第一个不构成字符的字节。',
        en: 'The bytes are not UTF-8. The place is the first byte that begins no character.',
      },
      run: () => reading(Uint8Array.from([0x61, 0xff])),
    },
    'too-large': {
      about: {
        zh: '文件超过 8 MiB，不予读取。',
        en: 'The file is larger than 8 MiB. It is not looked at.',
      },
      run: () => reading(new Uint8Array(sizeLimit + 1)),
    },
    'empty-document': {
      about: {
        zh: '文件里什么也没有，或只有注释。',
        en: 'There is nothing in the file, or comments alone.',
      },
      run: () => reading('# 待写\n'),
    },
    'several-documents': {
      about: {
        zh: '`---` 把文件分成了几个文档。',
        en: '`---` separates the file into several documents.',
      },
      run: () => reading('a: 1\n---\nb: 2\n'),
    },
    'alias-not-allowed': {
      about: {
        zh: '写了锚点或别名。每个值都写在读取它的地方，审阅的人才看得到。',
        en: 'There is an anchor or an alias. Every value stands where it is read, so that a reviewer sees it there.',
      },
      run: () => reading('source: &s own\n'),
    },
    'yaml-syntax': {
      about: {
        zh: '文本不是合法的 YAML。用制表符缩进时只指出制表符；超过五处时只列第一处，并说明此后还有几处。',
        en: 'The text is no YAML. After a tab as indentation only tabs are named; of more than five faults the first, with how many there are besides.',
      },
      run: () => reading('levels: [一级指标, 二级指标\n'),
    },
    'duplicate-key': {
      about: { zh: '同一个键在一处写了两次。', en: 'A key occurs twice in one map.' },
      run: () => reading('edition: "2024"\nedition: "2025"\n'),
    },
    'key-not-text': {
      about: {
        zh: '键是列表、键值表，或是与否。',
        en: 'A key is a list, a map, or yes or no.',
      },
      run: () => reading('? [a]\n: b\n'),
    },
  },
};
