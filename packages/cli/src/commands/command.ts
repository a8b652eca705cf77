import type { Caveat } from '@zhibiao/core';
import type { Language } from '@zhibiao/report/words';
import type { Bilingual, Diagnostic } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import type { Paint } from '../text/paint.ts';

/** An option of a command. */
export interface Option {
  /** As commander reads them: `--data <file>`. */
  readonly flags: string;
  readonly words: Bilingual;
  readonly isRequired?: boolean;
  /** The values it may have; where `flags` say `<format>` the first is the default. */
  readonly choices?: readonly string[];
  /** Whether its value is a whole number from 0. */
  readonly isCount?: boolean;
}

/** One call of a command. */
export interface Request {
  readonly args: readonly string[];
  /** By the option's name in camel case. */
  readonly options: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly io: Io;
  readonly language: Language;
  /** The colours of the stream that the answer is written to. */
  readonly paint: Paint;
}

/** What a command answers; printing it is not its business. */
export interface CommandResult {
  /** For stdout, or the file that `--out` names. */
  readonly text?: string;
  /** For stderr. An error among them makes the exit code 1, or 2 if it is about the call. */
  readonly diagnostics: readonly Diagnostic[];
  /** What readers of a text for machines must know all the same, for stderr. */
  readonly caveats?: readonly Caveat[];
  /** Whether there are findings in the text, for which the exit code is 1. */
  readonly hasFindings?: boolean;
  /** Whether a file of it begins with a byte order mark, for spreadsheet programs. */
  readonly isForSpreadsheets?: boolean;
}

/** A command. One file each. */
export interface Command {
  readonly name: string;
  readonly argument?: { readonly flags: string; readonly words: Bilingual };
  readonly words: Bilingual;
  /** One call that works as it stands in a checkout. */
  readonly example: string;
  readonly options: readonly Option[];
  readonly run: (request: Request) => Promise<CommandResult>;
}

/** The value of an option that takes a text. */
export function textOption({ options }: Request, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The value of an option that takes a whole number. */
export function countOption({ options }: Request, name: string): number | undefined {
  const value = options[name];
  return typeof value === 'number' ? value : undefined;
}

/** The format that `--format` names, out of a table; the first if the option is left out. */
export function choose<T>(table: Readonly<Record<string, T>>, request: Request): T | undefined {
  return table[textOption(request, 'format') ?? ''] ?? Object.values(table)[0];
}
