import { suggestions } from '@zhibiao/core/diagnostic';
import type { Diagnostic } from '@zhibiao/schemas';
import type { Command as Program } from 'commander';
import { diagnostic } from './commands/diagnostics.ts';

/** What was being read when commander refused it. */
interface Refused {
  /** The command that was called; the program itself if there is no such command. */
  readonly called: Program;
  /** The arguments of that command that are no options, and those that nobody declared. */
  readonly operands: readonly string[];
  readonly unknown: readonly string[];
  readonly commandNames: readonly string[];
}

const makers: Readonly<Record<string, (refused: Refused) => Diagnostic>> = {
  'commander.unknownOption': ({ called, unknown }) => {
    const [found = ''] = unknown;
    const declared = [...called.options.flatMap(({ long }) => long ?? []), '--help'];
    const [flag = ''] = found.split('=');
    return diagnostic('unknown-option', { found, near: suggestions(flag, declared) });
  },
  'commander.missingArgument': ({ called, operands }) => {
    const missing = called.registeredArguments.find(
      ({ required }, i) => required && operands[i] === undefined,
    );
    return diagnostic('argument-missing', { argument: missing?.name() ?? '' });
  },
  'commander.missingMandatoryOptionValue': ({ called }) => {
    const missing = called.options.find(
      (option) => option.mandatory && called.getOptionValue(option.attributeName()) === undefined,
    );
    return diagnostic('option-missing', { option: missing?.flags ?? '' });
  },
  'commander.excessArguments': () => diagnostic('too-many-arguments', {}),
  'commander.unknownCommand': ({ operands, commandNames }) => {
    const [found = ''] = operands;
    return diagnostic('unknown-command', { found, near: suggestions(found, commandNames) });
  },
};

/** Only the last argument can be an option without the value that it takes. */
function valueMissing(called: Program, argv: readonly string[]): Diagnostic {
  const last = argv.at(-1);
  const option = called.options.find(({ long, short }) => last === long || last === short);
  return diagnostic('option-value-missing', { option: option?.flags ?? `${last}` });
}

/**
 * What commander refused, as a diagnostic in both languages. Its code says what is wrong; which
 * option or argument it is about is read from the arguments and the declarations.
 */
export function usageError(code: string, program: Program, argv: readonly string[]): Diagnostic {
  const commandOf = (name: string) => program.commands.find((command) => command.name() === name);
  if (code === 'commander.optionMissingArgument') {
    return valueMissing(argv.flatMap((name) => commandOf(name) ?? [])[0] ?? program, argv);
  }
  const outer = program.parseOptions([...argv]);
  const [name = '', ...rest] = outer.operands;
  const command = commandOf(name);
  const inner = command?.parseOptions(outer.unknown);
  const refused: Refused = {
    called: command ?? program,
    operands: inner === undefined ? outer.operands : [...rest, ...inner.operands],
    unknown: (inner ?? outer).unknown,
    commandNames: program.commands.map((known) => known.name()),
  };
  const make = makers[code];
  if (make === undefined) throw new Error(`commander refused the arguments with ${code}`);
  return make(refused);
}
