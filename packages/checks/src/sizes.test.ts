import { beforeAll, describe, expect, it } from 'vitest';
import { type Bundle, bundleForBrowser } from './bundle.ts';
import { packagesBroughtBy } from './packages-brought.ts';

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const helper = `
import { roundDecimal } from '@zhibiao/core/numeric';
console.log(roundDecimal('2.005', 2));
`;
const scoring = `
import { buildSystem, datasetFromRecords, score } from '@zhibiao/core';
export const run = (document, rows) =>
  score(buildSystem(document).value, datasetFromRecords(rows).value);
`;
const ranking = `${scoring}
import { rankingReport, renderHtml } from '@zhibiao/report';
export const table = (document, rows) => renderHtml(rankingReport(run(document, rows).value));
`;
const chart = `
import { renderSvg } from '@zhibiao/report/svg';
console.log(renderSvg);
`;

/** What each program may weigh, in bytes of minified and gzipped code. */
describe('a page pays for what it uses', () => {
  const bundles = new Map<string, Bundle>();
  const sizeOf = (name: string): number => bundles.get(name)?.gzipped ?? Number.NaN;

  beforeAll(async () => {
    for (const [name, program] of Object.entries({ helper, scoring, ranking, chart })) {
      bundles.set(name, await bundleForBrowser(program));
    }
    for (const [name, { gzipped }] of bundles) console.info(`${name}: ${kB(gzipped)} gzipped`);
  });

  it('a numeric helper is within 8 kB', () => {
    expect(sizeOf('helper')).toBeLessThanOrEqual(8_000);
  });

  it('scoring with the check of the document is within 85 kB', () => {
    expect(sizeOf('scoring')).toBeLessThanOrEqual(85_000);
  });

  it('a ranking as an HTML table adds 25 kB at most', () => {
    expect(sizeOf('ranking') - sizeOf('scoring')).toBeLessThanOrEqual(25_000);
  });

  it('no page brings a document of its own', () => {
    const files = [...bundles.values()].flatMap(({ libraries }) => libraries);
    expect(files.filter((file) => /linkedom|htmlparser2|jsdom|cssom/.test(file))).toEqual([]);
    for (const { code } of bundles.values()) expect(code).not.toMatch(/htmlparser2|linkedom/);
  });
});

describe('npm i brings few packages', () => {
  it.each([
    ['@zhibiao/core', 6],
    ['zhibiao', 60],
  ])('%s brings at most %i, itself among them', (name, most) => {
    const brought = packagesBroughtBy(name);
    console.info(`${name} brings ${brought.length} packages: ${brought.join(', ')}`);
    expect(brought).toContain(name);
    expect(brought.length).toBeLessThanOrEqual(most);
  });
});
