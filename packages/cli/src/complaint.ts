import { near } from '@zhibiao/core';
import type { Diagnostic } from '@zhibiao/schemas';
import type { CommanderError } from 'commander';
import type { Command } from './commands/command.ts';
import { fault } from './diagnostic/fault.ts';

type Make = (quoted: readonly string[], error: CommanderError) => Diagnostic;

const suggestions = (message: string): readonly string[] =>
  /\(Did you mean (?:one of )?(.+?)\?\)/.exec(message)?.[1]?.split(', ') ?? [];

const choices = (message: string): readonly string[] =>
  /Allowed choices are (.+)\./.exec(message)?.[1]?.split(', ') ?? [];

const makers: Readonly<Record<string, Make>> = {
  'commander.unknownOption': ([found = ''], { message }) =>
    fault('unknown-option', { found, near: suggestions(message) }),
  'commander.missingArgument': ([argument = '']) => fault('argument-missing', { argument }),
  'commander.missingMandatoryOptionValue': ([option = '']) => fault('option-missing', { option }),
  'commander.optionMissingArgument': ([option = '']) => fault('option-value-missing', { option }),
  'commander.excessArguments': () => fault('too-many-arguments', {}),
  'commander.invalidArgument': ([option = '', found = ''], { message }) =>
    fault('invalid-option-value', { option, found, expected: choices(message) }),
};

/** What commander complains of, as a diagnostic in both languages. */
export function complaintOf(error: CommanderError, commands: readonly Command[]): Diagnostic {
  const quoted = [...error.message.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
  const make = makers[error.code];
  if (make !== undefined) return make(quoted, error);
  const [found = ''] = quoted;
  return fault('unknown-command', {
    found,
    near: near(
      found,
      commands.map(({ name }) => name),
    ),
  });
}
