// Installs and builds what is needed to run anything here, and says on the error stream how long each took.
import { spawnSync } from 'node:child_process';

const took = ['setup', 'build'].map((script) => {
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '-s', script], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  return `${script} ${((performance.now() - start) / 1000).toFixed(1)} s`;
});
process.stderr.write(`set-up: ${took.join(', ')}\n`);
