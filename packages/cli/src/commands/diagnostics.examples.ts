import type { ExamplesOf } from '@zhibiao/core/diagnostic';
import { files, systemYaml } from '../testing/fixtures.ts';
import { calling } from '../testing/raise.ts';
import type { records } from './diagnostics.ts';

const scoring = ['score', 'system.yaml', '--data', 'data.csv'];

const judgements = `schema: zhibiao/judgements/1
id: experts
system: test/services
edition: "2020"
language: zh
title: 专家判断
groups:
  service: { method: budget, spent: { 专家一: { speed: 60, users: 40 } } }
`;

/** The page's part about how a command was called. */
export const examples: ExamplesOf<typeof records> = {
  title: { zh: '命令的用法', en: 'How a command was called' },
  codes: {
    'unknown-command': {
      about: { zh: '没有这个命令。', en: 'There is no such command.' },
      run: () => calling(['scor']),
    },
    'unknown-option': {
      about: { zh: '该命令没有这个选项。', en: 'The command has no such option.' },
      run: () => calling([...scoring, '--formt', 'csv'], files),
    },
    'argument-missing': {
      about: {
        zh: '命令需要的参数没有写。',
        en: 'The command needs an argument that was not given.',
      },
      run: () => calling(['render']),
    },
    'option-missing': {
      about: {
        zh: '命令必须有的选项没有写。',
        en: 'An option that the command must have was not given.',
      },
      run: () => calling(['score', 'system.yaml'], files),
    },
    'one-option-needed': {
      about: {
        zh: '几个选项中至少要写一个，命令才知道要做什么。',
        en: 'At least one of several options is needed to say what the command should do.',
      },
      run: () => calling(['whatif', 'system.yaml', '--data', 'data.csv'], files),
    },
    'option-value-missing': {
      about: {
        zh: '选项后面没有写值。',
        en: 'An option was given without the value that it takes.',
      },
      run: () => calling(['score', 'system.yaml', '--data'], files),
    },
    'invalid-option-value': {
      about: { zh: '选项不能取这个值。', en: 'The option cannot have this value.' },
      run: () => calling([...scoring, '--format', 'xml'], files),
    },
    'options-exclude': {
      about: {
        zh: '两个选项互相排斥，只能写其一。',
        en: 'Two options exclude each other.',
      },
      run: () =>
        calling(
          [
            ...['robustness', 'system.yaml', '--data', 'data.csv'],
            ...['--interval', 'openness=0.3..0.5', '--score-noise', '0.05'],
          ],
          files,
        ),
    },
    'too-many-arguments': {
      about: {
        zh: '参数多于命令所需，多半是名称中的空格没有加引号。',
        en: 'There are more arguments than the command takes; mostly a name with spaces was not quoted.',
      },
      run: () => calling([...scoring, 'extra'], files),
    },
    'unknown-period': {
      about: {
        zh: '`--period` 所写的一期，数据中没有。',
        en: 'The data do not have the period that `--period` says.',
      },
      run: () => calling([...scoring, '--period', '2024'], files),
    },
    'method-differs': {
      about: {
        zh: '判断文件中某一组的方法与要用的方法不同。',
        en: 'The judgements of a group are for another method than the one that was asked for.',
      },
      run: () =>
        calling(['weights', 'ahp', 'judgements.yaml'], {
          'system.yaml': systemYaml,
          'judgements.yaml': judgements,
        }),
    },
  },
};
