import { type Language, wordsIn } from '@zhibiao/report/words';
import type { Diagnostic } from '@zhibiao/schemas';
import { caseSection, isPassed, type RanCase, runCaseFile } from '../check/cases.ts';
import { diagnostic } from '../check/diagnostics.ts';
import { findingsFormats } from '../findings/index.ts';
import type { Io } from '../io.ts';
import { pathsOf, readConfig } from '../read/config.ts';
import { documentsBelow } from '../read/documents.ts';
import { writeFile } from '../read/file.ts';
import { type Command, textOption } from './command.ts';
import { findingsResult } from './findings-result.ts';
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
    formatOption(findingsFormats),
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
    const { args, io, language, options } = request;
    const config = readConfig(io, textOption(request, 'config'));
    if (config.value === undefined) return { diagnostics: config.diagnostics };
    const paths = pathsOf(config.value, args);
    const files = documentsBelow(io, paths);
    const ran: RanCase[] = [];
    for (const file of files.value ?? []) {
      const one = await runCaseFile(io, file);
      if (one !== undefined) ran.push(one);
    }
    const usage = files.diagnostics;
    if (ran.length === 0) {
      const without = [diagnostic('no-cases', { path: paths.join(', ') })];
      return { diagnostics: usage.length > 0 ? usage : without };
    }
    const { updated, notes, faults } = options.update === true ? update(io, ran, language) : none;
    const failed = ran.filter((one) => !isPassed(one) && !updated.has(one));
    const title = wordsIn(language).check.casesRun(ran.length, failed.length);
    const findings = {
      diagnostics: ran.flatMap((one) => (updated.has(one) ? [] : one.diagnostics)),
      shown: ran.flatMap(({ differences }) => differences),
      files: ran.map(({ file }) => file),
      sections: [
        ...ran.map((one) => caseSection(one, language)),
        ...notes.map((note) => ({ title: note })),
        { title, isPassed: failed.length === 0 },
      ],
    };
    return findingsResult(request, findings, [...usage, ...faults], failed.length > 0);
  },
};

/** What came of writing what came out into the cases. */
interface Updates {
  readonly updated: ReadonlySet<RanCase>;
  /** What was written, and what was not, a line each. */
  readonly notes: readonly string[];
  readonly faults: readonly Diagnostic[];
}

const none: Updates = { updated: new Set(), notes: [], faults: [] };

/** Writes what came out into every case that can be written whole. */
function update(io: Io, ran: readonly RanCase[], language: Language): Updates {
  const words = wordsIn(language).check;
  const updated = new Set<RanCase>();
  const notes: string[] = [];
  const faults: Diagnostic[] = [];
  for (const one of ran.filter(({ differences }) => differences.length > 0)) {
    if (one.updated === undefined) {
      notes.push(words.notUpdated(one.file));
      continue;
    }
    const own = writeFile(io, one.file, one.updated);
    faults.push(...own);
    if (own.length > 0) continue;
    updated.add(one);
    notes.push(words.updated(one.file, one.differences.length));
  }
  return { updated, notes, faults };
}
