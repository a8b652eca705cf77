import { checkSteps } from '../check/index.ts';
import { sinceOf } from '../check/since.ts';
import type { StepOutcome } from '../check/step.ts';
import { findingsFormats } from '../findings/index.ts';
import { pathsOf, readConfig } from '../read/config.ts';
import { documentsBelow } from '../read/documents.ts';
import { type Command, textOption } from './command.ts';
import { findingsResult } from './findings-result.ts';
import {
  configOption,
  formatOption,
  outOption,
  pathsArgument,
  strictOption,
  todayOf,
  todayOption,
} from './options.ts';

/** `zhibiao check`: everything that must hold before a change of documents is taken. */
export const checkCommand: Command = {
  name: 'check',
  argument: pathsArgument,
  words: {
    zh: '一次做完：校验、规则、算例；与 git 引用相比时还有版本、变更记录和影响',
    en: 'all at once: validates, lints, runs cases; against a git reference also bump, log and impact',
  },
  example: 'zhibiao check examples/published/egdi-2018',
  options: [
    {
      flags: '--base <ref>',
      words: {
        zh: 'git 引用：只细看自它以来的改动，并检查版本、变更记录和影响',
        en: 'a git reference: looks closely at what changed since, and at bump, log and impact',
      },
    },
    formatOption(findingsFormats),
    strictOption,
    todayOption,
    configOption,
    outOption,
  ],
  run: async (request) => {
    const { args, io, language } = request;
    const config = readConfig(io, textOption(request, 'config'));
    if (config.value === undefined) return { diagnostics: config.diagnostics };
    const today = todayOf(request);
    if (today.diagnostics.length > 0) return { diagnostics: today.diagnostics };
    const paths = pathsOf(config.value, args);
    const base = textOption(request, 'base');
    const since = base === undefined ? undefined : sinceOf(io, base, paths);
    if (since !== undefined && since.value === undefined) {
      return { diagnostics: since.diagnostics };
    }
    const files = documentsBelow(io, paths);
    const documents = files.value ?? [];
    // A folder whose last document was removed is no slip of the path.
    const isEmptied = (since?.value?.removed.length ?? 0) > 0;
    if (documents.length === 0 && !isEmptied) return { diagnostics: files.diagnostics };
    const usage = isEmptied ? [] : files.diagnostics;
    const changed = since?.value && new Set(since.value.changed);
    const focus = documents.filter((file) => changed?.has(file) ?? true);
    const subject = {
      io,
      language,
      config: config.value,
      today: today.value,
      documents,
      focus,
      since: since?.value,
    };
    const outcomes: StepOutcome[] = [];
    for (const step of checkSteps) outcomes.push(await step(subject));
    const findings = {
      diagnostics: [...config.diagnostics, ...outcomes.flatMap(({ diagnostics }) => diagnostics)],
      files: documents,
      shown: outcomes.flatMap(({ shown = [] }) => shown),
      sections: outcomes.flatMap(({ sections }) => sections),
    };
    return findingsResult(request, findings, usage);
  },
};
