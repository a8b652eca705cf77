import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { publicPackages } from './public-packages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packages = publicPackages(root);

/** Every check: its name and the command that makes it. The arrows are one test of the suite. */
const steps = [
  ['types', 'npx tsc --noEmit'],
  // As published: without Node's types where there is no Node, and every export with its type.
  ...packages
    .filter((path) => existsSync(`${root}${path}/tsconfig.json`))
    .map((path) => [`types ${path}`, `npx tsc --noEmit -p ${path}`]),
  ['lint', 'npx biome check .'],
  ['manifests', 'node packages/checks/manifests.mjs --check'],
  ['dead code', 'npx knip --config .config/knip.json'],
  ...packages.map((path) => [`publint ${path}`, `npx publint ${path} --strict --pack npm`]),
  ...packages.map((path) => [
    `types as published ${path}`,
    `npx attw --pack ${path} --profile esm-only`,
  ]),
  ['arrows', 'npx vitest run packages/checks/src/arrows.test.ts packages/checks/src/rooms.test.ts'],
];

let failed = 0;
for (const [name, command] of steps) {
  const run = spawnSync(command, { cwd: root, shell: true, encoding: 'utf8' });
  const passed = run.status === 0;
  if (!passed) failed += 1;
  process.stdout.write(`${passed ? 'ok    ' : 'FAILED'} ${name}\n`);
  if (!passed) process.stdout.write(`${run.stdout}${run.stderr}\n`);
}
process.stdout.write(`${steps.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
