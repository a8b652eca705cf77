import type { Diagnostic } from '@zhibiao/schemas';
import { commands } from '../commands/index.ts';
import { parseArguments } from '../program.ts';
import { plain } from '../text/paint.ts';
import { type Files, fakeIo } from './run.ts';

/** What the findings of a command are as JSON; undefined if its text is for people. */
function findingsIn(text: string | undefined): readonly Diagnostic[] {
  if (text?.startsWith('{') !== true) return [];
  return JSON.parse(text).diagnostics ?? [];
}

/** What a call finds, about itself and about the files; findings of a check with `--format json`. */
export async function calling(
  argv: readonly string[],
  files: Files = {},
): Promise<readonly Diagnostic[]> {
  const parsed = parseArguments(argv, commands, { language: 'zh', version: '0' });
  if ('usageError' in parsed) return [parsed.usageError];
  if ('help' in parsed) return [];
  const { command, args, options } = parsed.call;
  const { io } = fakeIo(files);
  const result = await command.run({ args, options, io, language: 'zh', paint: plain });
  return [...result.diagnostics, ...findingsIn(result.text)];
}
