import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root } from '../repository.ts';

/** What is not copied: what is installed or built, but for the data that are built from YAML. */
const isLeftOut = (path: string): boolean =>
  /^packages\/checks\/example-|(^|\/)(node_modules|\.git|coverage|\.stryker[^/]*)(\/|$)/.test(
    path,
  ) ||
  (/(^|\/)dist(\/|$)/.test(path) && !path.startsWith('indicators/dist'));

/** Folders that have packages installed of their own, by their paths from the root. */
function installed(folder: string = ''): readonly string[] {
  const below = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !isLeftOut(entry.name))
    .flatMap((entry) => installed(join(folder, entry.name)));
  return folder !== '' && existsSync(join(root, folder, 'node_modules'))
    ? [folder, ...below]
    : below;
}

/** A copy of the sources of the workspace as they stand, with the same packages installed. */
export function copyOfHouse(): string {
  const copy = mkdtempSync(join(tmpdir(), 'zhibiao-'));
  cpSync(root, copy, { recursive: true, filter: (path) => !isLeftOut(relative(root, path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  // Links to packages of the workspace are relative, so that in the copy they lead to the copy.
  for (const folder of installed()) {
    cpSync(join(root, folder, 'node_modules'), join(copy, folder, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  return copy;
}

/** Runs Node in the copy. */
export function runIn(copy: string, ...parts: readonly string[]): { ok: boolean; said: string } {
  const { ZHIBIAO_ROUNDS: _, VITEST: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, parts, {
    cwd: copy,
    encoding: 'utf8',
    env,
  });
  return { ok: status === 0, said: `${stdout}${stderr}` };
}
