import { execFileSync } from 'node:child_process';

const limit = 64 * 1024 * 1024;

/**
 * A file as git has it at a reference.
 *
 * @throws an error whose `code` is what git says
 */
export function show(ref: string, path: string): Uint8Array {
  // What begins with a dash is no reference, and git would take it for an option.
  if (ref.startsWith('-')) throw Object.assign(new Error(ref), { code: `no reference: ${ref}` });
  try {
    return execFileSync('git', ['show', `${ref}:${path}`], { maxBuffer: limit, stdio: 'pipe' });
  } catch (error) {
    const stderr = String((error as { readonly stderr?: unknown }).stderr ?? error);
    const [line = 'git'] = stderr.trim().split('\n');
    throw Object.assign(new Error(line), { code: line.replace(/^fatal: /, '') });
  }
}
