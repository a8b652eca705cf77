import { caveatOf } from '@zhibiao/core';
import { expect, it } from 'vitest';
import type { Report } from '../report.ts';
import { column, tableOf } from '../table.ts';
import { renderHtml } from './html.ts';
import { renderers } from './index.ts';
import { style } from './style.ts';

interface Row {
  readonly unit: string;
  readonly share: string | undefined;
}

const report: Report = {
  language: 'en',
  title: 'Shares *of* units',
  about: ['2 units'],
  caveats: [caveatOf('data-simulated')],
  tables: [
    tableOf<Row>(
      [
        column('unit', 'unit', 'text', ({ unit }) => unit),
        column('share', 'share', 'share', ({ share }) => share),
      ],
      [
        { unit: '甲|乙', share: '0.25' },
        { unit: '<丙>', share: undefined },
      ],
      'Table',
    ),
  ],
  notes: ['rounded'],
  charts: [],
  data: { units: 2 },
};

const texts: { readonly [F in keyof typeof renderers]: readonly string[] } = {
  table: [
    'Shares *of* units',
    '2 units',
    'caution: the data are simulated, not observed',
    '',
    'Table',
    'unit   share',
    '────────────',
    '甲|乙    25%',
    '<丙>       —',
    '',
    'rounded',
    '',
  ],
  md: [
    '# Shares \\*of\\* units',
    '',
    '2 units',
    '',
    '> **caution: the data are simulated, not observed**',
    '',
    '## Table',
    '',
    '| unit   | share |',
    '| :----- | ----: |',
    '| 甲\\|乙 |   25% |',
    '| \\<丙\\> |     — |',
    '',
    'rounded',
    '',
  ],
  csv: ['unit,share', '甲|乙,25%', '<丙>,—', ''],
  json: ['{', '  "units": 2', '}', ''],
  html: [
    '<!doctype html>',
    `<html lang="en"><head><meta charset="utf-8">${
      '<meta name="viewport" content="width=device-width, initial-scale=1">' +
      '<title>Shares *of* units</title><style>'
    }`,
    ...style.trim().split('\n'),
    `</style></head><body><h1>Shares *of* units</h1><p class="about">2 units</p>${
      '<p class="caution">caution: the data are simulated, not observed</p>' +
      '<h2>Table</h2><table><thead><tr>' +
      '<th scope="col">unit</th><th scope="col" class="right">share</th></tr></thead><tbody>' +
      '<tr><td>甲|乙</td><td class="right">25%</td></tr>' +
      '<tr><td>&lt;丙&gt;</td><td class="right">—</td></tr></tbody></table>' +
      '<p class="notes">rounded</p></body></html>'
    }`,
    '',
  ],
};

it.each(Object.entries(renderers))('%s', (format, { render }) => {
  expect(render(report).split('\n')).toEqual(texts[format as keyof typeof texts]);
});

it('a fragment of HTML has no ink of its own, and attributes for hosts that leave no styles', () => {
  expect(renderHtml(report)).toBe(
    '<div lang="en"><p><strong>Shares *of* units</strong><br><small>2 units</small></p>' +
      '<p><strong>caution: the data are simulated, not observed</strong></p>' +
      '<p><strong>Table</strong></p><table cellpadding="4"><thead><tr>' +
      '<th scope="col" align="left" style="text-align: left">unit</th>' +
      '<th scope="col" align="right" style="text-align: right">share</th></tr></thead><tbody>' +
      '<tr><td align="left" style="text-align: left">甲|乙</td>' +
      '<td align="right" style="text-align: right">25%</td></tr>' +
      '<tr><td align="left" style="text-align: left">&lt;丙&gt;</td>' +
      '<td align="right" style="text-align: right">—</td></tr></tbody></table>' +
      '<p><small>rounded</small></p></div>',
  );
});

const told: Report = {
  ...report,
  title: 'T',
  about: [],
  caveats: [],
  summary: ['first'],
  legend: ['how'],
  lists: [
    {
      title: 'List',
      items: [
        { label: 'new', text: 'a*' },
        { text: 'b', level: 1 },
      ],
    },
  ],
  tables: [
    {
      columns: [
        { id: 'a', words: 'a', kind: 'node', align: 'left' },
        { id: 'b', words: 'b', kind: 'number', align: 'right' },
        { id: 'c', words: 'c', kind: 'text', align: 'left', below: '', empty: '' },
        { id: 'd', words: 'd', kind: 'text', align: 'left', below: ' ← ' },
        { id: 'e', words: 'e', kind: 'lines', align: 'left', below: '' },
      ],
      rows: [
        [{ name: 'total', depth: 0 }, '3', null, 'x:1', []],
        [{ name: 'one', depth: 1 }, '1', 'cell', 'x:2', ['p', 'q']],
      ],
    },
    {
      columns: [{ id: 'n', words: 'n', kind: 'number', align: 'right' }],
      rows: [['1'], ['2'], ['3']],
      hasSum: true,
      openRows: 2,
    },
  ],
  notes: [],
};

it('in aligned columns a tree has branches, wide cells stand below, and a sum is ruled off', () => {
  expect(renderers.table.render(told).split('\n')).toEqual([
    'T',
    '',
    'first',
    'how',
    '',
    'List',
    '  new a*',
    '    b',
    '',
    'a       b',
    '─────────',
    'total   3',
    '└─ one  1',
    '      cell ← x:2',
    '      p',
    '      q',
    '',
    'n',
    '─',
    '1',
    '2',
    '─',
    '3',
    '',
  ]);
});

it('in Markdown wide cells are columns, and many rows are folded away', () => {
  expect(renderers.md.render(told).split('\n')).toEqual([
    '# T',
    '',
    '**first**',
    '',
    'how',
    '',
    '## List',
    '',
    '- **new** a\\*',
    '  - b',
    '',
    '| a     |  b | c    | d   | e    |',
    '| :---- | -: | :--- | :-- | :--- |',
    '| total |  3 |      | x:1 |      |',
    '| one   |  1 | cell | x:2 | p, q |',
    '',
    '|  n |',
    '| -: |',
    '|  1 |',
    '|  2 |',
    '',
    '<details>',
    '<summary>all 3 rows</summary>',
    '',
    '|  n |',
    '| -: |',
    '|  1 |',
    '|  2 |',
    '|  3 |',
    '',
    '</details>',
    '',
  ]);
});

it('in HTML an indicator of a tree stands an em further in for each level below the first', () => {
  const tree: Report = {
    ...told,
    tables: [
      {
        columns: [{ id: 'a', words: 'a', kind: 'node', align: 'left' }],
        rows: [0, 1, 2, 3].map((depth) => [{ name: `n${depth}`, depth }]),
      },
    ],
  };
  const cells = [...renderers.html.render(tree).matchAll(/<td>(.*?)<\/td>/g)].map(
    ([, text]) => text,
  );
  expect(cells).toEqual(['n0', 'n1', '\u2003n2', '\u2003\u2003n3']);
});

it('a format that does not say the caveats says so', () => {
  for (const { render, hasCaveats } of Object.values(renderers)) {
    expect(render(report).includes('caution')).toBe(hasCaveats);
  }
});

it('a report without a table is empty as CSV', () => {
  expect(renderers.csv.render({ ...report, tables: [] })).toBe('');
});
