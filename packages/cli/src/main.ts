import { caveatLine, renderDiagnostics } from '@zhibiao/report';
import { type Language, wordsIn } from '@zhibiao/report/words';
import type { Diagnostic } from '@zhibiao/schemas';
import manifest from '../package.json' with { type: 'json' };
import type { CommandResult } from './commands/command.ts';
import { commands } from './commands/index.ts';
import type { Io } from './io.ts';
import { isUsage } from './is-usage.ts';
import { type Call, parseArguments } from './program.ts';
import { readText } from './read/document.ts';
import { writeFile } from './read/file.ts';
import { languageOf } from './text/language.ts';
import { paintFor, plain } from './text/paint.ts';

/** 0: clean. 1: findings, or no result. 2: a wrong call. */
function exitCode({ diagnostics, hasFindings }: CommandResult): number {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.some(isUsage)) return 2;
  return errors.length > 0 || hasFindings === true ? 1 : 0;
}

function complain(diagnostics: readonly Diagnostic[], io: Io, language: Language): void {
  if (diagnostics.length === 0) return;
  const textOf = (file: string) => readText(io, file).value;
  io.stderr(renderDiagnostics(diagnostics, { language, ink: paintFor(io, 'stderr'), textOf }));
}

const byteOrderMark = '\uFEFF';

/** Runs one call: its answer to stdout or a file, what is wrong to stderr. */
async function run({ command, args, options }: Call, io: Io, language: Language): Promise<number> {
  const out = typeof options.out === 'string' ? options.out : undefined;
  const paint = out === undefined ? paintFor(io, 'stdout') : plain;
  const answer = await command.run({ args, options, io, language, paint });
  const { text, caveats = [], diagnostics, isForSpreadsheets } = answer;
  complain(diagnostics, io, language);
  for (const caveat of caveats) {
    io.stderr(`${caveatLine(caveat, language, paintFor(io, 'stderr'))}\n`);
  }
  if (text === undefined) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (errors > 1) io.stderr(`\n${wordsIn(language).noResult(errors)}\n`);
    return exitCode(answer);
  }
  if (out === undefined) {
    io.stdout(text);
    return exitCode(answer);
  }
  const faults = writeFile(io, out, isForSpreadsheets === true ? byteOrderMark + text : text);
  complain(faults, io, language);
  return exitCode({ ...answer, diagnostics: [...diagnostics, ...faults] });
}

/**
 * The command line: reads the arguments, runs the command, prints what it answers.
 *
 * @param argv the arguments after the program's name
 * @returns the exit code: 0 clean, 1 findings or no result, 2 a wrong call
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv, io.env);
  const parsed = parseArguments(argv, commands, { language, version: manifest.version });
  if ('usageError' in parsed) {
    complain([parsed.usageError], io, language);
    return 2;
  }
  if ('help' in parsed) {
    (parsed.isAsked ? io.stdout : io.stderr)(parsed.help);
    return parsed.isAsked ? 0 : 2;
  }
  return run(parsed.call, io, language);
}
