import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'whatif/index': 'src/whatif/index.ts',
    'weights/index': 'src/weights/index.ts',
    'revision/index': 'src/revision/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: true,
  clean: true,
  silent: true,
});
