import type { Io } from '../io.ts';

/**
 * The command line as a function: what `zhibiao` does in a shell. It is loaded when it is called, so
 * that programs that only score do not load it.
 *
 * @param argv the arguments after the program's name
 * @param io what it reads, writes and asks; the process's own streams and files if left out
 * @returns the exit code: 0 clean, 1 findings or no result, 2 wrong usage
 *
 * @example
 * await main(['--version'])
 * // 0
 */
export async function main(argv: readonly string[], io?: Io): Promise<number> {
  const command = await import('../main.ts');
  if (io !== undefined) return command.main(argv, io);
  const { processIo } = await import('../process-io.ts');
  return command.main(argv, processIo());
}
