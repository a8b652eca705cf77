import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { systemOf } from '../../support/documents.ts';
import { nodesOf, type Row, rowsOf, words } from '../../support/nodes.ts';
import { seeds, tablesOf } from '../../support/seed.ts';

const encoded = [
  {
    file: 'provincial',
    counts: [5, 22, 82],
    digest: '591371645f620974f72ae5384588c5a8fbf3f4e30b034266164e18c7a6e52de0',
  },
  {
    file: 'city',
    counts: [5, 18, 60],
    digest: '27ac7ca86f567a8cd428940d14443adc41bab18712661da54ce0be0890e2a352',
  },
].map((table) => ({ ...table, system: systemOf(`cn-online-service/2019/${table.file}.yaml`) }));

const digestOf = (rows: readonly Row[]) =>
  createHash('sha256')
    .update(rows.map((row) => JSON.stringify(row)).join('\n'))
    .digest('hex');

/** How many nodes stand at each level, a node being its names from the top. */
const countsOf = (rows: readonly Row[]) =>
  [1, 2, 3].map((depth) => new Set(rows.map((row) => row.slice(0, depth).join('/'))).size);

describe.each(encoded)('$file.yaml', ({ counts, digest, system }) => {
  it('has the nodes that the table has', () => {
    const [first, second, third] = [
      system.indicators,
      system.indicators.flatMap(({ children = [] }) => children),
      system.indicators.flatMap(({ children = [] }) => children.flatMap((c) => c.children ?? [])),
    ].map((nodes) => nodes.length);
    expect([first, second, third]).toEqual(counts);
    expect(countsOf(rowsOf(system))).toEqual(counts);
    expect(nodesOf(system)).toHaveLength(counts.reduce((a, b) => a + b));
  });

  it('has the text that was held against the source', () => {
    expect(digestOf(rowsOf(system))).toBe(digest);
  });

  it('quotes in its notes what stands in the text', () => {
    const remarks = nodesOf(system).flatMap((node) =>
      (node.notes ?? []).map(({ on, quote, remark }) => ({
        text: words(node[on], 'zh'),
        quote,
        remark,
      })),
    );
    expect(remarks.length).toBeGreaterThan(0);
    for (const { text, quote, remark } of remarks) {
      expect(text).toContain(quote);
      expect(words(remark, 'zh')).toBeTruthy();
      expect(words(remark, 'en')).toBeTruthy();
    }
  });
});

for (const seed of seeds) {
  describe('the source beside the repository', () => {
    const tables = tablesOf(seed);

    it('has two tables', () => {
      expect(tables.map(({ caption }) => caption)).toEqual([
        '表1  省级政府调查评估指标体系',
        '表2  重点城市调查评估指标体系',
      ]);
    });

    it.each(encoded.map((table, i) => ({ ...table, rows: tables[i]?.rows })))(
      'is $file.yaml cell by cell',
      ({ system, rows, digest }) => {
        expect(rowsOf(system)).toEqual(rows);
        expect(digestOf(rows ?? [])).toBe(digest);
      },
    );
  });
}

describe('the oddities of the source', () => {
  const texts = (file: string) =>
    encoded
      .filter((t) => t.file === file)
      .flatMap(({ system }) => rowsOf(system).map((row) => row[3]));

  it.each([
    ['建议改为：', 1, 1],
    ['通过重点事项抽象的方式', 2, 0],
    ['重点部分抽查', 1, 1],
    ['具体标准 ，', 0, 4],
    ['建立通过构建', 0, 1],
  ])('%s stands %i times in table 1 and %i times in table 2', (quote, provincial, city) => {
    const times = (file: string) => texts(file).filter((text) => text.includes(quote)).length;
    expect([times('provincial'), times('city')]).toEqual([provincial, city]);
  });
});
