import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import type { Io } from './io.ts';
import { uncertaintyInWorkers } from './pool/pool.ts';
import { changed, mergeBase, show } from './read/show.ts';
import { walk } from './read/walk.ts';

/** The streams, files and environment of this process. */
export const processIo = (): Io => ({
  stdout: (text) => process.stdout.write(text),
  stderr: (text) => process.stderr.write(text),
  env: process.env,
  isTerminal: { stdout: process.stdout.isTTY === true, stderr: process.stderr.isTTY === true },
  read: (path) => readFileSync(path),
  show,
  write: (path, text) => writeFileSync(path, text),
  list: (path) => readdirSync(path),
  files: walk,
  changed,
  mergeBase,
  simulate: uncertaintyInWorkers,
});
