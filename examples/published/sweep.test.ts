import { readFileSync } from 'node:fs';
import { buildCase, datasetFromRecords, exactScore, rank, score } from '@zhibiao/core';
import { applyScenario, sweep, totalAt } from '@zhibiao/core/whatif';
import { readDocument, readSystem } from '@zhibiao/document';
import { expect, it } from 'vitest';

// The weight of the Online Service Index moved from 0 to 1 in the index of 2018, whose weights are
// thirds: every crossing of the twelve highest, checked by scoring anew on both sides of it.

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** The value of an outcome that must have one. */
function known<T>({ value: found }: { readonly value: T | undefined }): T {
  if (found === undefined) throw new Error('nothing');
  return found;
}

const system = known(readSystem(text('egdi-2018/system.yaml')));
const golden = known(readDocument(text('egdi-2018/cases/highest-twelve.yaml'), buildCase));
const dataset = known(datasetFromRecords(golden.dataset.rows));
const now = known(score(system, dataset));

/** Halfway between two exact numbers: from at 0, to at 1, a line in between. */
const middle = (from: string, to: string): string =>
  totalAt({ intercept: totalAt({ intercept: '0', slope: from }, '1/2'), slope: to }, '1/2');

/** Ranks of the unrounded totals, scored anew under a weight. */
function ranksAt(osi: string): readonly (number | undefined)[] {
  const changed = known(applyScenario(system, { name: osi, weights: { osi } }));
  const result = known(score(changed, dataset));
  const totals = dataset.units.map(({ id }) => exactScore(result, id).value ?? undefined);
  return rank(totals, { ties: 'competition' });
}

it('every crossing of the weight of OSI from 0 to 1', { timeout: 120_000 }, () => {
  const { crossings, stretches, lines } = known(sweep(now, { node: 'osi' }));
  expect(crossings.length).toBeGreaterThan(20);
  for (const { from, to, ranks } of stretches) {
    expect(ranksAt(middle(from, to))).toEqual(ranks);
  }
  for (const { at, overtakes } of crossings) {
    for (const { unit, of } of overtakes) {
      const [a, b] = [unit, of].map((id) => lines[dataset.units.findIndex((u) => u.id === id)]);
      expect(a && totalAt(a, at)).toBe(b && totalAt(b, at));
    }
  }
});
