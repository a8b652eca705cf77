import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { main } from './main.ts';
import { uncertaintyInWorkers } from './pool/pool.ts';
import { changed, mergeBase, show } from './read/show.ts';
import { walk } from './read/walk.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that has seen enough is no fault.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2), {
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
