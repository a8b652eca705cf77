import type { Diagnostic } from '@zhibiao/schemas';
import { validate } from '@zhibiao/schemas/validate/lineage';
import type { ExamplesOf } from '../diagnostic/example.ts';
import { buildSystem } from '../system/build.ts';
import { leaf, systemDocument } from '../testing/fixtures.ts';
import { asItIs, buildDocument } from './build-document.ts';
import type { records } from './diagnostics.ts';
import { valueLimit } from './plain.ts';

/** What building a document finds in which keys are other than they should be. */
const changed = (changes: Readonly<Record<string, unknown>>): readonly Diagnostic[] =>
  buildSystem({ ...systemDocument([leaf('speed')]), ...changes }).diagnostics;

/** What building a document finds whose leaf is other than it should be. */
const changedLeaf = (changes: object): readonly Diagnostic[] =>
  changed({ indicators: [{ ...leaf('speed'), ...changes }] });

const itself: unknown[] = [];
itself.push(itself);

const checked = { kind: 'lineage', validate, build: asItIs } as const;
const lineage = {
  schema: 'zhibiao/lineage/1',
  language: 'zh',
  title: '沿革',
  before: { system: 'test/system', edition: '2019' },
  after: { system: 'test/system', edition: '2020' },
  sources: { notice: { title: '通知' } },
};

/** The page's part about what is no document, or one of the wrong shape. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '形状不对的文档', en: 'Documents of the wrong shape' },
  codes: {
    'too-deep': {
      about: {
        zh: '值的嵌套超过 64 层，或程序给的数据包含自身。',
        en: 'Values are nested more than 64 deep, or data that a program passes contain themselves.',
      },
      run: () => buildSystem(itself).diagnostics,
    },
    'too-many-values': {
      about: {
        zh: '程序给的文档里值太多，超过任何可读文件所能容纳的数量。',
        en: 'A document that a program passes holds more values than any file that is read could.',
      },
      run: () => changed({ note: new Array(valueLimit + 1) }),
    },
    'not-plain-data': {
      about: {
        zh: '程序给的文档里有不是普通数据的对象，如 `Date`、`Map`，或一读取就抛出异常的值。',
        en: 'A document that a program passes holds an object that is no plain data, such as a `Date` or a `Map`, or a value that throws when it is read.',
      },
      run: () => changed({ edition: new Date(0) }),
    },
    'not-a-document': {
      about: {
        zh: '内容是列表或单个值，而不是键值表。',
        en: 'What is given is a list or a single value, not a map of keys.',
      },
      run: () => buildSystem([]).diagnostics,
    },
    'unknown-schema': {
      about: {
        zh: '`schema` 所写的文档种类不存在。',
        en: 'No kind of document has the name under `schema`.',
      },
      run: () => changed({ schema: 'zhibiao/indicator-sistem/1' }),
    },
    'unexpected-kind': {
      about: {
        zh: '此处需要另一种文档，例如把权重方案当作指标体系读取。',
        en: 'Another kind of document is needed here, as when a weight set is read as a system.',
      },
      run: () => changed({ schema: 'zhibiao/weight-set/1' }),
    },
    'unknown-key': {
      about: {
        zh: '此处没有这个键。写了的键从不忽略；相近的写法见 `params.near`。',
        en: 'The key belongs to nothing here. Keys are never ignored; similar ones are in `params.near`.',
      },
      run: () => changedLeaf({ critera: '评估速度。' }),
    },
    'missing-key': {
      about: { zh: '缺少必须写的键。', en: 'A key that must be there is not.' },
      run: () => changed({ version: undefined }),
    },
    'wrong-type': {
      about: {
        zh: '值的类型不对：列表、键值表、数字或文字放错了地方。年度要加引号：`edition: "2024"`。',
        en: 'A list, a map, a number or text stands where another belongs. Editions are quoted: `edition: "2024"`.',
      },
      run: () => changed({ edition: 2024 }),
    },
    'not-allowed-value': {
      about: {
        zh: '值不在可选值之内。相近的写法见 `params.near`。',
        en: 'The value is none of those allowed. Similar ones are in `params.near`.',
      },
      run: () => changed({ language: 'zh', weighting: { basis: 'equals', status: 'official' } }),
    },
    'bad-pattern': {
      about: {
        zh: '值的写法不对，例如带指数的小数、含大写字母的 id、三段不全的版本号。',
        en: 'The value is not written as its kind is: a decimal with an exponent, an id in capitals, a version of two parts.',
      },
      run: () => changed({ version: '1.0' }),
    },
    'beyond-limit': {
      about: { zh: '数字超出界限。', en: 'A number is beyond its limit.' },
      run: () => changedLeaf({ rounding: { digits: 20, mode: 'half-up' } }),
    },
    'wrong-length': {
      about: {
        zh: '项数或字数太少或太多。',
        en: 'There are too few or too many entries or characters.',
      },
      run: () => changedLeaf({ measure: { type: 'checklist', items: [] } }),
    },
    'repeated-entry': {
      about: {
        zh: '各项互不相同的列表里，同一项写了两次。',
        en: 'An entry occurs twice in a list whose entries must differ.',
      },
      run: () => {
        const kept = { type: 'kept', ids: ['speed', 'speed'], reason: '不变', source: 'notice' };
        return buildDocument({ ...lineage, changes: [kept] }, checked).diagnostics;
      },
    },
  },
};
