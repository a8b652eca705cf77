import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A step of a job, as a workflow or an action writes it. */
interface Step {
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What came of a step: its exit code; undefined if it was skipped. */
export interface StepRun {
  readonly name: string;
  readonly code: number | undefined;
  readonly out: string;
}

/** The values of the expressions `${{ … }}` of a file, by their text. */
export type Expressions = Readonly<Record<string, string>>;

const command = fileURLToPath(new URL('../../packages/cli/bin/zhibiao.js', import.meta.url));

/** The job of a workflow, or the action itself. */
export function readJob(file: string): {
  readonly env: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
} {
  const { jobs, runs } = parse(readFileSync(file, 'utf8'));
  return { env: {}, ...(runs ?? jobs.check) };
}

const fill = (text: string, expressions: Expressions): string =>
  text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = expressions[expression];
    if (value === undefined) throw new Error(`no value for ${expression}`);
    return value;
  });

/** The command as it stands here, and in place of what only a forge has: `npm -g` and `gh`, which note what they are asked. */
function stubs(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const scripts = {
    zhibiao: `exec "${process.execPath}" "${command}" "$@"`,
    npm: `echo "npm $*" >> "${folder}/asked"`,
    gh: `echo "gh $*" >> "${folder}/asked"`,
  };
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}

/** Runs the shell of every step in order, as a forge does: after one that failed only those that always run. */
export function runSteps(
  file: string,
  { cwd, folder, expressions }: { cwd: string; folder: string; expressions: Expressions },
): readonly StepRun[] {
  const { env, steps } = readJob(file);
  const { FORCE_COLOR: _, ...inherited } = process.env;
  const outside = {
    ...inherited,
    PATH: `${stubs(folder)}:${process.env.PATH}`,
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_OUTPUT: join(folder, 'output'),
  };
  let isFailed = false;
  const ran: StepRun[] = [];
  for (const { name = '', if: condition, run, env: own } of steps) {
    if (run === undefined) continue;
    if (isFailed && condition?.startsWith('always()') !== true) {
      ran.push({ name, code: undefined, out: '' });
      continue;
    }
    const values = Object.entries({ ...env, ...own }).map(([k, v]) => [k, fill(v, expressions)]);
    const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run];
    const { status, stdout, stderr } = spawnSync('bash', shell, {
      ...{ cwd, encoding: 'utf8', env: { ...outside, ...Object.fromEntries(values) } },
    });
    isFailed ||= status !== 0;
    ran.push({ name, code: status ?? -1, out: stdout + stderr });
  }
  return ran;
}
