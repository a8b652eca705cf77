import { validators } from '@zhibiao/schemas/validate';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { files, systemYaml } from '../testing/fixtures.ts';
import { run } from '../testing/run.ts';

const args = ['score', 'system.yaml', '--data', 'data.csv'];
const assumed = '权重为假定，并非官方公布；名次仅供演示与试算';

test('the ranking as a table', async () => {
  const { code, out, err } = await run(args, files);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatchInlineSnapshot(`
    "服务评估
    2020 年版 · 版本 1.0.0 · 数据 data.csv（3 个单位） · 权重 体系自带（按占比，假定）
    注意：权重为假定，并非官方公布；名次仅供演示与试算

    名次  单位   总分  等次       服务       公开
    ─────────────────────────────────────────────
       1  甲    90.50  优    97.50 (1)  80.00 (2)
       2  丙    61.00  其余  55.00 (2)  70.00 (3)
       3  乙    60.20  其余  40.00 (3)  90.50 (1)

    括号内为该指标的名次
    "
  `);
});

test('the table in English, to the second level, without rounding', async () => {
  const { out } = await run([...args, '--depth', '2', '--exact', '--lang', 'en'], files);
  expect(out).toMatchInlineSnapshot(`
    "Service assessment
    edition 2020 · version 1.0.0 · data data.csv (3 units) · weights the system's own (shares, assumed)
    caution: the weights are assumed, not official: the ranks are for demonstration and trial alone

    rank  unit  total  exact score  grade    Service  1.1 Speed   1.2 Users   Openness
    ──────────────────────────────────────────────────────────────────────────────────
       1  甲    90.50  90.5         good   97.50 (1)  95.00 (1)  100.00 (1)  80.00 (2)
       2  丙    61.00  61           other  55.00 (2)  60.00 (3)   50.00 (2)  70.00 (3)
       3  乙    60.20  60.2         other  40.00 (3)  80.00 (2)    0.00 (3)  90.50 (1)

    in parentheses the rank at that indicator
    "
  `);
});

test('all rows of the table are equally wide', async () => {
  const lines = (await run([...args, '--depth', '2'], files)).out.split('\n');
  const rows = lines.slice(
    lines.findIndex((line) => line.startsWith('─')),
    -3,
  );
  expect(new Set(rows.map((row) => stringWidth(row))).size).toBe(1);
});

test('as CSV: a column for every indicator', async () => {
  const { out, err } = await run([...args, '--format', 'csv'], files);
  expect(out).toBe(
    'rank,unit,score,grade,coverage,service,speed,users,openness\n' +
      '1,甲,90.50,优,1,97.50,95.00,100.00,80.00\n' +
      '2,丙,61.00,其余,1,55.00,60.00,50.00,70.00\n' +
      '3,乙,60.20,其余,1,40.00,80.00,0.00,90.50\n',
  );
  expect(err).toBe(`注意：${assumed}\n`);
});

test('as CSV with names and fewer levels', async () => {
  const { out } = await run([...args, '--format', 'csv', '--names', '--depth', '1'], files);
  expect(out.split('\n')[0]).toBe('rank,unit,score,grade,coverage,1 服务,2 公开');
});

test('as JSON: a result document that its schema accepts', async () => {
  const { out, err } = await run([...args, '--format', 'json', '--exact'], files);
  const document: unknown = JSON.parse(out);
  expect(validators.result(document)).toEqual([]);
  expect(document).toMatchObject({
    units: [{ unit: '甲', score: '90.50', value: '90.5', rank: 1 }, {}, {}],
  });
  expect(err).toContain(assumed);
});

test('as Markdown, the remark above the table', async () => {
  const { out } = await run([...args, '--format', 'md'], files);
  expect(out).toMatchInlineSnapshot(`
    "# 服务评估

    2020 年版 · 版本 1.0.0 · 数据 data.csv（3 个单位） · 权重 体系自带（按占比，假定）

    > **注意：权重为假定，并非官方公布；名次仅供演示与试算**

    | 名次 | 单位 |  总分 | 等次 |      服务 |      公开 |
    | ---: | :--- | ----: | :--- | --------: | --------: |
    |    1 | 甲   | 90.50 | 优   | 97.50 (1) | 80.00 (2) |
    |    2 | 丙   | 61.00 | 其余 | 55.00 (2) | 70.00 (3) |
    |    3 | 乙   | 60.20 | 其余 | 40.00 (3) | 90.50 (1) |

    括号内为该指标的名次
    "
  `);
});

test('a weight set by the name of a file beside the system, or by path', async () => {
  for (const set of ['openness-only', 'weights/openness-only.yaml']) {
    const { out } = await run([...args, '--weights', set], files);
    expect(out).toContain('权重 openness-only（按占比，他人公布）');
    expect(out).toMatch(/1 {2}乙 +90\.50/);
    expect(out).not.toContain(assumed);
  }
});

test('simulated data are said to be so, whatever the format', async () => {
  const simulated = '数据为模拟，并非实际观测';
  for (const format of ['table', 'md']) {
    const { out } = await run([...args, '--status', 'simulated', '--format', format], files);
    expect(out).toContain(simulated);
  }
  const { err } = await run([...args, '--status', 'simulated', '--format', 'json'], files);
  expect(err).toContain(simulated);
});

test('a status that is none is a usage error', async () => {
  expect((await run([...args, '--status', 'guessed'], files)).code).toBe(2);
});

test('a long table', async () => {
  const rows = [
    '甲,speed,95%',
    '甲,users,1200',
    '甲,openness,80',
    '乙,speed,80%',
    '乙,users,300',
    '乙,openness,90.5',
  ];
  const long = ['单位,指标,值', ...rows].join('\n');
  const { code, out } = await run(args, { ...files, 'data.csv': long });
  expect(code).toBe(0);
  expect(out).toMatch(/1 {2}甲 +90\.50/);
});

test('GB18030 is read, and a note on stderr says so', async () => {
  const head = Uint8Array.of(0xb5, 0xa5, 0xce, 0xbb); // 单位
  const text = new TextEncoder().encode(',speed,users,openness\nA,95%,1200,80\nB,80%,300,90.5\n');
  const { code, out, err } = await run(args, {
    ...files,
    'data.csv': Uint8Array.of(...head, ...text),
  });
  expect(code).toBe(0);
  expect(out).toMatch(/1 {2}A +90\.50/);
  expect(err).toContain('说明[read-as]：文件不是 UTF-8，已按 GB18030 读取');
});

test('rows as a JSON list, and as a dataset document', async () => {
  const rows = [
    { unit: '甲', speed: 0.95, users: 1200, openness: 80 },
    { unit: '乙', speed: 0.8, users: 300, openness: 90.5 },
  ];
  const document = { schema: 'zhibiao/dataset/1', status: 'simulated', rows };
  for (const json of [rows, document]) {
    const json5 = { ...files, 'data.json': JSON.stringify(json) };
    const { out } = await run(['score', 'system.yaml', '--data', 'data.json'], json5);
    expect(out).toMatch(/1 {2}甲 +90\.50/);
  }
});

test('JSON that is no data', async () => {
  const cases = { '[{]': 'yaml-syntax', '{"a": 1}': 'not-rows', '[1]': 'input-shape' };
  for (const [text, code] of Object.entries(cases)) {
    const ran = await run(['score', 'system.yaml', '--data', 'd.json'], {
      ...files,
      'd.json': text,
    });
    expect([ran.code, ran.out]).toEqual([1, '']);
    expect(ran.err).toContain(`[${code}]`);
  }
});

test('a cell that cannot be read is named by row, column and unit', async () => {
  const data = '单位,speed,users,openness\n甲,95%,1200,80\n\n乙,约八成,300,90.5\n';
  const { code, out, err } = await run(args, { ...files, 'data.csv': data });
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatchInlineSnapshot(`
    "错误[not-a-number]：“speed”应为数字，单元格写的是“约八成”
     --> data.csv:4，“speed”列，单位 乙
      = 建议：请写 1234.5 这样的数字；没有数据请留空
    "
  `);
});

test('a unit column of another name', async () => {
  const data = 'province,speed,users,openness\n甲,95%,1200,80\n乙,80%,300,90.5\n';
  const renamed = { ...files, 'data.csv': data };
  expect((await run(args, renamed)).err).toContain('unit-column-missing');
  expect((await run([...args, '--unit-column', 'province'], renamed)).code).toBe(0);
});

test('under points: scores are points, groups add up', async () => {
  const points = systemYaml
    .replace('basis: share, total: 100', 'basis: points')
    .replaceAll('weight: 50', 'weight: 30');
  const data = '单位,speed,users,openness\n甲,95%,1200,32\n乙,80%,300,36\n';
  const world = { 'system.yaml': points, 'data.csv': data };
  const { out } = await run([...args, '--format', 'csv'], world);
  expect(out).toBe(
    'rank,unit,score,percentage,grade,coverage,service,speed,users,openness\n' +
      '1,甲,90.50,90.50,优,1,58.50,28.50,30.00,32.00\n' +
      '2,乙,60.00,60.00,其余,1,24.00,24.00,0.00,36.00\n',
  );
});

test('ranks within groups: a group after the other', async () => {
  const grouped = systemYaml.replace('ties: dense', 'ties: dense, within: group');
  const data = `单位,组别,speed,users,openness
甲,东部,95%,1200,80
乙,西部,80%,300,90.5
丙,东部,99%,1200,90
`;
  const { out } = await run(args, { 'system.yaml': grouped, 'data.csv': data });
  const order = [...out.matchAll(/^ +(\d) {2}(.) +(.部)/gm)].map(([, ...row]) => row.join(' '));
  expect(order).toEqual(['1 丙 东部', '2 甲 东部', '1 乙 西部']);
  const { out: template } = await run(['template', 'system.yaml'], { 'system.yaml': grouped });
  expect(template).toMatch(/^\uFEFFunit,group,speed/);
});

test('digits of a JSON list are kept beyond those of a double', async () => {
  const json =
    '[{"unit":"甲","speed":0.10000000000000000001,"users":1,"openness":80},' +
    '{"unit":"乙","speed":0.2,"users":2,"openness":80}]';
  const { out } = await run(
    ['score', 'system.yaml', '--data', 'd.json', '--format', 'json', '--exact'],
    {
      ...files,
      'd.json': json,
    },
  );
  expect(out).toContain('10.000000000000000001');
});

test('a panel: every period with what changed, one alone, and as JSON, CSV and a page', async () => {
  const panel = {
    ...files,
    'panel.csv':
      '单位,期间,speed,users,openness\n甲,2023,95%,1000,80\n乙,2023,80%,0,90.5\n丁,2023,1,1,1\n' +
      '乙,2024,90%,1000,90.5\n甲,2024,95%,1000,70\n丙,2024,60%,500,70\n',
  };
  const from = ['score', 'system.yaml', '--data', 'panel.csv'];
  const { out, code } = await run(from, panel);
  expect(code).toBe(0);
  const second = out.slice(out.lastIndexOf('服务评估'));
  expect(second).toMatchInlineSnapshot(`
    "服务评估
    2024 期 · 2020 年版 · 版本 1.0.0 · 数据 panel.csv（3 个单位） · 权重 体系自带（按占比，假定）
    注意：权重为假定，并非官方公布；名次仅供演示与试算

    名次  单位   总分  名次变动  得分变动  等次       服务       公开
    ─────────────────────────────────────────────────────────────────
       1  乙    93.20        ↑1    +33.00  优    95.00 (2)  90.50 (1)
       2  甲    86.50        ↓1     −4.00  其余  97.50 (1)  70.00 (2)
       3  丙    46.00        新         —  其余  30.00 (3)  70.00 (2)

    本期未列入：丁
    括号内为该指标的名次
    "
  `);
  const one = await run([...from, '--period', '2023'], panel);
  expect(one.out).toContain('2023 期');
  expect(one.out).not.toContain('2024');
  const json = JSON.parse((await run([...from, '--format', 'json'], panel)).out);
  expect(json[1].gone).toEqual(['丁']);
  expect(json[1].changes[0]).toEqual({ unit: '乙', score: '33.00', places: 1, isNew: false });
  expect(validators.result(json[1].result)).toEqual([]);
  const csv = (await run([...from, '--format', 'csv', '--depth', '0'], panel)).out;
  expect(csv.split('\n')[0]).toBe('period,rank,unit,score,grade,coverage');
  const html = (await run([...from, '--format', 'html'], panel)).out;
  expect(html.match(/<html|<table|<h2>202[34] 期/g)).toEqual([
    '<html',
    '<h2>2023 期',
    '<table',
    '<h2>2024 期',
    '<table',
  ]);
  const unknown = await run([...from, '--period', '2022'], panel);
  expect([unknown.code, unknown.err]).toEqual([1, expect.stringContaining('2023、2024')]);
  const explained = await run(['explain', ...from.slice(1), '--unit', '甲'], panel);
  expect(explained.err).toContain('--period');
});

test('CSV tells what does not apply from what is missing, in words that data are read by', async () => {
  const data = '单位,speed,users,openness\n甲,95%,1200,80\n乙,80%,,90.5\n丙,不适用,300,70\n';
  const rows = async (lang: string) =>
    (await run([...args, '--format', 'csv', '--lang', lang], { ...files, 'data.csv': data })).out
      .split('\r\n')
      .join('\n');
  // 乙 has no 用户数: an empty cell between 办理率 and 公开.
  expect(await rows('zh')).toMatch(/丙,.*,不适用,0\.00,70\.00\n/);
  expect(await rows('zh')).toMatch(/乙,.*,80\.00,,90\.50\n/);
  expect(await rows('en')).toMatch(/丙,.*,N\/A,0\.00,70\.00\n/);
});
