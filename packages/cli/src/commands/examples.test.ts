import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Io } from '../io.ts';
import { main } from '../main.ts';
import { walk } from '../read/walk.ts';
import { commands } from './index.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const examples = commands.map(({ name, example }) => [name, example] as const);

test.each(examples)('the example in the help of %s works as it stands', async (_, example) => {
  const printed: string[] = [];
  const io: Io = {
    stdout: (text) => printed.push(text),
    stderr: (text) => printed.push(`stderr: ${text}`),
    env: {},
    isTerminal: { stdout: false, stderr: false },
    read: (path) => readFileSync(resolve(root, path)),
    show: () => new Uint8Array(),
    write: (_path, text) => printed.push(text),
    files: (path) => walk(resolve(root, path)),
    changed: () => [],
    mergeBase: (ref) => ref,
    simulate: () => Promise.reject(new Error('no example asks for workers')),
    list: (path) => readdirSync(resolve(root, path)),
  };
  const [program, ...argv] = example.split(' ');
  expect(program).toBe('zhibiao');
  expect(await main(argv, io)).toBe(0);
  expect(printed.join('').length).toBeGreaterThan(0);
  expect(printed.join('')).not.toContain('stderr: 错误');
});
