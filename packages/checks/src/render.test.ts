import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemOf } from '../../../indicators/support/documents.ts';
import { rowsOf } from '../../../indicators/support/nodes.ts';
import { seeds, tablesOf } from '../../../indicators/support/seed.ts';
import { rowsOfHtml } from './html-table.ts';
import { root } from './repository.ts';

const render = (system: string) =>
  execFileSync(
    process.execPath,
    [
      join(root, 'packages/cli/bin/zhibiao.js'),
      'render',
      system,
      '--format',
      'html',
      '--lang',
      'zh',
    ],
    { encoding: 'utf8', maxBuffer: 16_000_000 },
  );

describe.each([
  ['provincial', 82, 0],
  ['city', 60, 1],
] as const)('the page of the %s table', (name, count, table) => {
  const rows = rowsOfHtml(render(`cn-online-service/2019/${name}`));

  it('holds the cells of the document, which a digest ties to the source, in the same order', () => {
    expect(rows).toHaveLength(count);
    expect(rows).toEqual(rowsOf(systemOf(`cn-online-service/2019/${name}.yaml`)));
  });

  it.each(seeds)('holds the cells of the source beside the repository', (seed) => {
    expect(rows).toEqual(tablesOf(seed)[table]?.rows);
  });
});

it('reads merged cells into every row that they span', () => {
  const page = `<table><tbody><tr><td rowspan=3>a</td><td>b</td><td rowspan=2>c</td></tr>
    <tr><td>d</td></tr><tr><td>e</td><td>f</td></tr></tbody></table>`;
  expect(rowsOfHtml(page)).toEqual([
    ['a', 'b', 'c'],
    ['a', 'd', 'c'],
    ['a', 'e', 'f'],
  ]);
});
