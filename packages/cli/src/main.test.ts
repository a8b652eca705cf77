import { expect, test } from 'vitest';
import { files } from './testing/fixtures.ts';
import { run } from './testing/run.ts';

const scoreArgs = ['score', 'system.yaml', '--data', 'data.csv'];
const english = { LANG: 'en_US.UTF-8' };

test('help is in the chosen language and has an example that a person can copy', async () => {
  const chinese = await run(['score', '--help']);
  expect(chinese.code).toBe(0);
  expect(chinese.out).toContain('用法：');
  expect(chinese.out).toContain('zhibiao score cn-online-service/2019/provincial --data ');
  const { out } = await run(['score', '--help'], {}, english);
  expect(out).toContain('scores, subtotals, ranks and grades of every unit');
});

test('without a command, help goes to stderr and the exit code is 2', async () => {
  const { code, out, err } = await run([]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('score');
});

test('--version', async () => {
  expect(await run(['--version'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
});

test.each([
  [['scor'], 'error[unknown-command]: there is no command "scor"', 'did you mean score?'],
  [
    [...scoreArgs, '--formt', 'csv'],
    'error[unknown-option]: there is no option "--formt"',
    'did you mean --format?',
  ],
  [['render'], 'error[argument-missing]: the argument system is missing', '--help'],
  [
    ['score', 'system.yaml'],
    'error[option-missing]: the option --data <file> is missing',
    '--help',
  ],
  [['score', 'system.yaml', '--data'], 'error[option-value-missing]', '--data <file>'],
  [
    [...scoreArgs, '--format', 'xml'],
    'error[invalid-option-value]',
    'it can be table, json, csv, md',
  ],
  [[...scoreArgs, '--depth', 'two'], 'error[invalid-option-value]', 'it can be 0, 1, 2'],
  [[...scoreArgs, 'extra'], 'error[too-many-arguments]', 'quote'],
  [['--lang'], 'error[option-value-missing]: the option --lang <language> needs a value', '--help'],
  [
    ['--lang', 'fr', 'score'],
    'error[invalid-option-value]: the option --lang <language> cannot be "fr"',
    'it can be',
  ],
  [
    ['--verison'],
    'error[unknown-option]: there is no option "--verison"',
    'did you mean --version',
  ],
  [
    [...scoreArgs, '--formt=csv'],
    'error[unknown-option]: there is no option "--formt=csv"',
    'did you mean --format?',
  ],
  [['score', '--depth', '2'], 'error[option-missing]: the option --data <file> is missing', ''],
  [
    ['score', 'cn-online-service/2019/provincal', '--data', 'data.csv'],
    'error[unknown-system]',
    'did you mean cn-online-service/2019/provincial',
  ],
  [
    ['score', 'system.yml', '--data', 'data.csv'],
    'error[file-not-found]',
    'did you mean system.yaml?',
  ],
  [
    ['score', 'system.yaml', '--data', 'dta.csv'],
    'error[file-not-found]',
    'did you mean data.csv?',
  ],
  [['score', 'system.yaml', '--data', 'folder'], 'error[is-a-directory]', 'folder'],
  [[...scoreArgs, '--weights', 'nope'], 'error[unknown-weights]', 'no weight sets are packaged'],
] as const)('%j is a usage error', async (argv, first, hint) => {
  const { code, out, err } = await run(argv, files, english);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(first);
  expect(err).toMatch(new RegExp(hint.replace(/[?.]/g, '\\$&')));
  expect(err).not.toMatch(/\n\s+at /);
});

test('usage errors in Chinese', async () => {
  expect((await run(['scor'])).err).toBe(
    '错误[unknown-command]：没有命令“scor”\n  = 建议：是否想写 score？\n',
  );
});

test('colour: on a terminal, unless NO_COLOR; off it only with FORCE_COLOR', async () => {
  const colour = '\u001b[';
  expect((await run(scoreArgs, files, {}, true)).out).toContain(colour);
  expect((await run(scoreArgs, files, {}, false)).out).not.toContain(colour);
  expect((await run(scoreArgs, files, { NO_COLOR: '1' }, true)).out).not.toContain(colour);
  expect((await run(scoreArgs, files, { FORCE_COLOR: '1' }, false)).out).toContain(colour);
  expect((await run(scoreArgs, files, { FORCE_COLOR: '0' }, true)).out).not.toContain(colour);
});

test('--out writes a file without colour and nothing on the screen', async () => {
  const { code, out, written } = await run([...scoreArgs, '--out', 'r.txt'], files, {}, true);
  expect([code, out]).toEqual([0, '']);
  expect(written['r.txt']).toContain('90.50');
  expect(written['r.txt']).not.toContain('\u001b[');
});

test('a CSV file begins with a byte order mark for spreadsheet programs, a stream does not', async () => {
  const csv = [...scoreArgs, '--format', 'csv'];
  expect((await run(csv, files)).out).toMatch(/^rank,/);
  expect((await run([...csv, '--out', 'r.csv'], files)).written['r.csv']).toMatch(/^\uFEFFrank,/);
});

test('a file that may not be written', async () => {
  const { code, err } = await run([...scoreArgs, '--out', 'locked/r.txt'], files);
  expect(code).toBe(2);
  expect(err).toContain('错误[unwritable-file]：无法写入“locked/r.txt”（EACCES）');
});

test('several errors are counted at the end', async () => {
  const data = '单位,speed,users,openness\n甲,好,1200,80\n乙,差,300,90\n';
  const { code, err } = await run(scoreArgs, { ...files, 'data.csv': data });
  expect(code).toBe(1);
  expect(err).toMatch(/\n共 2 个错误，未得出结果\n$/);
});

test('a table without rows', async () => {
  for (const data of ['', '单位,speed\n']) {
    const { code, err } = await run(scoreArgs, { ...files, 'data.csv': data });
    expect(code).toBe(1);
    expect(err).toContain('错误[no-rows]');
  }
});

test('a part of a packaged id is enough for a suggestion', async () => {
  const { err } = await run(['score', 'provincial', '--data', 'data.csv'], files);
  expect(err).toContain('是否想写 cn-online-service/2019/provincial？');
});
