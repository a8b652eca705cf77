import { defineConfig } from 'tsup';
import { library } from '../../.config/tsup.ts';

// A worker is a file of its own, beside whichever file has the pool.
const entries = {
  index: 'src/index.ts',
  bin: 'src/bin.ts',
  whatif: 'src/door/whatif.ts',
  weights: 'src/door/weights.ts',
  revision: 'src/door/revision.ts',
  report: 'src/door/report.ts',
  tables: 'src/door/tables.ts',
  pool: 'src/pool/pool.ts',
  worker: 'src/pool/worker.ts',
};

export default defineConfig(library(entries, { platform: 'node' }));
