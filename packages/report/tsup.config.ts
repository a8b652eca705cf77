import { defineConfig } from 'tsup';
import { library } from '../../.config/tsup.ts';

export default defineConfig(
  library(
    {
      index: 'src/index.ts',
      words: 'src/messages/index.ts',
      svg: 'src/svg/index.ts',
      'svg-browser': 'src/svg/browser.ts',
      notebook: 'src/notebook/index.ts',
    },
    // Which of the two a reader needs is known where it is used.
    { external: ['@zhibiao/report/svg'] },
  ),
);
