import { expect, it } from 'vitest';
import { dataCsv, files, systemYaml } from '../testing/fixtures.ts';
import { run } from '../testing/run.ts';

const configYaml = `schema: zhibiao/config/1
documents: [system.yaml]
lint: { rules: { weight-dominant: off, source-unlocated: off, translation-missing: off } }
check: { datasets: [{ system: test/services, data: data.csv, status: simulated }] }
`;
/** A repository as it is and as it was at `main`. */
const repository = (now: Readonly<Record<string, string>>) => ({
  'zhibiao.config.yaml': configYaml,
  'data.csv': dataCsv,
  'system.yaml': systemYaml,
  'git main:./zhibiao.config.yaml': configYaml,
  'git main:./data.csv': dataCsv,
  'git main:./system.yaml': systemYaml,
  ...now,
});
const reworded = systemYaml.replace('评估公开情况。', '评估公开是否及时。');
const log = (bump: string) => ({ '.changeset/a.md': `---\n'x': ${bump}\n---\n\n改了要点。\n` });
const check = async (now: Readonly<Record<string, string>>, ...more: readonly string[]) => {
  const ran = await run(
    ['check', '--base', 'main', '--lang', 'en', '--format', 'json', ...more],
    repository(now),
  );
  const codes = JSON.parse(ran.out || '{"diagnostics":[]}').diagnostics.map(
    (d: { code: string }) => d.code,
  );
  return { ...ran, codes };
};

it('nothing changed', async () => {
  expect(await check({})).toMatchObject({ code: 0, codes: [] });
});

it('words alone need a patch and an entry', async () => {
  const { code, codes } = await check({ 'system.yaml': reworded });
  expect([code, codes]).toEqual([1, ['version-too-low', 'log-missing']]);
  const told = {
    'system.yaml': reworded.replace('version: 1.0.0', 'version: 1.0.1'),
    ...log('patch'),
  };
  expect(await check(told)).toMatchObject({ code: 0, codes: [] });
});

it('the version stands where it is wrong, with the change that forces it', async () => {
  const { out } = await check({ 'system.yaml': reworded });
  const [found] = JSON.parse(out).diagnostics;
  expect([found.file, found.range.start.line]).toEqual(['system.yaml', 4]);
  expect(found.message.en).toContain('openness');
});

it('the impact on the example dataset is shown, with who moves', async () => {
  const now = systemYaml.replace('weight: 60', 'weight: 10').replace('weight: 40', 'weight: 90');
  const world = repository({ 'system.yaml': now.replace('1.0.0', '2.0.0'), ...log('major') });
  const { code, out } = await run(['check', '--base', 'main', '--lang', 'en'], world);
  expect(code).toBe(0);
  // 甲 81.75, 乙 85.45, 丙 69.10 (60 and 50, then 70): 乙 overtakes 甲.
  expect(out).toMatch(/乙.*85\.45/);
  expect(out).toContain('rank correlation');
});

it('an example dataset that is not there is an error', async () => {
  const world = repository({ 'system.yaml': reworded.replace('1.0.0', '1.0.1'), ...log('patch') });
  const { 'data.csv': _, ...without } = world;
  const ran = await run(['check', '--base', 'main', '--lang', 'en'], without);
  expect([ran.code, `${ran.out}${ran.err}`]).toEqual([
    expect.any(Number),
    expect.stringContaining('data.csv'),
  ]);
  expect(ran.code).toBeGreaterThan(0);
});

it('a log that promises too little', async () => {
  const now = {
    'system.yaml': systemYaml.replace('digits: 2', 'digits: 1').replace('1.0.0', '2.0.0'),
    ...log('patch'),
  };
  expect((await check(now)).codes).toEqual(['changeset-too-low']);
});

it('a new document needs an entry, and nothing is compared', async () => {
  const world = repository({});
  const { 'git main:./system.yaml': _, ...without } = world;
  const ran = await run(['check', '--base', 'main', '--lang', 'en', '--format', 'json'], without);
  expect(JSON.parse(ran.out).diagnostics.map((d: { code: string }) => d.code)).toEqual([
    'log-missing',
  ]);
});

it('a reference that is not there is a wrong call', async () => {
  const { code, err } = await run(['check', '--base', 'gone', '--lang', 'en'], files);
  expect([code, err]).toEqual([2, expect.stringContaining('gone')]);
});

const caseYaml = `schema: zhibiao/case/1
id: one
language: zh
title: 一家
system: gone.yaml
source: { title: 手算 }
dataset: { rows: [{ unit: 甲, speed: 95%, users: 1, openness: 80 }] }
expect: { 甲: { rank: 1 } }
`;

it('a case whose system is not there is a finding at the line that names it', async () => {
  const world = { 'case.yaml': caseYaml };
  const { code, out } = await run(['check', '--lang', 'en', '--format', 'json'], world);
  const [found] = JSON.parse(out).diagnostics;
  expect([code, found.code, found.file, found.range.start.line]).toEqual([
    1,
    'case-not-run',
    'case.yaml',
    5,
  ]);
  const text = await run(['check', '--lang', 'en'], world);
  expect(text.out).toContain('case.yaml could not be run; the reasons are above');
});

it('data that changed with the rules are scored by the rules that they were for', async () => {
  const now = systemYaml.replaceAll('id: openness', 'id: disclosure').replace('1.0.0', '2.0.0');
  const world = {
    ...repository({ 'system.yaml': now, ...log('major') }),
    'data.csv': dataCsv.replace('openness', 'disclosure'),
  };
  const { code, out } = await run(['check', '--base', 'main', '--lang', 'en'], world);
  expect(out).toContain('rank correlation');
  expect(code).toBe(0);
  const without = { ...world, 'git main:./data.csv': world['data.csv'] };
  const told = await run(['check', '--base', 'main', '--lang', 'en'], without);
  expect(`${told.out}${told.err}`).toContain('no impact on the example dataset (test/services)');
});

it('every finding has a file, so that code scanning can place it', async () => {
  const { out } = await run(
    ['check', '--base', 'main', '--format', 'sarif'],
    repository({ 'system.yaml': reworded }),
  );
  const [{ results }] = JSON.parse(out).runs;
  expect(
    results.map(({ ruleId, locations }: { ruleId: string; locations: readonly unknown[] }) => [
      ruleId,
      locations.length,
    ]),
  ).toEqual([
    ['version-too-low', 1],
    ['log-missing', 1],
  ]);
});

it.each([
  // A key that is none; weights that do not add up, which only building finds.
  ['weight: 60', 'weigth: 60', 'unknown-key'],
  ['weight: 60', 'weight: 61', 'weight-sum'],
])('what was wrong before is said, and its log demanded: %s → %s', async (right, wrong) => {
  const world = { 'git main:./system.yaml': systemYaml.replace(right, wrong) };
  const { code, codes, out } = await check(world);
  expect([code, codes]).toEqual([1, ['earlier-unreadable', 'log-missing']]);
  const [found] = JSON.parse(out).diagnostics;
  expect([found.severity, found.file]).toEqual(['warning', 'system.yaml']);
  expect(found.params.before).toMatch(/^main:system\.yaml:\d+$/);
  expect(found.params.reasonEn).not.toBe('');
  expect(await check({ ...world, ...log('minor') })).toMatchObject({
    code: 0,
    codes: ['earlier-unreadable'],
  });
  expect((await check({ ...world, ...log('patch') })).codes).toEqual([
    'earlier-unreadable',
    'changeset-too-low',
  ]);
});

it('a removed document that could not be read may have been what is new', async () => {
  const { 'system.yaml': now, ...world } = repository({ ...log('major') });
  const moved = {
    ...{ 'elsewhere.yaml': now ?? '' },
    'zhibiao.config.yaml': configYaml.replace('[system.yaml]', '[.]'),
    'git main:./system.yaml': systemYaml.replace('weight: 60', 'weigth: 60'),
  };
  const ran = await run(['check', '--base', 'main', '--lang', 'en', '--format', 'json'], {
    ...world,
    ...moved,
  });
  const codes = JSON.parse(ran.out).diagnostics.map((d: { code: string }) => d.code);
  expect(codes).toEqual(['earlier-unreadable']);
});

it('example data that could not be read before are said, and scored as they stand', async () => {
  const now = {
    'system.yaml': reworded.replace('1.0.0', '1.0.1'),
    'git main:./data.csv': dataCsv.replace('95%', '"95%'),
    ...log('patch'),
  };
  const { code, codes, out } = await check(now);
  expect([code, codes]).toEqual([0, ['earlier-unreadable']]);
  expect(JSON.parse(out).diagnostics[0].file).toBe('data.csv');
});

it('what there is to say of the example data is said beside their impact', async () => {
  const told = { 'system.yaml': reworded.replace('1.0.0', '1.0.1'), ...log('patch') };
  const data = dataCsv
    .split('\n')
    .map((line, i) => (line === '' ? line : `${line},${i === 0 ? 'extra' : '1'}`))
    .join('\n');
  const { codes, out } = await check({ ...told, 'data.csv': data, 'git main:./data.csv': data });
  expect(codes).toEqual(['unknown-column']);
  expect(JSON.parse(out).diagnostics[0].file).toBe('data.csv');
});
