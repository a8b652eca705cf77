import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publicPackages } from '../public-packages.mjs';
import { root } from './repository.ts';

/** Runs a command and answers what it printed; a failure shows both of its streams. */
export function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed\n${stdout}\n${stderr}`);
  }
}

/**
 * An empty project outside the workspace with the packed packages installed, as a stranger has it
 * after `npm i`. The packages must have been built.
 */
export function strangersProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'zhibiao-stranger-'));
  for (const folder of publicPackages(root)) {
    run('npx', ['-y', 'pnpm@10.34.9', 'pack', '--pack-destination', project], join(root, folder));
  }
  const tarballs = readdirSync(project).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(project, 'package.json'), '{ "name": "stranger", "private": true }\n');
  const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
  run('npm', ['install', ...flags, ...tarballs.map((t) => `./${t}`), 'typescript@5.9.3'], project);
  return project;
}
