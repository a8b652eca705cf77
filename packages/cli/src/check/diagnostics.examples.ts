import type { ExamplesOf } from '@zhibiao/core/diagnostic';
import { dataCsv, systemYaml } from '../testing/fixtures.ts';
import { calling } from '../testing/raise.ts';
import type { Files } from '../testing/run.ts';
import type { records } from './diagnostics.ts';

const config = `schema: zhibiao/config/1
documents: [system.yaml]
lint: { rules: { weight-dominant: off, source-unlocated: off, translation-missing: off } }
check: { datasets: [{ system: test/services, data: data.csv, status: simulated }] }
`;
const reworded = systemYaml.replace('评估公开情况。', '评估公开是否及时。');
const raised = reworded.replace('1.0.0', '1.0.1');
const reweighted = systemYaml
  .replace('weight: 60', 'weight: 59')
  .replace('weight: 40', 'weight: 41');
const log = (bump: string) => ({ '.changeset/a.md': `---\n'x': ${bump}\n---\n\n改了要点。\n` });

/** What a check of a repository finds against `main`, at which the documents were as given. */
const checking = (now: Files) =>
  calling(['check', '--base', 'main', '--format', 'json'], {
    'zhibiao.config.yaml': config,
    'data.csv': dataCsv,
    'system.yaml': systemYaml,
    'git main:./zhibiao.config.yaml': config,
    'git main:./data.csv': dataCsv,
    'git main:./system.yaml': systemYaml,
    ...now,
  });

/** The page's part about what a check demands. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '检查所要求的', en: 'What a check demands' },
  codes: {
    'no-cases': {
      about: {
        zh: '所给路径之下没有算例。',
        en: 'Below the path that was given there are no cases.',
      },
      run: () => calling(['test', 'system.yaml'], { 'system.yaml': systemYaml }),
    },
    'bad-reference': {
      about: {
        zh: 'git 没有这个引用，或不在仓库中。',
        en: 'git does not have this reference, or this is not a repository.',
      },
      run: () => calling(['check', 'system.yaml', '--base', '-x'], { 'system.yaml': systemYaml }),
    },
    'version-too-low': {
      about: {
        zh: '文档的改动要求版本升得更多。原因中写明迫使它的那处改动。',
        en: 'The changes of the document demand a higher version; the change that forces it is named.',
      },
      run: () => checking({ 'system.yaml': reweighted, ...log('major') }),
    },
    'impact-not-computed': {
      about: {
        zh: '示例数据不能同时按前后两版计分，因此没有算出影响。',
        en: 'The example dataset cannot be scored under both editions, so no impact was computed.',
      },
      run: () =>
        checking({
          'system.yaml': raised
            .replace('measure: { type: score }', 'measure: { type: boolean }')
            .replace('1.0.1', '2.0.0'),
          ...log('major'),
        }),
    },
    'earlier-unreadable': {
      about: {
        zh: '改动前的文件读不出来，因此没有与之比较。',
        en: 'A file as it was cannot be read, so nothing was compared with it.',
      },
      run: () =>
        checking({
          'git main:./system.yaml': systemYaml.replace('weight: 60', 'weigth: 60'),
          ...log('minor'),
        }),
    },
    'log-missing': {
      about: {
        zh: '文档改了，却没有一条变更记录。',
        en: 'Documents changed, and no changeset or changelog entry says so.',
      },
      run: () => checking({ 'system.yaml': raised }),
    },
    'changeset-too-low': {
      about: {
        zh: '变更记录所写的升级低于改动所要求的。',
        en: 'The bump that the changeset says is lower than the changes demand.',
      },
      run: () =>
        checking({
          'system.yaml': reweighted.replace('1.0.0', '2.0.0'),
          ...log('patch'),
        }),
    },
  },
};
