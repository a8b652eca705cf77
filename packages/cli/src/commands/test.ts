import { wordsIn } from '@zhibiao/report/words';
import type { Diagnostic } from '@zhibiao/schemas';
import { caseSection, isPassed, type RanCase, runCaseFile } from '../check/cases.ts';
import { diagnostic } from '../check/diagnostics.ts';
import { validateFormats } from '../format/validate/index.ts';
import { isUsage } from '../is-usage.ts';
import { pathsOf, readConfig } from '../read/config.ts';
import { readText } from '../read/document.ts';
import { documentsBelow } from '../read/documents.ts';
import { writeFile } from '../read/file.ts';
import { type Command, choose, textOption } from './command.ts';
import { configOption, formatOption, outOption, pathsArgument } from './options.ts';

/** `zhibiao test`: golden cases, what was expected and what came out side by side. */
export const testCommand: Command = {
  name: 'test',
  argument: pathsArgument,
  words: {
    zh: '运行算例，逐项对照应得与实得的得分、名次和等次',
    en: 'runs golden cases: expected and found scores, ranks and grades side by side',
  },
  example: 'zhibiao test examples/published/egdi-2018',
  options: [
    formatOption(validateFormats),
    {
      flags: '--update',
      words: {
        zh: '显示差异后，把实得写入算例，保留注释',
        en: 'after showing the difference, write what came out into the cases; comments stay',
      },
    },
    configOption,
    outOption,
  ],
  run: async (request) => {
    const { args, io, language, paint, options } = request;
    const config = readConfig(io, textOption(request, 'config'));
    if (config.value === undefined) return { diagnostics: config.diagnostics };
    const paths = pathsOf(config.value, args);
    const files = documentsBelow(io, paths);
    const ran: RanCase[] = [];
    for (const file of files.value ?? []) {
      const one = await runCaseFile(io, file);
      if (one !== undefined) ran.push(one);
    }
    const usage: Diagnostic[] = [...files.diagnostics];
    if (ran.length === 0) {
      const none = usage.length > 0 ? [] : [diagnostic('no-cases', { path: paths.join(', ') })];
      return { diagnostics: [...usage, ...none] };
    }
    const words = wordsIn(language).check;
    const updated = new Set<RanCase>();
    const notes: string[] = [];
    for (const one of options.update === true ? ran : []) {
      if (one.updated === undefined) {
        if (one.differences.length > 0) notes.push(words.notUpdated(one.file));
        continue;
      }
      const faults = writeFile(io, one.file, one.updated);
      usage.push(...faults);
      if (faults.length > 0) continue;
      updated.add(one);
      notes.push(words.updated(one.file, one.differences.length));
    }
    const failed = ran.filter((one) => !isPassed(one) && !updated.has(one));
    const summary = words.casesRun(ran.length, failed.length);
    const all = ran.flatMap((one) => (updated.has(one) ? [] : one.diagnostics));
    const format = choose(validateFormats, request);
    if (format === undefined) return { diagnostics: usage };
    return {
      text: format.print({
        diagnostics: all.filter((diagnostic) => !isUsage(diagnostic)),
        shown: new Set(ran.flatMap(({ differences }) => differences)),
        files: ran.map(({ file }) => file),
        ...{ language, paint, textOf: (file: string) => readText(io, file).value },
        sections: [
          ...ran.map((one) => caseSection(one, language)),
          ...notes.map((title) => ({ title, lines: [] })),
          { title: summary, isPassed: failed.length === 0, lines: [] },
        ],
      }),
      diagnostics: [...usage, ...all.filter(isUsage)],
      hasFindings: failed.length > 0,
    };
  },
};
