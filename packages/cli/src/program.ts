import { type Language, languages } from '@zhibiao/report/words';
import type { Diagnostic } from '@zhibiao/schemas';
import {
  CommanderError,
  Option as Flag,
  InvalidArgumentError,
  Command as Program,
} from 'commander';
import type { Command, Option } from './commands/command.ts';
import { diagnostic } from './commands/diagnostics.ts';
import { usage } from './text/usage.ts';
import { usageError } from './usage-error.ts';

/** What was called: a command with what was said to it. */
export interface Call {
  readonly command: Command;
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | number | boolean | undefined>>;
}

/** What reading the arguments answers: a call, help to show, or how they were used wrongly. */
export type Parsed =
  | { readonly call: Call }
  | { readonly help: string; readonly isAsked: boolean }
  | { readonly usageError: Diagnostic };

/** Stops the reading at a value that an option cannot have, and notes why. */
type Refuse = (params: { option: string; found: string; expected: readonly string[] }) => never;

function flagOf(
  { flags, words, choices, isCount, isRequired }: Option,
  language: Language,
  refuse: Refuse,
): Flag {
  const flag = new Flag(flags, words[language]).makeOptionMandatory(isRequired === true);
  if (isCount === true) {
    flag.argParser((found) => {
      if (/^\d{1,3}$/.test(found)) return Number(found);
      return refuse({ option: flags, found, expected: ['0', '1', '2'] });
    });
  }
  if (choices === undefined) return flag;
  return flag.choices(choices).argParser((found) => {
    if (choices.includes(found)) return found;
    return refuse({ option: flags, found, expected: choices });
  });
}

/** `--lang`, of the program and of every command. */
const langOption: Option = {
  flags: '--lang <language>',
  words: { zh: usage.zh.langOption, en: usage.en.langOption },
  choices: languages,
};

/**
 * Reads the arguments. Nothing is run and nothing printed: help and complaints are answered as data.
 */
export function parseArguments(
  argv: readonly string[],
  commands: readonly Command[],
  { language, version }: { readonly language: Language; readonly version: string },
): Parsed {
  const words = usage[language];
  const help: string[] = [];
  const calls: Call[] = [];
  const refused: Diagnostic[] = [];
  const refuse: Refuse = (params) => {
    refused.push(diagnostic('invalid-option-value', params));
    throw new InvalidArgumentError('');
  };
  const program = new Program('zhibiao')
    .description(
      language === 'zh'
        ? '指标：校验指标体系，计算得分与名次，并逐项说明由来'
        : 'validates indicator systems, scores and ranks datasets, and explains every score',
    )
    .exitOverride()
    .configureHelp({
      styleTitle: (title) => words.titles[title] ?? title,
      optionDescription: ({ description, argChoices }) =>
        argChoices === undefined ? description : words.choices(description, argChoices),
    })
    .configureOutput({
      writeOut: (text) => help.push(text),
      writeErr: (text) => help.push(text),
      outputError: () => undefined,
    })
    .helpOption('-h, --help', words.helpOption)
    .helpCommand(false)
    .version(version, '-v, --version', words.versionOption)
    .addOption(flagOf(langOption, language, refuse))
    .addHelpText(
      'after',
      `\n${words.example}\n${commands.map(({ example }) => `  ${example}`).join('\n')}`,
    );
  for (const command of commands) {
    const sub = program
      .command(command.name)
      .description(command.words[language])
      .addOption(flagOf(langOption, language, refuse))
      .addHelpText('after', `\n${words.example}\n  ${command.example}`)
      .allowExcessArguments(false);
    if (command.argument !== undefined) {
      sub.argument(command.argument.flags, command.argument.words[language]);
    }
    for (const option of command.options) sub.addOption(flagOf(option, language, refuse));
    sub.action(() => {
      calls.push({ command, args: sub.args, options: sub.opts<Call['options']>() });
    });
  }
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const isAsked = error.exitCode === 0;
    if (isAsked || error.code === 'commander.help') return { help: help.join(''), isAsked };
    return { usageError: refused[0] ?? usageError(error.code, program, argv) };
  }
  const [call] = calls;
  if (call !== undefined) return { call };
  program.outputHelp();
  return { help: help.join(''), isAsked: false };
}
