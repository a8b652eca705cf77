import { execFileSync } from 'node:child_process';

const limit = 64 * 1024 * 1024;

/** What git answers. @throws an error whose `code` is what git says */
function git(args: readonly string[]): Buffer {
  try {
    return execFileSync('git', [...args], { maxBuffer: limit, stdio: 'pipe' });
  } catch (error) {
    const stderr = String((error as { readonly stderr?: unknown }).stderr ?? error);
    const [line = 'git'] = stderr.trim().split('\n');
    throw Object.assign(new Error(line), { code: line.replace(/^fatal: /, '') });
  }
}

/** What begins with a dash is no reference, and git would take it for an option. */
function checkReference(ref: string): void {
  if (ref.startsWith('-')) throw Object.assign(new Error(ref), { code: `no reference: ${ref}` });
}

/**
 * A file as git has it at a reference.
 *
 * @throws an error whose `code` is what git says
 */
export function show(ref: string, path: string): Uint8Array {
  checkReference(ref);
  return git(['show', `${ref}:${path}`]);
}

/** The parts of an answer with `-z`. */
const parts = (answer: Buffer): readonly string[] =>
  answer
    .toString('utf8')
    .split('\0')
    .filter((part) => part !== '');

/**
 * The files that differ from a reference, and those that git does not
 * know; from the working directory down.
 *
 * @throws an error whose `code` is what git says
 */
export function changed(ref: string): readonly string[] {
  checkReference(ref);
  const tracked = git(['diff', '--name-only', '--no-renames', '--relative', '-z', ref, '--']);
  const unknown = git(['ls-files', '--others', '--exclude-standard', '-z']);
  return [...new Set([...parts(tracked), ...parts(unknown)])].toSorted();
}

/**
 * The commit where the working branch left a reference; the reference's own where the history is too
 * short to tell.
 *
 * @throws an error whose `code` is what git says
 */
export function mergeBase(ref: string): string {
  checkReference(ref);
  const commit = git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
    .toString()
    .trim();
  try {
    return git(['merge-base', commit, 'HEAD']).toString().trim() || commit;
  } catch {
    return commit;
  }
}
