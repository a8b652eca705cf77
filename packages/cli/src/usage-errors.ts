import { suggestions } from '@zhibiao/core';
import type { Diagnostic } from '@zhibiao/schemas';
import type { CommanderError } from 'commander';
import type { Command } from './commands/command.ts';
import { diagnostic } from './commands/diagnostics.ts';

type Make = (quoted: readonly string[], error: CommanderError) => Diagnostic;

const suggestionsIn = (message: string): readonly string[] =>
  /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1]?.split(', ') ?? [];

const choices = (message: string): readonly string[] =>
  /Allowed choices are (.+)\./.exec(message)?.[1]?.split(', ') ?? [];

const makers: Readonly<Record<string, Make>> = {
  'commander.unknownOption': ([found = ''], { message }) =>
    diagnostic('unknown-option', { found, near: suggestionsIn(message) }),
  'commander.missingArgument': ([argument = '']) => diagnostic('argument-missing', { argument }),
  'commander.missingMandatoryOptionValue': ([option = '']) =>
    diagnostic('option-missing', { option }),
  'commander.optionMissingArgument': ([option = '']) =>
    diagnostic('option-value-missing', { option }),
  'commander.excessArguments': () => diagnostic('too-many-arguments', {}),
  'commander.invalidArgument': ([option = '', found = ''], { message }) =>
    diagnostic('invalid-option-value', { option, found, expected: choices(message) }),
};

/** What commander complains of, as a diagnostic in both languages. */
export function usageErrors(error: CommanderError, commands: readonly Command[]): Diagnostic {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
  const make = makers[error.code];
  if (make !== undefined) return make(quoted, error);
  const [found = ''] = quoted;
  return diagnostic('unknown-command', {
    found,
    near: suggestions(
      found,
      commands.map(({ name }) => name),
    ),
  });
}
