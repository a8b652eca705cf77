import { defineConfig } from 'tsup';
import { library } from '../../.config/tsup.ts';

export default defineConfig(
  library({
    index: 'src/index.ts',
    'numeric/index': 'src/numeric/index.ts',
    'diagnostic/index': 'src/diagnostic/index.ts',
    document: 'src/document.ts',
    'whatif/index': 'src/whatif/index.ts',
    'weights/index': 'src/weights/index.ts',
    'revision/index': 'src/revision/index.ts',
  }),
);
