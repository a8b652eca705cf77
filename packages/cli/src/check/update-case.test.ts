import { buildCase } from '@zhibiao/core';
import { readDocument } from '@zhibiao/document';
import type { Diagnostic } from '@zhibiao/schemas';
import { expect, it } from 'vitest';
import { systemYaml } from '../testing/fixtures.ts';
import { fakeIo } from '../testing/run.ts';
import { runCaseFile } from './cases.ts';
import { updateCase } from './update-case.ts';

// 甲: (95 + 100) ÷ 2 · 60 % + 80 · 40 % = 90.5; 乙: (80 + 0) ÷ 2 · 60 % + 90.5 · 40 % = 60.2
const text = `schema: zhibiao/case/1
id: one
language: zh
title: 一家
system: ./system.yaml
source: { title: 手算 }
dataset:
  rows:
    - { unit: 甲, speed: 95%, users: 1200, openness: 80 }
    - { unit: 乙, speed: 80%, users: 300, openness: 90.5 }
expect: { 甲: { score: "90.51", rank: 2 } }
`;
const { io } = fakeIo({ 'case.yaml': text, 'system.yaml': systemYaml });
const source = { file: 'case.yaml', positions: readDocument(text, buildCase).positions };
const own = { document: readDocument(text, buildCase).value ?? expect.fail('no case'), source };
const differences = async (): Promise<readonly Diagnostic[]> =>
  (await runCaseFile(io, 'case.yaml'))?.differences ?? [];

it('what came out takes the place of what was expected', async () => {
  expect(await updateCase(io, text, own, await differences())).toBe(
    text.replace('"90.51", rank: 2', '"90.50", rank: 1'),
  );
});

it('nothing is written where one difference stands nowhere in the text', async () => {
  const [first, second] = await differences();
  if (first === undefined || second === undefined) throw new Error('no differences');
  const elsewhere = { ...second, path: '/expect/乙/rank' };
  expect(await updateCase(io, text, own, [first, elsewhere])).toBeUndefined();
  const { path: _, ...nowhere } = second;
  expect(await updateCase(io, text, own, [first, nowhere])).toBeUndefined();
});

it('nothing is written where the case would still not come out', async () => {
  const [first] = await differences();
  if (first === undefined) throw new Error('no differences');
  expect(await updateCase(io, text, own, [first])).toBeUndefined();
});
