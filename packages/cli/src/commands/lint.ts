import { wordsIn } from '@zhibiao/report/words';
import type { Diagnostic } from '@zhibiao/schemas';
import { validateFormats } from '../format/validate/index.ts';
import { isUsage } from '../is-usage.ts';
import { pathsOf, readConfig } from '../read/config.ts';
import { readDataset } from '../read/dataset.ts';
import { readText } from '../read/document.ts';
import { documentsBelow } from '../read/documents.ts';
import { writeFile } from '../read/file.ts';
import { lintFile } from '../read/lint.ts';
import { type Command, choose, textOption } from './command.ts';
import {
  configOption,
  formatOption,
  isFailing,
  outOption,
  pathsArgument,
  strictOption,
  todayOf,
  todayOption,
} from './options.ts';
import { dataOptionsOf } from './scored.ts';

/** `zhibiao lint`: what is wrong with documents, and what is allowed and seldom meant. */
export const lintCommand: Command = {
  name: 'lint',
  argument: pathsArgument,
  words: {
    zh: '校验文档，并按规则检查合乎格式却多半不妥之处',
    en: 'checks documents, and looks for what is allowed and yet seldom meant',
  },
  example: 'zhibiao lint indicators',
  options: [
    formatOption(validateFormats),
    {
      flags: '--fix',
      words: { zh: '改正机械性的问题，不动注释和排版', en: 'mend what is mechanical' },
    },
    strictOption,
    {
      flags: '--data <file>',
      words: {
        zh: '数据文件：检查端点是否有单位达到',
        en: 'data, for the rules that look at what was observed',
      },
    },
    {
      flags: '--unit-column <name>',
      words: { zh: '标明单位的列名', en: 'the head of the column that names the unit' },
    },
    {
      flags: '--status <status>',
      words: { zh: '数据的性质：实测、假定、模拟', en: 'what the data are' },
      choices: ['observed', 'assumed', 'simulated'],
    },
    todayOption,
    configOption,
    outOption,
  ],
  run: async (request) => {
    const { args, io, language, paint, options } = request;
    const config = readConfig(io, textOption(request, 'config'));
    if (config.value === undefined) return { diagnostics: config.diagnostics };
    const today = todayOf(request);
    if (today.diagnostics.length > 0) return { diagnostics: today.diagnostics };
    const data = textOption(request, 'data');
    const dataset = data === undefined ? undefined : readDataset(io, data, dataOptionsOf(request));
    if (dataset !== undefined && dataset.value === undefined) {
      return { diagnostics: dataset.diagnostics };
    }
    const paths = pathsOf(config.value, args);
    const files = documentsBelow(io, paths);
    const linting = { config: config.value, today: today.value, dataset: dataset?.value };
    const names = files.value ?? [];
    const found: Diagnostic[] = [...config.diagnostics, ...(dataset?.diagnostics ?? [])];
    const usage: Diagnostic[] = [...files.diagnostics];
    const mendings: string[] = [];
    for (const file of names) {
      const { diagnostics, left, mended, edits } = await lintFile(io, file, linting);
      const isMending = options.fix === true && mended !== undefined;
      const faults = isMending ? writeFile(io, file, mended) : [];
      if (isMending && faults.length === 0) {
        mendings.push(wordsIn(language).check.fixed(file, edits));
      }
      usage.push(...faults);
      found.push(...(isMending && faults.length === 0 ? left : diagnostics));
    }
    const diagnostics = found.filter((diagnostic) => !isUsage(diagnostic));
    usage.push(...found.filter(isUsage));
    const format = choose(validateFormats, request);
    if (format === undefined || names.length === 0) return { diagnostics: usage };
    const textOf = (file: string) => readText(io, file).value;
    const sections = mendings.map((title) => ({ title, lines: [] }));
    return {
      text: format.print({
        ...{ diagnostics, files: names, language, paint, textOf },
        ...(sections.length > 0 ? { sections } : {}),
      }),
      diagnostics: usage,
      hasFindings: isFailing(request, diagnostics),
    };
  },
};
