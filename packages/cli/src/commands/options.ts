import type { Outcome } from '@zhibiao/core';
import type { Diagnostic } from '@zhibiao/schemas';
import { type Command, type Option, type Request, textOption } from './command.ts';
import { diagnostic } from './diagnostics.ts';

/** The argument of every command that is about one system. */
export const systemArgument: NonNullable<Command['argument']> = {
  flags: '<system>',
  words: {
    zh: '指标体系：文件路径，或随附体系的名称（见 zhibiao list）',
    en: 'the system: a path, or the id of a packaged one (see zhibiao list)',
  },
};

/** `--out`, of every command whose answer can go into a file. */
export const outOption: Option = {
  flags: '--out <file>',
  words: { zh: '写入文件，不显示在屏幕上', en: 'write to a file instead of the screen' },
};

/** `--weights`, of every command that scores. */
const weightsOption: Option = {
  flags: '--weights <set>',
  words: {
    zh: '权重方案：文件路径，或该体系随附方案的名称',
    en: 'a weight set: a path, or the name of one packaged with the system',
  },
};

/** `--unit-column`, of every command that reads data. */
export const unitColumnOption: Option = {
  flags: '--unit-column <name>',
  words: { zh: '标明单位的列名', en: 'the name of the column that names the unit' },
};

/** `--status`, of every command that reads data. */
export const statusOption: Option = {
  flags: '--status <status>',
  words: { zh: '数据的性质：实测、假定、模拟', en: 'what the data are' },
  choices: ['observed', 'assumed', 'simulated'],
};

/** The options of every command that scores a dataset. */
export const dataOptions: readonly Option[] = [
  {
    flags: '--data <file>',
    words: { zh: '数据文件：CSV 或 JSON', en: 'the data: a CSV or JSON file' },
    isRequired: true,
  },
  weightsOption,
  unitColumnOption,
  statusOption,
  {
    flags: '--period <period>',
    words: {
      zh: '只取某一期（数据含期间列时）',
      en: 'one period alone, where the data have a period column',
    },
  },
  {
    flags: '--missing <words>',
    words: {
      zh: '表示缺失的写法，以逗号分隔（空白和横线之外）',
      en: 'words for missing cells, separated by commas, beside empty ones and dashes',
    },
  },
  {
    flags: '--not-applicable <words>',
    words: {
      zh: '表示不适用的写法，以逗号分隔（“不适用”“N/A”之外）',
      en: 'words for cells that do not apply, separated by commas, beside 不适用 and N/A',
    },
  },
];

/** `--format` with the names of a table of formats. */
export const formatOption = (formats: Readonly<Record<string, unknown>>): Option => ({
  flags: '--format <format>',
  words: { zh: '输出格式', en: 'the output format' },
  choices: Object.keys(formats),
});

/** `--svg`, of every command that draws. */
export const svgOption: Option = {
  flags: '--svg <file>',
  words: { zh: '另画成图，写入 SVG 文件', en: 'draw it as well, into an SVG file' },
};

/** `--depth`. */
export const depthOption: Option = {
  flags: '--depth <levels>',
  words: { zh: '显示到第几级指标', en: 'how many levels of indicators to show' },
  isCount: true,
};

/** The paths of documents, of every command that looks at many. */
export const pathsArgument: NonNullable<Command['argument']> = {
  flags: '[paths...]',
  words: {
    zh: '文件或目录，默认为配置中的 documents，否则为当前目录',
    en: 'files or folders; if left out, those of the configuration, else the working directory',
  },
};

/** `--strict`, of every command that has findings. */
export const strictOption: Option = {
  flags: '--strict',
  words: { zh: '有警告也算未通过', en: 'warnings fail too' },
};

/** Whether findings fail a command: errors do, and under `--strict` warnings too. */
export const isFailing = (
  { options }: Request,
  findings: readonly Pick<Diagnostic, 'severity'>[],
): boolean =>
  findings.some(
    ({ severity }) => severity === 'error' || (severity === 'warning' && options.strict === true),
  );

/** `--config`. */
export const configOption: Option = {
  flags: '--config <file>',
  words: {
    zh: '配置文件，默认为当前目录的 zhibiao.config.yaml',
    en: 'the configuration; if left out, zhibiao.config.yaml of the working directory',
  },
};

/** `--today`: nothing here reads a clock. */
export const todayOption: Option = {
  flags: '--today <date>',
  words: {
    zh: '今天的日期（如 2026-11-23），用于检查复核是否到期',
    en: 'the day that it is, such as 2026-11-23, for reviews that are due',
  },
};

/** The day named by `--today`; undefined if it is left out. */
export function todayOf(request: Request): Outcome<string> {
  const found = textOption(request, 'today');
  if (found === undefined || /^\d{4}-\d\d-\d\d$/.test(found)) {
    return { value: found, diagnostics: [] };
  }
  const params = { option: '--today', found, expected: ['2026-11-23'] };
  return { value: undefined, diagnostics: [diagnostic('invalid-option-value', params)] };
}
