import type { Case } from '@zhibiao/schemas';
import { validators } from '@zhibiao/schemas/validate';
import { expect, it } from 'vitest';
import { codesOf, group, leaf, systemOf } from '../testing/fixtures.ts';
import { runCase } from './case.ts';

const system = systemOf([group('g', [leaf('a'), leaf('b')]), leaf('c')], {
  method: { grades: [{ name: '优', from: 80 }] },
});
const golden: Case = {
  schema: 'zhibiao/case/1',
  id: 'two-units',
  language: 'zh',
  title: '两个单位',
  system: './system.yaml',
  source: { title: '手算' },
  dataset: {
    rows: [
      { unit: '甲', a: 80, b: 90, c: 95 },
      { unit: '乙', a: 60, b: 60, c: 60 },
    ],
  },
  // 甲: (85 + 95) / 2
  expect: {
    甲: { score: '90.00', rank: 1, grade: '优', indicators: { g: { score: '85.00', rank: 1 } } },
    乙: { rank: 2, grade: null },
  },
};
const faults = (expected: Case['expect']) =>
  runCase(system, { ...golden, expect: expected }).diagnostics.map(({ code, path, params }) => [
    code,
    path,
    params.what ?? params.found,
    params.expected ?? params.near,
  ]);

it('a case that comes out answers its result', () => {
  expect(validators.case(golden)).toEqual([]);
  const outcome = runCase(system, golden);
  expect(outcome.diagnostics).toEqual([]);
  expect(outcome.value?.units.map((u) => u.score)).toEqual(['90.00', '60.00']);
});

it('says everything that came out otherwise, digits and all', () => {
  const outcome = faults({
    甲: { score: '90.0', rank: 2, grade: '良', indicators: { g: { score: null }, c: { rank: 2 } } },
    乙: { grade: '优' },
  });
  expect(outcome).toEqual([
    ['case-difference', '/expect/甲/score', 'score', '90.0'],
    ['case-difference', '/expect/甲/rank', 'rank', '2'],
    ['case-difference', '/expect/甲/grade', 'grade', '良'],
    ['case-difference', '/expect/甲/indicators/g/score', 'g score', 'null'],
    ['case-difference', '/expect/甲/indicators/c/rank', 'c rank', '2'],
    ['case-difference', '/expect/乙/grade', 'grade', '优'],
  ]);
});

it('a name that nobody has is a fault, even where nothing is expected of it', () => {
  expect(faults({ 甲省: { score: null }, 甲: { indicators: { gg: { score: null } } } })).toEqual([
    ['unknown-unit', '/expect/甲省', '甲省', ['甲']],
    ['unknown-indicator', '/expect/甲', 'gg', ['g']],
  ]);
});

it('data that cannot be scored say why', () => {
  const rows: Case['dataset']['rows'] = [{ unit: '甲', a: 80, b: '', c: 101 }];
  expect(codesOf(runCase(system, { ...golden, dataset: { rows } }))).toEqual([
    'out-of-range',
    'missing-cell',
  ]);
  const twice: Case['dataset']['rows'] = [{ unit: '甲' }, { unit: '甲' }];
  expect(codesOf(runCase(system, { ...golden, dataset: { rows: twice } }))).toEqual([
    'unit-repeated',
  ]);
});
