import { type Build, diagnosticsFrom, type Words } from '@zhibiao/core/diagnostic';
import { syntaxReasons } from './syntax-reasons.ts';

/** Text that cannot be read as a document. */
export const records = {
  'invalid-utf8': {
    words: (p: { offset: number }): Words => ({
      message: {
        zh: `文件不是 UTF-8：第 ${p.offset} 字节不构成字符`,
        en: `the file is not UTF-8: byte ${p.offset} begins no character`,
      },
      hint: { zh: '请以 UTF-8 保存文件', en: 'save the file as UTF-8' },
    }),
  },
  'too-large': {
    words: (p: { bytes: number; limit: number }): Words => ({
      message: {
        zh: `文件有 ${p.bytes} 字节，上限为 ${p.limit}`,
        en: `the file has ${p.bytes} bytes; the limit is ${p.limit}`,
      },
      hint: {
        zh: '观测数据请放在数据集里，不要放在文档里',
        en: 'observations belong in a dataset, not in a document',
      },
    }),
  },
  'empty-document': {
    words: (): Words => ({
      message: { zh: '文件是空的', en: 'the file is empty' },
      hint: { zh: '请以 schema: 开头', en: 'begin with `schema:`' },
    }),
  },
  'several-documents': {
    words: (p: { count: number }): Words => ({
      message: {
        zh: `文件里有 ${p.count} 个以 --- 分隔的文档`,
        en: `the file holds ${p.count} documents, separated by \`---\``,
      },
      hint: { zh: '一个文件只放一个文档', en: 'keep one document a file' },
    }),
  },
  'alias-not-allowed': {
    words: (p: { found: string }): Words => ({
      message: {
        zh: `${p.found} 是锚点或别名`,
        en: `\`${p.found}\` is an anchor or an alias`,
      },
      hint: {
        zh: '请把值写出来：每个值都写在读取它的地方',
        en: 'write the value out: every value is written where it is read',
      },
    }),
  },
  'yaml-syntax': {
    words: (p: {
      reason: string;
      yaml: string;
      /** Faults after this one that are not told one by one. */
      more: number;
    }): Words => ({
      message: {
        zh: `不是合法的 YAML：${syntaxReasons[p.yaml] ?? p.reason}${p.more === 0 ? '' : `；此后还有 ${p.more} 处，未逐一列出`}`,
        en: `not YAML: ${p.reason}${p.more === 0 ? '' : `; and ${p.more} more after it, which are not listed`}`,
      },
    }),
  },
  'duplicate-key': {
    words: (p: { key: string }): Words => ({
      message: { zh: `键 ${p.key} 出现了两次`, en: `the key \`${p.key}\` occurs twice` },
      hint: { zh: '请只保留一个', en: 'keep one of them' },
    }),
  },
  'key-not-text': {
    words: (p: { found: string }): Words => ({
      message: {
        zh: `键必须是文字，这里是 ${p.found}`,
        en: `a key must be text, but this one is ${p.found}`,
      },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
