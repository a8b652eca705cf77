import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Example, examplesIn, isAsWritten } from './examples.ts';
import { read, root } from './repository.ts';

/** The whole published tables stand beside the repository or not at all. */
const hasPublished = existsSync(join(root, '../shared/published'));
const canRun = ({ code }: Example): boolean => hasPublished || !/^npm run .*published$/.test(code);

const documents = [
  'README.md',
  'README.zh-CN.md',
  'packages/cli/README.md',
  'packages/cli/docs/ci.md',
  'packages/cli/docs/ci.zh.md',
  'packages/cli/docs/what-if.md',
  'packages/cli/docs/what-if.zh.md',
  'examples/published/README.md',
  'packages/core/README.md',
  'packages/document/README.md',
  'packages/report/README.md',
  'packages/tables/README.md',
  'indicators/README.md',
];

/** Runs an example at the repository's root, as a reader would; answers all that it printed. */
function printedBy({ kind, code }: Example, locale: string): string {
  const env = { ...process.env, NO_COLOR: '1', LANG: locale, LC_ALL: '', FORCE_COLOR: undefined };
  const options = { cwd: root, encoding: 'utf8', env } as const;
  if (kind === 'command') {
    const bin = join(root, 'node_modules/.bin');
    const path = { ...env, PATH: `${bin}:${process.env.PATH}` };
    const { stdout } = spawnSync('bash', ['-c', code], { ...options, env: path });
    return stdout;
  }
  const folder = mkdtempSync(join(root, 'packages/checks/example-'));
  try {
    writeFileSync(join(folder, 'example.mjs'), code);
    const { stdout, stderr } = spawnSync('node', [join(folder, 'example.mjs')], options);
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each(documents)('%s', (file) => {
  const examples = examplesIn(read(file)).filter(canRun);
  const isEnglish = file === 'README.md' || /^packages\/cli\/docs\/\w[\w-]*\.md$/.test(file);
  const locale = isEnglish ? 'en_US.UTF-8' : 'zh_CN.UTF-8';

  it('has examples', () => expect(examples.length).toBeGreaterThan(0));

  it.each(examples.map((e) => [e.code.split('\n')[0], e] as const))('%s', (_, example) => {
    const printed = printedBy(example, locale);
    if (!isAsWritten(example.output, printed)) expect(printed).toBe(example.output);
  });
});

describe('an output with lines left out', () => {
  it.each([
    ['a\n…\nd', 'a\nb\nc\nd\n', true],
    ['a\n…', 'a\nb\n', true],
    ['a\nb', 'a\nb\n', true],
    ['a\n…\nd', 'a\nb\nc\n', false],
    ['a\n…\nd', 'x\na\nd\n', false],
    ['a', 'a\nb\n', false],
  ])('%j against %j is %s', (output, printed, expected) => {
    expect(isAsWritten(output, printed)).toBe(expected);
  });
});
