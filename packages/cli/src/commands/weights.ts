import {
  buildSystem,
  caveats,
  type Outcome,
  type Result,
  type System,
  textIn,
  toDecimal,
} from '@zhibiao/core';
import {
  benefitOfTheDoubt,
  type Columns,
  columnsOf,
  critic,
  type Derived,
  entropy,
  equalEffect,
  fromJudgements,
  principalComponents,
  standardDeviation,
  weightSetOf,
} from '@zhibiao/core/weights';
import { readJudgements, writeDocument } from '@zhibiao/document';
import type { Bilingual, Diagnostic, GroupJudgements, Text } from '@zhibiao/schemas';
import { sheetFormats } from '../format/sheet/index.ts';
import { nameOf } from '../format/sheet/parts.ts';
import type { Sheet } from '../format/sheet/sheet.ts';
import { readSourced } from '../read/document.ts';
import { writeFile } from '../read/file.ts';
import { locationIn } from '../read/place.ts';
import { systemFor } from '../read/system-for.ts';
import type { Language } from '../text/language.ts';
import { percent } from '../text/number.ts';
import { wordsIn } from '../text/words.ts';
import { type Command, choose, type Request, textOption } from './command.ts';
import { diagnostic } from './diagnostics.ts';
import { dataOptions, formatOption, outOption } from './options.ts';
import { scored } from './scored.ts';

/** Methods that learn from the scores of a group. */
const fromData: Readonly<Record<string, (columns: Columns) => Outcome<Derived>>> = {
  entropy,
  critic,
  'standard-deviation': standardDeviation,
  pca: principalComponents,
  'equal-effect': (columns) => equalEffect(columns),
  'benefit-of-the-doubt': (columns) => {
    const { value, diagnostics } = benefitOfTheDoubt(columns);
    return value === undefined ? { value, diagnostics } : { value: value.mean, diagnostics };
  },
};

/** Methods that go by what people hold. */
const fromPeople: readonly string[] = ['ahp', 'delphi', 'rank-order', 'budget', 'swing'];

/** What was derived, group by group, and of which system. */
interface Weighed {
  readonly system: System;
  readonly groups: Readonly<Record<string, Derived>>;
  readonly id: string;
  readonly title: Text;
  /** What every reader must know beside that the weights are assumed. */
  readonly remarks: readonly Bilingual[];
}

const none = (diagnostics: readonly Diagnostic[]): Outcome<never> => ({
  value: undefined,
  diagnostics,
});

/** Weights of one group, learnt from the scores that a request names. */
async function learn(request: Request, method: string, name: string): Promise<Outcome<Weighed>> {
  const data = textOption(request, 'data');
  if (data === undefined) return none([diagnostic('option-missing', { option: '--data' })]);
  const { value, diagnostics } = await scored({ ...request, args: [name] });
  const result: Result | undefined = value;
  if (result === undefined) return none(diagnostics);
  const group = textOption(request, 'node') ?? 'total';
  const columns = columnsOf(result, group);
  if (columns.value === undefined) return none([...diagnostics, ...columns.diagnostics]);
  const derived = fromData[method]?.(columns.value);
  const all = [...diagnostics, ...(derived?.diagnostics ?? [])];
  if (derived?.value === undefined) return none(all);
  // Weights that were learnt from data that nobody observed say so wherever they go.
  const told = caveats(result).filter(({ en }) => !/weights are assumed/.test(en));
  const noted = (language: 'zh' | 'en'): string =>
    [derived.value?.note[language] ?? '', ...told.map((remark) => remark[language])].join('; ');
  const note = { zh: noted('zh').replaceAll('; ', '；'), en: noted('en') };
  const groups = { [group]: { ...derived.value, note } };
  return {
    value: { system: result.system, groups, id: method, title: { ...note }, remarks: told },
    diagnostics: all,
  };
}

/** Weights of every group that a document of judgements is about. */
async function judge(request: Request, method: string, file: string): Promise<Outcome<Weighed>> {
  const { io } = request;
  const read = readSourced(io, file, readJudgements);
  if (read.value === undefined) return read;
  const { document, source } = read.value;
  const system = await systemFor(io, read.value);
  if (system.value === undefined) return none([...read.diagnostics, ...system.diagnostics]);
  const diagnostics: Diagnostic[] = [...read.diagnostics, ...system.diagnostics];
  const groups: Record<string, Derived> = {};
  for (const [group, judgements] of Object.entries<GroupJudgements>(document.groups)) {
    const path = `/groups/${group}`;
    if (judgements.method !== method) {
      const params = { group, found: judgements.method, expected: method };
      diagnostics.push(...locationIn([diagnostic('method-differs', params, { path })], source));
      continue;
    }
    const derived = fromJudgements(judgements);
    const placed = derived.diagnostics.map((d) => ({
      ...d,
      path: `${path}${belowOf(method)}${d.path ?? ''}`,
    }));
    diagnostics.push(...locationIn(placed, source));
    if (derived.value !== undefined) groups[group] = derived.value;
  }
  if (diagnostics.some(({ severity }) => severity === 'error')) return none(diagnostics);
  const { id, title } = document;
  return { value: { system: system.value, groups, id, title, remarks: [] }, diagnostics };
}

/** The key of a group's judgements under which the faults of a method are counted. */
const belowOf = (method: string): string =>
  ({ ahp: '/matrix', delphi: '/rounds', budget: '/spent' })[method] ?? '';

/** The shares of the children of a group, as people read them. */
function sharesOf(
  { nodes, indexOf }: System,
  group: string,
): readonly (readonly [string, string])[] {
  const { children = [] } = nodes[indexOf[group] ?? -1] ?? {};
  return children.map((c) => {
    const node = nodes[c];
    return [node?.id ?? '', node === undefined ? '' : percent(toDecimal(node.share))] as const;
  });
}

function sheetOf(
  { system, groups, title, remarks: told }: Weighed,
  under: System,
  language: Language,
): Sheet {
  const words = wordsIn(language);
  return {
    title: textIn(title, language),
    lines: [],
    remarks: [
      words.derivedRemark,
      ...told.map((remark) => `${words.remark}${words.colon}${remark[language]}`),
    ],
    tables: Object.keys(groups).map((group) => {
      const now = new Map(sharesOf(system, group));
      return {
        title: nameOf({ system }, group, language),
        heads: [words.indicator, words.weight, words.weightNow],
        aligns: ['left', 'right', 'right'] as const,
        rows: sharesOf(under, group).map(([id, share]) => [
          nameOf({ system }, id, language),
          share,
          now.get(id) ?? words.none,
        ]),
      };
    }),
    notes: Object.values(groups).flatMap(({ note, facts }) => [
      note[language],
      ...Object.entries(facts).map(([name, found]) => `  ${name} ${found}`),
    ]),
    data: { groups },
  };
}

/** `zhibiao weights`: weights by judgement, or by what the data tell, as a weight set. */
export const weightsCommand: Command = {
  name: 'weights',
  argument: {
    flags: '<method and input...>',
    words: {
      zh: `方法与输入：${fromPeople.join('、')} 用判断文件（zhibiao/judgements/1）；${Object.keys(fromData).join('、')} 用指标体系与 --data`,
      en: `a method and its input: ${fromPeople.join(', ')} take a file of judgements (zhibiao/judgements/1); ${Object.keys(fromData).join(', ')} a system and --data`,
    },
  },
  words: {
    zh: '推导权重：专家判断或数据，写成权重方案',
    en: 'derives weights from judgements or from data, as a weight set',
  },
  example:
    'zhibiao weights entropy cn-online-service/2019/provincial --data examples/simulated-2019/simulated-observations.csv --status simulated',
  options: [
    ...dataOptions.map((option) => ({ ...option, isRequired: false })),
    {
      flags: '--node <id>',
      words: {
        zh: '推导哪一组的权重，默认为一级指标（total）',
        en: 'the group whose children are weighed, the first level (total) if left out',
      },
    },
    {
      flags: '--save <file>',
      words: { zh: '把权重方案写入文件（YAML）', en: 'write the weight set to a file, as YAML' },
    },
    formatOption(sheetFormats),
    outOption,
  ],
  run: async (request) => {
    const [method = '', input, ...others] = request.args;
    const known = [...fromPeople, ...Object.keys(fromData)];
    if (!known.includes(method)) {
      const params = { option: 'method', found: method, expected: known };
      return { diagnostics: [diagnostic('invalid-option-value', params)] };
    }
    if (input === undefined)
      return { diagnostics: [diagnostic('argument-missing', { argument: 'input' })] };
    if (others.length > 0) return { diagnostics: [diagnostic('too-many-arguments', {})] };
    const isJudged = fromPeople.includes(method);
    const weighed = await (isJudged ? judge : learn)(request, method, input);
    if (weighed.value === undefined) return { diagnostics: weighed.diagnostics };
    const { system, groups, id, title } = weighed.value;
    const set = weightSetOf(system, groups, { id, title });
    const diagnostics = [...weighed.diagnostics, ...set.diagnostics];
    if (set.value === undefined) return { diagnostics };
    const under = buildSystem(system.document, set.value);
    const all = [...diagnostics, ...under.diagnostics];
    const format = choose(sheetFormats, request);
    if (under.value === undefined || format === undefined) return { diagnostics: all };
    const save = textOption(request, 'save');
    const faults = save === undefined ? [] : writeFile(request.io, save, writeDocument(set.value));
    const sheet = sheetOf(weighed.value, under.value, request.language);
    return {
      text: format.print({ ...sheet, data: { groups, weightSet: set.value } }, request.paint),
      diagnostics: [...all, ...faults],
      isForSpreadsheets: format.isForSpreadsheets === true,
    };
  },
};
