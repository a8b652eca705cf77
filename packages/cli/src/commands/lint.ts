import type { Section } from '@zhibiao/report';
import { wordsIn } from '@zhibiao/report/words';
import type { Diagnostic } from '@zhibiao/schemas';
import { findingsFormats } from '../findings/index.ts';
import type { Io } from '../io.ts';
import { pathsOf, readConfig } from '../read/config.ts';
import { readDataset } from '../read/dataset.ts';
import { documentsBelow } from '../read/documents.ts';
import { writeFile } from '../read/file.ts';
import { type Linted, lintFile } from '../read/lint.ts';
import { type Command, textOption } from './command.ts';
import { findingsResult } from './findings-result.ts';
import {
  configOption,
  formatOption,
  outOption,
  pathsArgument,
  statusOption,
  strictOption,
  todayOf,
  todayOption,
  unitColumnOption,
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
    formatOption(findingsFormats),
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
    unitColumnOption,
    statusOption,
    todayOption,
    configOption,
    outOption,
  ],
  run: async (request) => {
    const { args, io, language, options } = request;
    const config = readConfig(io, textOption(request, 'config'));
    if (config.value === undefined) return { diagnostics: config.diagnostics };
    const today = todayOf(request);
    if (today.diagnostics.length > 0) return { diagnostics: today.diagnostics };
    const data = textOption(request, 'data');
    const dataset = data === undefined ? undefined : readDataset(io, data, dataOptionsOf(request));
    if (dataset !== undefined && dataset.value === undefined) {
      return { diagnostics: dataset.diagnostics };
    }
    const files = documentsBelow(io, pathsOf(config.value, args));
    const names = files.value ?? [];
    if (names.length === 0) return { diagnostics: files.diagnostics };
    const linting = { config: config.value, today: today.value, dataset: dataset?.value };
    const found: Diagnostic[] = [...config.diagnostics, ...(dataset?.diagnostics ?? [])];
    const usage: Diagnostic[] = [...files.diagnostics];
    const sections: Section[] = [];
    for (const file of names) {
      const linted = await lintFile(io, file, linting);
      const isFixed = options.fix === true && writeFixed(io, file, linted, usage);
      if (isFixed) sections.push({ title: wordsIn(language).check.fixed(file, linted.edits) });
      found.push(...(isFixed ? linted.left : linted.diagnostics));
    }
    return findingsResult(
      request,
      { diagnostics: found, files: names, ...(sections.length > 0 ? { sections } : {}) },
      usage,
    );
  },
};

/** Writes what is mended of a file; whether it could. Why not is added to the faults. */
function writeFixed(io: Io, file: string, { mended }: Linted, faults: Diagnostic[]): boolean {
  if (mended === undefined) return false;
  const own = writeFile(io, file, mended);
  faults.push(...own);
  return own.length === 0;
}
