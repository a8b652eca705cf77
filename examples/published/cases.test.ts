import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCase, buildSystem, buildWeightSet, runCase } from '@zhibiao/core';
import { readDocument, readSystem } from '@zhibiao/document';
import { describe, expect, it } from 'vitest';

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const textOf = (name: string): string => readFileSync(pathOf(name), 'utf8');

const indices = readdirSync(pathOf('.')).filter((name) =>
  existsSync(pathOf(`${name}/system.yaml`)),
);
const filesIn = (folder: string): readonly string[] =>
  existsSync(pathOf(folder)) ? readdirSync(pathOf(folder)).map((file) => `${folder}/${file}`) : [];

it('encodes six editions of four indices', () => {
  expect(indices).toEqual([
    'ccps-2019',
    'egdi-2010',
    'egdi-2018',
    'egdi-2020',
    'heritage-2019',
    'inform-risk-2025',
  ]);
});

describe.each(indices)('%s', (index) => {
  const { value: system, diagnostics } = readSystem(textOf(`${index}/system.yaml`));

  it('is a system without a fault', () => {
    expect(diagnostics).toEqual([]);
    expect(system?.document.edition).toBe(index.slice(-4));
  });

  it('has sound weight sets', () => {
    for (const file of filesIn(`${index}/weights`)) {
      const set = readDocument(textOf(file), buildWeightSet);
      expect([file, set.diagnostics]).toEqual([file, []]);
      const weightSet = set.value;
      expect(buildSystem(system?.document, { weightSet }).diagnostics).toEqual([]);
    }
  });

  it('comes out as published in every golden case', () => {
    const cases = filesIn(`${index}/cases`);
    expect(cases.length).toBeGreaterThan(0);
    for (const file of cases) {
      const golden = readDocument(textOf(file), buildCase);
      expect([file, golden.diagnostics]).toEqual([file, []]);
      if (!system || !golden.value) throw new Error(file);
      expect(golden.value.dataset.rows.length).toBeGreaterThanOrEqual(12);
      expect([file, runCase(system, golden.value).diagnostics]).toEqual([file, []]);
    }
  });
});

it('a case whose figures are bent is found out', () => {
  const { value: system } = readSystem(textOf('egdi-2018/system.yaml'));
  const bent = textOf('egdi-2018/cases/highest-twelve.yaml').replace('0.9150', '0.9151');
  const { value: golden } = readDocument(bent, buildCase);
  if (!system || !golden) throw new Error('unreadable');
  const { value, diagnostics } = runCase(system, golden);
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(['case-difference']);
});
