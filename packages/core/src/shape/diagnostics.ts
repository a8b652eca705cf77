import { type Build, diagnosticsFrom, type Words } from '../diagnostic/diagnostic.ts';
import { didYouMean } from '../diagnostic/words.ts';
import { named } from './names.ts';

/** What is no document, or a document of the wrong shape. */
export const records = {
  'too-deep': {
    words: (p: { limit: number }): Words => ({
      message: {
        zh: `嵌套超过 ${p.limit} 层`,
        en: `values are nested more than ${p.limit} deep`,
      },
      hint: {
        zh: '文档用不到这么多层：文本请检查未闭合的括号，程序数据请检查是否包含自身',
        en: 'no document needs that: look for an unclosed bracket, or for data that contain themselves',
      },
    }),
  },
  'too-many-values': {
    words: (p: { limit: number }): Words => ({
      message: {
        zh: `文档里的值超过 ${p.limit} 个`,
        en: `the document holds more than ${p.limit} values`,
      },
      hint: {
        zh: '观测数据请放在数据集里，不要放在文档里',
        en: 'put observations into a dataset, not into a document',
      },
    }),
  },
  'not-plain-data': {
    words: (p: { found: string }): Words => ({
      message:
        p.found === 'unreadable'
          ? { zh: '此处的值一读取就抛出异常', en: 'this value throws when it is read' }
          : {
              zh: `此处是 ${p.found}，不是普通数据`,
              en: `this is a ${p.found}, which is no plain data`,
            },
      hint: {
        zh: '文档由键值表、列表、文字、数字和 true、false、null 组成',
        en: 'documents are made of maps, lists, text, numbers, true, false and null',
      },
    }),
  },
  'not-a-document': {
    words: (p: { found: string }): Words => ({
      message: {
        zh: `文档由键和值组成，这里是${named.zh(p.found)}`,
        en: `a document is a map of keys, but this is ${named.en(p.found)}`,
      },
      hint: {
        zh: '请以 schema: zhibiao/indicator-system/1 开头',
        en: 'begin with `schema: zhibiao/indicator-system/1`',
      },
    }),
  },
  'unknown-schema': {
    words: (p: { found: string; near: readonly string[] }): Words => ({
      message: { zh: `没有 ${p.found} 这种文档`, en: `there is no document \`${p.found}\`` },
      hint: didYouMean(p.near),
    }),
  },
  'unexpected-kind': {
    words: (p: { found: string; expected: string }): Words => ({
      message: {
        zh: `应为 ${p.expected}，这里是 ${p.found}`,
        en: `expected \`${p.expected}\`, but this is \`${p.found}\``,
      },
    }),
  },
  'unknown-key': {
    part: 'key',
    words: (p: { key: string; near: readonly string[] }): Words => ({
      message: { zh: `此处没有 ${p.key} 这个键`, en: `there is no key \`${p.key}\` here` },
      hint: didYouMean(p.near),
    }),
  },
  'missing-key': {
    words: (p: { key: string }): Words => ({
      message: { zh: `缺少键 ${p.key}`, en: `the key \`${p.key}\` is missing` },
    }),
  },
  'wrong-type': {
    words: (p: { found: string; expected: string }): Words => ({
      message: {
        zh: `应为${named.zh(p.expected)}，这里是${named.zh(p.found)}`,
        en: `expected ${named.en(p.expected)}, but this is ${named.en(p.found)}`,
      },
      hint:
        p.expected === 'string'
          ? { zh: '请加引号，使其保持为文字', en: 'put quotes around it, so that it stays text' }
          : { zh: '请参照格式说明', en: 'see the description of the format' },
    }),
  },
  'not-allowed-value': {
    words: (p: { found: string; expected: readonly string[]; near: readonly string[] }): Words => ({
      message: {
        zh: `${p.found} 不在可选值之内：${p.expected.join('、')}`,
        en: `\`${p.found}\` is not one of ${p.expected.join(', ')}`,
      },
      hint:
        p.near.length > 0 ? didYouMean(p.near) : { zh: '请从中选一个', en: 'choose one of those' },
    }),
  },
  'bad-pattern': {
    words: (p: { found: string; expected: string }): Words => ({
      message: {
        zh: `“${p.found}”不是${named.zh(p.expected)}`,
        en: `\`${p.found}\` is not ${named.en(p.expected)}`,
      },
    }),
  },
  'beyond-limit': {
    words: (p: { found: string; limit: string }): Words => ({
      message: {
        zh: `${p.found} 超出界限 ${p.limit}`,
        en: `${p.found} is beyond the limit ${p.limit}`,
      },
    }),
  },
  'wrong-length': {
    words: (p: { found: number; limit: string }): Words => ({
      message: {
        zh: `此处有 ${p.found} 项，允许 ${p.limit}`,
        en: `there are ${p.found} here; allowed are ${p.limit}`,
      },
    }),
  },
  'repeated-entry': {
    words: (p: { found: string }): Words => ({
      message: {
        zh: `${p.found} 在列表中出现了两次`,
        en: `\`${p.found}\` occurs twice in the list`,
      },
      hint: { zh: '请只保留一个', en: 'keep one of them' },
    }),
  },
} as const;

/** A diagnostic about the shape of a document. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
