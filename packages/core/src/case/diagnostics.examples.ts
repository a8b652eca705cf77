import type { ExamplesOf } from '../diagnostic/example.ts';
import { leaf, systemOf } from '../testing/fixtures.ts';
import { runCase } from './case.ts';
import type { records } from './diagnostics.ts';

/** The page's part about cases. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '算例', en: 'Cases' },
  codes: {
    'case-difference': {
      about: {
        zh: '算例所期望的与算出的不同。数字按印出的样子逐位比较。算例与体系哪个错了，就改哪个。',
        en: 'A golden case expects something other than what came out. Numbers are compared as they are printed, digit for digit. Correct the case or the system, whichever is wrong.',
      },
      run: () =>
        runCase(systemOf([leaf('speed')]), {
          schema: 'zhibiao/case/1',
          id: 'marks',
          source: { title: '手算' },
          system: 'system.yaml',
          language: 'zh',
          title: '算例',
          dataset: { rows: [{ unit: '甲', speed: 90 }] },
          expect: { 甲: { score: '90.01' } },
        }).diagnostics,
    },
  },
};
