import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runSteps } from './steps.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const workflow = at('indicators.yml');
const action = at('../../.github/actions/check/action.yml');

let folder = '';
let project = '';
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    ...{ cwd: project, encoding: 'utf8', stdio: 'pipe' },
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhibiao-ci-'));
  project = join(folder, 'project');
  cpSync(at('project'), project, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=Edition 2025');
  git('switch', '--quiet', '--create=revision');
});
afterEach(() => rmSync(folder, { recursive: true }));

const system = 'indicators/counters-2025.yaml';
const text = (file: string): string => readFileSync(join(project, file), 'utf8');
const write = (file: string, content: string): void => {
  mkdirSync(join(project, file, '..'), { recursive: true });
  writeFileSync(join(project, file), content);
};
function edit(file: string, ...changes: readonly (readonly [from: string, to: string])[]): void {
  for (const [from, to] of changes) {
    expect(text(file).split(from)).toHaveLength(2);
    write(file, text(file).replace(from, to));
  }
}
/** Service 70 and openness 30 in place of 60 and 40. */
const reweigh = (): void =>
  edit(system, ['weight: 60', 'weight: 70'], ['weight: 40', 'weight: 30']);
const bumpTo = (version: string): void => edit(system, ['version: 1.0.0', `version: ${version}`]);
const logged = (bump: string): void =>
  write('.changeset/next.md', `---\n'counters': ${bump}\n---\n\nWhat changed.\n`);

/** The verdict of the workflow: the exit code of its check, and what that said. */
function pipeline(base = 'main') {
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message=A revision');
  const ran = runSteps(workflow, {
    ...{ cwd: project, folder },
    expressions: {
      'github.event.pull_request.base.sha || inputs.base': base,
      "inputs.version || 'latest'": 'latest',
      'github.token': 'none',
      'github.event.pull_request.number': '7',
    },
  });
  const check = ran.find(({ name }) => name === 'Check');
  const codes = [...(check?.out ?? '').matchAll(/^::\w+ .*?title=([a-z-]+)/gm)];
  return { ran, code: check?.code, codes: codes.map(([, code]) => code), out: check?.out ?? '' };
}

describe('the workflow gives each change the verdict it deserves', () => {
  it('nothing changed: taken', () => {
    const { code, codes, ran } = pipeline();
    expect([code, codes]).toEqual([0, []]);
    expect(ran.map((step) => step.code)).toEqual([0, 0, 0, 0, 0]);
  });

  it('a typing slip: refused, with the key that was meant', () => {
    edit(system, ['weight: 60', 'weigth: 60']);
    const { code, codes, out } = pipeline();
    expect(code).toBe(1);
    expect(codes).toContain('unknown-key');
    expect(out).toContain('weight？');
  });

  it('a weight that breaks the sum: refused', () => {
    edit(system, ['weight: 40', 'weight: 39']);
    const { code, codes } = pipeline();
    expect(code).toBe(1);
    expect(codes).toContain('weight-sum');
  });

  it('a silent reweight: refused for its version, its log and its case', () => {
    reweigh();
    const { code, codes } = pipeline();
    expect(code).toBe(1);
    expect(codes).toEqual(
      expect.arrayContaining(['version-too-low', 'log-missing', 'case-difference']),
    );
  });

  it('the same with a major version, an entry in the log and its case written anew: taken', () => {
    reweigh();
    bumpTo('2.0.0');
    logged('major');
    // (0.7 × (95 + 80) + 0.3 × 200) ÷ 2 = 91.25; (0.7 × 110 + 0.3 × 100) ÷ 2 = 53.5
    edit('indicators/cases/two-counters.yaml', ['"92.50"', '"91.25"'], ['"53.00"', '"53.50"']);
    const { code, codes, ran } = pipeline();
    expect([code, codes]).toEqual([0, []]);
    expect(ran.every((step) => step.code === 0)).toBe(true);
  });

  it('a log that promises less than is needed: refused', () => {
    reweigh();
    bumpTo('2.0.0');
    logged('minor');
    edit('indicators/cases/two-counters.yaml', ['"92.50"', '"91.25"'], ['"53.00"', '"53.50"']);
    const { code, codes } = pipeline();
    expect([code, codes]).toEqual([1, ['changeset-too-low']]);
  });

  const nextEdition = (): void => {
    renameSync(join(project, system), join(project, 'indicators/counters-2026.yaml'));
    edit(
      'indicators/counters-2026.yaml',
      ['edition: "2025"', 'edition: "2026"'],
      ['id: contacts', 'id: contact-details'],
    );
    edit('indicators/cases/two-counters.yaml', ['../counters-2025.yaml', '../counters-2026.yaml']);
    write(
      'indicators/cases/two-counters.yaml',
      text('indicators/cases/two-counters.yaml').replaceAll('contacts:', 'contact-details:'),
    );
    edit('data/simulated-observations.csv', ['contacts', 'contact-details']);
    logged('major');
  };
  const lineage = (change: string): void =>
    write(
      'indicators/lineage-2026.yaml',
      [
        'schema: zhibiao/lineage/1',
        'language: zh',
        'title: { zh: 2025 到 2026, en: From 2025 to 2026 }',
        'before: { system: example/counters, edition: "2025" }',
        'after: { system: example/counters, edition: "2026" }',
        'sources: { own: { title: { zh: 为测试而写, en: Written for a test } } }',
        `changes:\n  - ${change}\n`,
      ].join('\n'),
    );

  it('an indicator under another id without lineage: refused, with both ids', () => {
    nextEdition();
    const { code, codes, out } = pipeline();
    expect([code, new Set(codes)]).toEqual([1, new Set(['lineage-unaccounted'])]);
    expect(out).toContain('contacts');
    expect(out).toContain('contact-details');
  });

  it('the same with lineage: taken', () => {
    nextEdition();
    lineage(
      '{ type: renamed, was: contacts, id: contact-details, reason: { zh: 更清楚, en: Clearer }, source: own }',
    );
    const { code, codes } = pipeline();
    expect([code, codes]).toEqual([0, []]);
  });

  const removeLeaf = (): void => {
    const whole = text(system);
    const from = whole.indexOf('      - id: contacts');
    write(system, whole.slice(0, from));
    edit(system, [
      'weight: 50\n        criteria: 评估已公开',
      'weight: 100\n        criteria: 评估已公开',
    ]);
    write(
      'indicators/cases/two-counters.yaml',
      text('indicators/cases/two-counters.yaml').replaceAll(/, contacts: ./g, ''),
    );
  };

  it('a leaf that is removed: refused for its version, its log and its case', () => {
    removeLeaf();
    const { code, codes } = pipeline();
    expect(code).toBe(1);
    expect(codes).toEqual(
      expect.arrayContaining(['version-too-low', 'log-missing', 'case-difference']),
    );
  });

  it('a document that is removed needs an entry in the log', () => {
    rmSync(join(project, system));
    rmSync(join(project, 'indicators/cases'), { recursive: true });
    const { code, codes } = pipeline();
    expect([code, codes]).toEqual([1, ['log-missing']]);
    logged('major');
    expect(pipeline().code).toBe(0);
  });

  it('a base that is not there: a wrong call', () => {
    const { code, out } = pipeline('origin/gone');
    expect(code).toBe(2);
    expect(out).toContain('origin/gone');
  });
});

describe('what it leaves for people and machines', () => {
  it('the report is the summary of the job and the comment on the pull request', () => {
    reweigh();
    const { ran } = pipeline();
    const report = text('report.md');
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe(report);
    expect(report).toContain('`version-too-low`');
    expect(ran.map(({ name, code }) => [name, code])).toEqual([
      ['Install', 0],
      ['Check', 1],
      ['Report', 0],
      ['Findings for code scanning', 0],
      ['Comment', 0],
    ]);
    expect(readFileSync(join(folder, 'asked'), 'utf8').split('\n')).toEqual([
      'npm install --global zhibiao@latest',
      'gh pr comment 7 --edit-last --create-if-none --body-file report.md',
      '',
    ]);
  });

  it('the findings for code scanning are those of the check', () => {
    reweigh();
    const { codes } = pipeline();
    const { runs } = JSON.parse(text('zhibiao.sarif'));
    expect(runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(codes);
  });
});

describe('the action', () => {
  const act = (base: string, strict = 'false') => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message=A revision');
    return runSteps(action, {
      ...{ cwd: project, folder },
      expressions: {
        ...{ 'inputs.version': '1.2.3', 'inputs.base': base, 'inputs.paths': '' },
        ...{ 'inputs.strict': strict, 'inputs.working-directory': '.' },
      },
    }).map(({ name, code }) => [name, code]);
  };

  it('passes a sound change and tells where its report is', () => {
    expect(act('main')).toEqual([
      ['Install', 0],
      ['Check', 0],
    ]);
    const output = readFileSync(join(folder, 'output'), 'utf8');
    expect(output).toBe('report=./zhibiao-report.md\nsarif=./zhibiao.sarif\n');
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe(
      'npm install --global zhibiao@1.2.3\n',
    );
  });

  it('refuses a silent reweight, and its report says why', () => {
    reweigh();
    expect(act('main')).toEqual([
      ['Install', 0],
      ['Check', 1],
    ]);
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toContain('`log-missing`');
  });

  it('compares with nothing where there is no base', () => {
    expect(act('')).toEqual([
      ['Install', 0],
      ['Check', 0],
    ]);
  });

  it('a wrong call is no verdict', () => {
    expect(act('gone')).toEqual([
      ['Install', 0],
      ['Check', 2],
    ]);
  });
});
