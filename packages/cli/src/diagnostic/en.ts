import type { Messages } from './messages.ts';

const didYouMean = ({ near }: { readonly near: readonly string[] }, otherwise: string): string =>
  near.length > 0 ? `did you mean ${near.join(' or ')}?` : otherwise;

/** The command line's diagnostics in English. */
export const en: Messages = {
  'unknown-command': {
    message: (p) => `there is no command "${p.found}"`,
    hint: (p) => didYouMean(p, 'zhibiao --help lists all commands'),
  },
  'unknown-option': {
    message: (p) => `there is no option "${p.found}"`,
    hint: (p) => didYouMean(p, '--help lists all options of the command'),
  },
  'argument-missing': {
    message: (p) => `the argument ${p.argument} is missing`,
    hint: () => '--help shows how to call it, with an example',
  },
  'option-missing': {
    message: (p) => `the option ${p.option} is missing`,
    hint: () => '--help shows how to call it, with an example',
  },
  'one-option-needed': {
    message: (p) => `one of ${p.options.join(', ')} is needed`,
    hint: () => '--help shows how to call it, with an example',
  },
  'option-value-missing': {
    message: (p) => `the option ${p.option} needs a value`,
    hint: () => '--help shows how to call it, with an example',
  },
  'invalid-option-value': {
    message: (p) => `the option ${p.option} cannot be "${p.found}"`,
    hint: (p) => `it can be ${p.expected.join(', ')}`,
  },
  'options-exclude': {
    message: (p) => `${p.first} and ${p.second} exclude each other`,
    hint: () =>
      'with anything else uncertain than weights, no rank is certain: give one of the two',
  },
  'too-many-arguments': {
    message: () => 'too many arguments',
    hint: () => 'quote names that contain spaces; --help shows how to call it',
  },
  'unknown-system': {
    message: (p) => `there is no system "${p.found}": neither a file nor a packaged one`,
    hint: (p) => didYouMean(p, 'zhibiao list shows the packaged systems'),
  },
  'unknown-weights': {
    message: (p) =>
      `there is no weight set "${p.found}": neither a file nor one packaged with the system`,
    hint: (p) =>
      p.expected.length > 0
        ? `packaged with this system: ${p.expected.join(', ')}`
        : 'no weight sets are packaged with this system',
  },
  'file-not-found': {
    message: (p) => `there is no file "${p.file}"`,
    hint: (p) => didYouMean(p, 'check the path'),
  },
  'is-a-directory': { message: (p) => `"${p.file}" is a directory, not a file` },
  'unreadable-file': { message: (p) => `"${p.file}" cannot be read (${p.reason})` },
  'unwritable-file': {
    message: (p) => `"${p.file}" cannot be written (${p.reason})`,
    hint: () => 'check that the directory exists and may be written to',
  },
  'no-documents': {
    message: (p) => `there are no documents below "${p.path}"`,
    hint: () => 'a document begins with schema: zhibiao/ and its name ends in .yaml',
  },
  'no-cases': {
    message: (p) => `there are no cases below "${p.path}"`,
    hint: () => 'a case begins with schema: zhibiao/case/1',
  },
  'bad-reference': {
    message: (p) =>
      `the git reference "${p.found}" is of no use${p.reason === '' ? '' : `: ${p.reason}`}`,
    hint: () => 'check its name; a shallow clone needs more history (fetch-depth: 0)',
  },
  'version-too-low': {
    message: (p) =>
      `the version of ${p.system} went from ${p.before} to ${p.after} and must rise by ${p.needed}: ${p.becauseEn}`,
    hint: (p) => `raise \`version\` by ${p.needed}, or take the change back if it was not meant`,
  },
  'method-differs': {
    message: (p) => `the judgements of "${p.group}" are ${p.found}, and ${p.expected} is asked for`,
    hint: () => 'ask for that method, or keep the judgements of each in a file of their own',
  },
  'case-not-run': {
    message: (p) =>
      `the case cannot be run, for its system "${p.system}" cannot be read: ${p.reasonEn}`,
    hint: () => 'check the path under `system`, or mend that system',
  },
  'impact-not-computed': {
    message: (p) => `no impact on the example dataset (${p.system}): ${p.reasonEn}`,
    hint: () =>
      'both editions must be able to score it; a column that is renamed with a revision belongs in the same change',
  },
  'earlier-unreadable': {
    message: (p) =>
      `${p.before}, as it was, cannot be read, so nothing was compared with it: ${p.reasonEn}`,
    hint: () =>
      'see to it that the version rose as far as it must, and log the change; what cannot be read cannot be compared',
  },
  'log-missing': {
    message: (p) => `documents changed so that a ${p.needed} release is due, and no log says so`,
    hint: (p) => `write one of ${p.expected.join(', ')}; zhibiao diff --changeset drafts it`,
  },
  'changeset-too-low': {
    message: (p) => `the changeset says ${p.declared}, but ${p.needed} is due`,
    hint: (p) => `change it to ${p.needed}`,
  },
  'system-not-found': {
    message: (p) =>
      `${p.system}, edition ${p.edition}, was not found, so nothing was checked against it`,
    hint: () => "put the file into the system's directory, or install a version that packages it",
  },
  'unknown-period': {
    message: (p) => `the data have no period "${p.found}"`,
    hint: (p) =>
      p.expected.every((period) => period === '')
        ? 'they have no column `period`: leave out --period'
        : `they have ${p.expected.join(', ')}`,
  },
  'choose-period': {
    message: (p) => `the data have ${p.periods.length} periods: ${p.periods.join(', ')}`,
    hint: () => 'choose one with --period',
  },
  'not-rows': {
    message: () => 'the data are neither a zhibiao/dataset/1 document nor a list of rows',
    hint: () => 'a list of rows looks like [{"unit":"A","timeliness":"95%"}]',
  },
};
