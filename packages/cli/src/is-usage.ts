import type { Diagnostic } from '@zhibiao/schemas';
import { records as check } from './check/diagnostics.ts';
import { records as commands } from './commands/diagnostics.ts';
import { records as read } from './read/diagnostics.ts';

const usage: ReadonlySet<string> = new Set(
  Object.entries<object>({ ...commands, ...read, ...check }).flatMap(([code, record]) =>
    'isUsage' in record ? [code] : [],
  ),
);

/** Whether a diagnostic says that the command was used wrongly, for which it exits with 2. */
export const isUsage = ({ code }: Diagnostic): boolean => usage.has(code);
