import { caveatOf } from '@zhibiao/core';
import { expect, it } from 'vitest';
import type { Report } from '../report.ts';
import { column, tableOf } from '../table.ts';
import { renderers } from './index.ts';

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
    `<div lang="en"><p><strong>Shares *of* units</strong><br><small>2 units</small></p>${
      '<p><strong>caution: the data are simulated, not observed</strong></p>' +
      '<p><strong>Table</strong></p><table cellpadding="4"><thead><tr>' +
      '<th align="left" style="text-align: left">unit</th>' +
      '<th align="right" style="text-align: right">share</th></tr></thead><tbody>' +
      '<tr><td align="left" style="text-align: left">甲|乙</td>' +
      '<td align="right" style="text-align: right">25%</td></tr>' +
      '<tr><td align="left" style="text-align: left">&lt;丙&gt;</td>' +
      '<td align="right" style="text-align: right">—</td></tr></tbody></table>' +
      '<p><small>rounded</small></p></div>'
    }`,
    '',
  ],
};

it.each(Object.entries(renderers))('%s', (format, { render }) => {
  expect(render(report).split('\n')).toEqual(texts[format as keyof typeof texts]);
});

it('a format that does not say the caveats says so', () => {
  for (const { render, hasCaveats } of Object.values(renderers)) {
    expect(render(report).includes('caution')).toBe(hasCaveats);
  }
});

it('a report without a table is empty as CSV', () => {
  expect(renderers.csv.render({ ...report, tables: [] })).toBe('');
});
