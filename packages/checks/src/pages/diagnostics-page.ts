import type { Bilingual, Diagnostic } from '@zhibiao/schemas';
import type { DiagnosticRoom } from '../diagnostic-rooms.ts';

type Language = keyof Bilingual;

/** The order of the page: from how a command is called and a file is read to what is asked of a result. */
const order: readonly string[] = [
  'packages/cli/src/commands',
  'packages/cli/src/read',
  'packages/document/src/read',
  'packages/core/src/shape',
  'packages/core/src/system',
  'packages/core/src/normalize',
  'packages/core/src/aggregate',
  'packages/tables/src',
  'packages/core/src/dataset',
  'packages/core/src/score',
  'packages/core/src/measure',
  'packages/core/src/treat',
  'packages/core/src/adjust',
  'packages/core/src/evaluate',
  'packages/core/src/result',
  'packages/core/src/case',
  'packages/core/src/weights',
  'packages/core/src/whatif',
  'packages/core/src/revision',
  'packages/cli/src/check',
  'packages/document/src/lint',
  'packages/core/src/options',
];

const words = {
  zh: {
    title: '诊断',
    intro: [
      '文档、数据或用法有什么不对，一律作为数据给出，从不抛出异常：`{ code, severity, message, hint, params }`；能确定位置时还有 `file`、`range`（行与列）、`path`（JSON Pointer）或 `cell`（行、列、单位）。`message` 与 `hint` 都有中文和英文。代码是封闭的一组，程序可以据此判断。',
      '“错误”表示没有结果；“警告”表示有结果，但应当有人看一看；“说明”告诉您内容是如何读取的。能找出的问题一次全部给出。',
      '本页由各代码的定义和实际运行的示例生成；引用的是示例给出的文字。规则检查的各条规则另见 [lint.zh.md](https://unpkg.com/@zhibiao/document/docs/lint.zh.md)。',
    ],
    severity: { error: '错误', warning: '警告', note: '说明' },
  },
  en: {
    title: 'Diagnostics',
    intro: [
      'Whatever can be wrong with a document, with data or with a call is answered as data, never thrown: `{ code, severity, message, hint, params }`, and where it is known `file`, `range` (lines and columns), `path` (a JSON Pointer) or `cell` (row, column, unit). `message` and `hint` are in Chinese and English. The codes are a closed set; programs may rely on them.',
      'An `error` means that there is no result; a `warning` that there is one and somebody should look; a `note` says how something was read. All that can be found is found at once.',
      'This page is generated from the definitions of the codes and from examples that are run; what is quoted is what the examples answer. The rules of `zhibiao lint` have [a page of their own](https://unpkg.com/@zhibiao/document/docs/lint.md).',
    ],
    severity: { error: 'error', warning: 'warning', note: 'note' },
  },
} as const;

const quote = (paragraphs: readonly string[]): string =>
  paragraphs.map((text) => `> ${text}\n`).join('>\n');

/** The entry of a code: how severe it is, what it means, and the words of its example. */
function entry(
  code: string,
  about: Bilingual,
  { severity, message, hint }: Diagnostic,
  language: Language,
): string {
  const said = [message, ...(hint === undefined ? [] : [hint])].map((text) => text[language]);
  const { [severity]: name } = words[language].severity;
  const lead = language === 'en' ? `**${name}.** ` : `**${name}**。`;
  return `### \`${code}\`\n\n${lead}${about[language]}\n\n${quote(said)}`;
}

/** The page of all diagnostics in a language. */
export async function diagnosticsPage(
  rooms: readonly DiagnosticRoom[],
  language: Language,
): Promise<string> {
  const { title, intro } = words[language];
  const parts = [`# ${title}\n`, ...intro.map((text) => `${text}\n`)];
  for (const { examples } of rooms.toSorted(
    (a, b) => order.indexOf(a.folder) - order.indexOf(b.folder),
  )) {
    parts.push(`## ${examples.title[language]}\n`);
    for (const [code, { about, run }] of Object.entries(examples.codes)) {
      const found = (await run()).find((diagnostic) => diagnostic.code === code);
      if (found === undefined) throw new Error(`the example of ${code} does not raise it`);
      parts.push(entry(code, about, found, language));
    }
  }
  return parts.join('\n');
}

/** Rooms that the page does not know where to put. */
export const unordered = (rooms: readonly DiagnosticRoom[]): readonly string[] =>
  rooms.map(({ folder }) => folder).filter((folder) => !order.includes(folder));
