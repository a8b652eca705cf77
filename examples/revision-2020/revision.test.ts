import { readFileSync } from 'node:fs';
import {
  buildCase,
  buildSystem,
  type DataRow,
  datasetFromRecords,
  runCase,
  type System,
  textIn,
  toDecimal,
} from '@zhibiao/core';
import {
  applyChanges,
  buildLineage,
  comparability,
  diff,
  type Impact,
  impact,
  requiredBump,
  reverseChanges,
  scoreEditions,
} from '@zhibiao/core/revision';
import { totalAt } from '@zhibiao/core/whatif';
import { readDocument, readSystem } from '@zhibiao/document';
import city from '@zhibiao/indicators/cn-online-service/2019/city';
import provincial from '@zhibiao/indicators/cn-online-service/2019/provincial';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The value of an outcome that must have one, and no diagnostic. */
function clean<T>(outcome: {
  readonly value: T | undefined;
  readonly diagnostics: readonly { readonly message: { readonly en: string } }[];
}): T {
  expect(outcome.diagnostics.map((d) => d.message.en)).toEqual([]);
  if (outcome.value === undefined) throw new Error('no value');
  return outcome.value;
}

const systemIn = (path: string): System => clean(readSystem(textOf(path)));
const before = clean(buildSystem(provincial));

/** The sum of exact numbers: a line's value at 1, from each to the next. */
const sumOf = (numbers: readonly string[]): string =>
  numbers.reduce((all, x) => totalAt({ intercept: all, slope: x }, '1'), '0');

/** Every part of every unit's change adds up to it. */
function expectSums({ units }: Impact): void {
  for (const unit of units) {
    expect(unit.irrational).toEqual([]);
    const all = [...Object.values(unit.parts), unit.remainder, unit.rounding];
    expect(sumOf(all)).toBe(unit.change);
    expect(sumOf(Object.values(unit.rankParts))).toBe(unit.rankChange);
    for (const { parts, change } of unit.indicators) {
      expect(sumOf(Object.values(parts))).toBe(change);
    }
  }
}

describe('the hypothetical draft for 2020', () => {
  const after = systemIn('system.yaml');
  const lineage = clean(readDocument(textOf('lineage.yaml'), buildLineage));
  const { changes, ...revision } = clean(diff(before, after, lineage));

  it('is hypothetical in name and text', () => {
    expect(textIn(after.document.title, 'en')).toContain('hypothetical');
    expect(textIn(after.document.title, 'zh')).toContain('假想');
    expect(after.document.weighting.status).toBe('assumed');
  });

  it('has every indicator accounted for, and needs a major version', () => {
    const structural = ['split', 'merged', 'added', 'retired', 'renamed', 'moved', 'reordered'];
    expect(
      changes.flatMap((c) => (structural.includes(c.kind) ? [[c.kind, 'id' in c && c.id]] : [])),
    ).toEqual([
      ['split', 'service-search'],
      ['merged', 'registered-users'],
      ['retired', 'individual-users'],
      ['retired', 'legal-person-users'],
      ['retired', 'service-search'],
      ['added', 'registered-users'],
      ['added', 'search-precision'],
      ['added', 'search-convenience'],
      ['renamed', 'online-payment'],
    ]);
    expect(requiredBump({ changes, ...revision }).bump).toBe('major');
  });

  it('without its lineage names those five', () => {
    const codes = diff(before, after).diagnostics.map((d) => [d.code, d.params?.indicator]);
    expect(codes.map(([code]) => code)).toEqual(Array(6).fill('lineage-unaccounted'));
  });

  it('is made of the edition of 2019 by its changes, and that of it by their reverse', () => {
    const { document } = clean(readSystem(textOf('system.yaml')));
    expect(clean(applyChanges(provincial, changes))).toEqual(document);
    expect(clean(applyChanges(document, reverseChanges(changes)))).toEqual(provincial);
  });

  it('comes out in its case as it must', () => {
    clean(runCase(after, clean(readDocument(textOf('cases/ends-of-the-scale.yaml'), buildCase))));
  });

  it('moves simulated units by weights and structure, and by nothing else', () => {
    const table: DataRow[] = parse(textOf('simulated-observations.csv'), { columns: true });
    const rows = table.filter(({ unit }) => !String(unit).startsWith('#'));
    const dataset = clean(datasetFromRecords(rows, { status: 'simulated' }));
    const scored = clean(scoreEditions(before, after, dataset));
    const found = impact(scored.before, { after: scored.after, lineage }).value;
    if (found === undefined) throw new Error('no impact');
    expectSums(found);
    expect(found.units).toHaveLength(32);
    for (const { parts, remainder } of found.units) {
      const { method, performance } = parts;
      expect([method, performance, remainder]).toEqual(['0', '0', '0']);
    }
    expect(found.winners.map(({ id }) => id)).toEqual(['模拟癸酉']);
    expect(found.losers.map(({ id }) => id)).toEqual(['模拟丁丑']);
  });
});

describe('the E-Government Development Index from 2010 to 2018', () => {
  const [old, young] = [2010, 2018].map((year) =>
    systemIn(`../published/egdi-${year}/system.yaml`),
  );
  if (!old || !young) throw new Error('no systems');

  it('takes thirds for .34, .33, .33, and rounds to a digit less', () => {
    const revision = clean(diff(old, young));
    expect(
      revision.changes.flatMap((c) =>
        c.kind === 'reweighted' ? [[c.id, c.effective.before, c.effective.after]] : [],
      ),
    ).toEqual([
      ['osi', '17/50', '1/3'],
      ['tii', '33/100', '1/3'],
      ['hci', '33/100', '1/3'],
    ]);
    const { bump, because } = requiredBump(revision);
    expect([bump, because?.kind]).toEqual(['major', 'method']);
    // 1/3 + .33 + .33
    expect(clean(comparability(old, young)).total.unchanged).toBe('149/150');
  });

  it('moves the twelve highest of 2010 by its weights and its rounding', () => {
    const golden = clean(
      readDocument(textOf('../published/egdi-2010/cases/highest-twelve.yaml'), buildCase),
    );
    const dataset = clean(datasetFromRecords(golden.dataset.rows));
    const scored = clean(scoreEditions(old, young, dataset));
    const found = clean(impact(scored.before, { after: scored.after }));
    expectSums(found);
    // Republic of Korea: (1/3 − .34) · 1 + (1/3 − .33)(.63902 + .99293) = −.00122683…
    const [korea] = found.units;
    expect(korea && toDecimal(korea.parts.weights, 8)).toBe('-0.0012268333');
    expect(korea?.before.score).toBe('0.87854');
    expect(found.units).toHaveLength(12);
  });
});

describe('the provincial against the city table of 2019', () => {
  const other = clean(buildSystem(city));
  const pathsOf = ({ nodes }: System) =>
    new Map(
      nodes
        .filter((node) => node.leaf !== undefined)
        .map((node) => {
          const names: string[] = [];
          for (let at = nodes[node.index]; at && at.parent >= 0; at = nodes[at.parent]) {
            names.unshift(textIn(at.name, 'zh'));
          }
          return [names.join('/'), node] as const;
        }),
    );
  const [ours, theirs] = [pathsOf(before), pathsOf(other)];
  const shared = [...ours].filter(([path]) => theirs.has(path));
  const alike = shared.filter(([path, node]) => {
    const [a, b] = [node.leaf?.criteria, theirs.get(path)?.leaf?.criteria];
    return a !== undefined && b !== undefined && textIn(a, 'zh') === textIn(b, 'zh');
  });

  it('shares 53 paths, 23 of them word for word', () => {
    expect([shared.length, alike.length]).toEqual([53, 23]);
  });

  it('differs in wording exactly where the difference says', () => {
    const { value } = diff(before, other);
    const reworded = new Set(
      value?.changes.flatMap((c) => (c.kind === 'criteria' ? [c.id] : [])) ?? [],
    );
    const kept = shared.filter(([, node]) => !reworded.has(node.id));
    expect(kept.length).toBeGreaterThanOrEqual(alike.length);
    for (const [, { id }] of alike) expect(reworded.has(id)).toBe(false);
  });
});
