import type { ExamplesOf } from '@zhibiao/core/diagnostic';
import { readDocument } from '@zhibiao/document';
import type { Diagnostic } from '@zhibiao/schemas';
import { files, systemYaml, weightsYaml } from '../testing/fixtures.ts';
import { calling } from '../testing/raise.ts';
import { buildConfig } from './build-config.ts';
import type { records } from './diagnostics.ts';

const scoring = (system: string, data: string, ...more: readonly string[]) =>
  calling(['score', system, '--data', data, ...more], files);

const panelCsv = `单位,period,speed,users,openness
甲,2023,95%,1200,80
乙,2023,80%,300,90.5
甲,2024,90%,1300,70
乙,2024,85%,400,95
`;

const caseYaml = `schema: zhibiao/case/1
id: printed
language: zh
title: 算例
system: ./elsewhere.yaml
source: { title: 手算 }
dataset: { rows: [{ unit: 甲, speed: 95%, users: 1200, openness: 80 }] }
expect: { 甲: { score: "90.50" } }
`;

const configured = (rules: string): readonly Diagnostic[] =>
  readDocument(`schema: zhibiao/config/1\nlint: { rules: ${rules} }\n`, buildConfig).diagnostics;

/** The page's part about files and names that were given. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '所给的文件与名称', en: 'Files and names that were given' },
  codes: {
    'unknown-rule': {
      about: {
        zh: '配置提到的规则不存在。相近的写法见 `params.near`。',
        en: 'A configuration names a rule that does not exist. Similar names are in `params.near`.',
      },
      run: () => configured('{ weight-drownd: off }'),
    },
    'rule-fixed': {
      about: {
        zh: '配置要改变一个错误的级别；错误始终是错误。',
        en: 'A configuration sets the severity of an error, which stays one.',
      },
      run: () => configured('{ weight-sum: off }'),
    },
    'rule-option-unread': {
      about: {
        zh: '配置给规则写了它不读取的选项。',
        en: 'A configuration gives a rule an option that it does not read.',
      },
      run: () => configured('{ grade-open: { floor: 1 } }'),
    },
    'unknown-system': {
      about: {
        zh: '既没有这个文件，随附的体系中也没有这个名称。',
        en: 'The name is neither that of a file nor that of a packaged system.',
      },
      run: () => scoring('cn-online-service/2019/provincal', 'data.csv'),
    },
    'unknown-weights': {
      about: {
        zh: '既没有这个文件，该体系也没有随附这个名称的权重方案。',
        en: 'The name is neither that of a file nor that of a weight set packaged with the system.',
      },
      run: () => scoring('system.yaml', 'data.csv', '--weights', 'nope'),
    },
    'file-not-found': {
      about: { zh: '没有这个文件。', en: 'There is no such file.' },
      run: () => scoring('system.yaml', 'dta.csv'),
    },
    'is-a-directory': {
      about: { zh: '需要文件，给的是目录。', en: 'A directory was given where a file is needed.' },
      run: () => scoring('system.yaml', 'folder'),
    },
    'unreadable-file': {
      about: {
        zh: '操作系统不让读取该文件；括号中是它给出的原因。',
        en: 'The operating system does not let the file be read; its reason is in parentheses.',
      },
      run: () => scoring('system.yaml', 'locked/data.csv'),
    },
    'unwritable-file': {
      about: {
        zh: '操作系统不让写入该文件；括号中是它给出的原因。',
        en: 'The operating system does not let the file be written; its reason is in parentheses.',
      },
      run: () =>
        calling(
          [
            ...['weights', 'entropy', 'system.yaml', '--data', 'data.csv', '--node', 'service'],
            ...['--save', 'locked/weights.yaml'],
          ],
          files,
        ),
    },
    'no-documents': {
      about: {
        zh: '所给路径之下没有本格式的文档。',
        en: 'Below the path that was given there are no documents of the format.',
      },
      run: () => calling(['lint', 'notes'], { 'notes/readme.txt': '备忘' }),
    },
    'not-rows': {
      about: {
        zh: 'JSON 文件既不是数据集文档，也不是行的列表。',
        en: 'A JSON file is neither a dataset document nor a list of rows.',
      },
      run: () =>
        calling(['score', 'system.yaml', '--data', 'data.json'], {
          'system.yaml': systemYaml,
          'data.json': '{"甲": 1}',
        }),
    },
    'choose-period': {
      about: {
        zh: '数据含有多期，一次只能评一期。',
        en: 'The data have several periods, and one is scored at a time.',
      },
      run: () =>
        calling(['explain', 'system.yaml', '--data', 'data.csv', '--unit', '甲'], {
          'system.yaml': systemYaml,
          'data.csv': panelCsv,
        }),
    },
    'system-not-found': {
      about: {
        zh: '文档属于某体系的某年度版本，附近和随附的体系中都没有，因此没有与之核对。',
        en: 'A document belongs to an edition of a system that is neither near it nor packaged, so nothing was checked against it.',
      },
      run: () => calling(['validate', 'set.yaml', '--format', 'json'], { 'set.yaml': weightsYaml }),
    },
    'case-not-run': {
      about: {
        zh: '算例所写的体系读不出来，算例无法运行。',
        en: 'The system that a case names cannot be read, so the case cannot be run.',
      },
      run: () => calling(['test', 'case.yaml', '--format', 'json'], { 'case.yaml': caseYaml }),
    },
  },
};
