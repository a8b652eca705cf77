import { type Build, diagnosticsFrom, didYouMean, type Words } from '@zhibiao/core/diagnostic';

/** How a command was called. */
export const records = {
  'unknown-command': {
    isUsage: true,
    words: (p: { found: string; near: readonly string[] }): Words => ({
      message: { zh: `没有命令“${p.found}”`, en: `there is no command "${p.found}"` },
      hint: didYouMean(p.near, {
        zh: '运行 zhibiao --help 查看全部命令',
        en: 'zhibiao --help lists all commands',
      }),
    }),
  },
  'unknown-option': {
    isUsage: true,
    words: (p: { found: string; near: readonly string[] }): Words => ({
      message: { zh: `没有选项“${p.found}”`, en: `there is no option "${p.found}"` },
      hint: didYouMean(p.near, {
        zh: '加 --help 查看该命令的全部选项',
        en: '--help lists all options of the command',
      }),
    }),
  },
  'argument-missing': {
    isUsage: true,
    words: (p: { argument: string }): Words => ({
      message: { zh: `缺少参数 ${p.argument}`, en: `the argument ${p.argument} is missing` },
      hint: { zh: '加 --help 查看用法和示例', en: '--help shows how to call it, with an example' },
    }),
  },
  'option-missing': {
    isUsage: true,
    words: (p: { option: string }): Words => ({
      message: { zh: `缺少选项 ${p.option}`, en: `the option ${p.option} is missing` },
      hint: { zh: '加 --help 查看用法和示例', en: '--help shows how to call it, with an example' },
    }),
  },
  'one-option-needed': {
    isUsage: true,
    words: (p: { options: readonly string[] }): Words => ({
      message: {
        zh: `须给出 ${p.options.join('、')} 之一`,
        en: `one of ${p.options.join(', ')} is needed`,
      },
      hint: { zh: '加 --help 查看用法和示例', en: '--help shows how to call it, with an example' },
    }),
  },
  'option-value-missing': {
    isUsage: true,
    words: (p: { option: string }): Words => ({
      message: { zh: `选项 ${p.option} 后面没有写值`, en: `the option ${p.option} needs a value` },
      hint: { zh: '加 --help 查看用法和示例', en: '--help shows how to call it, with an example' },
    }),
  },
  'invalid-option-value': {
    isUsage: true,
    words: (p: { option: string; found: string; expected: readonly string[] }): Words => ({
      message: {
        zh: `选项 ${p.option} 不能是“${p.found}”`,
        en: `the option ${p.option} cannot be "${p.found}"`,
      },
      hint: { zh: `可以是 ${p.expected.join('、')}`, en: `it can be ${p.expected.join(', ')}` },
    }),
  },
  'options-exclude': {
    isUsage: true,
    words: (p: { first: string; second: string }): Words => ({
      message: {
        zh: `${p.first} 与 ${p.second} 不能同时使用`,
        en: `${p.first} and ${p.second} exclude each other`,
      },
      hint: {
        zh: '除权重外还有别的不确定时，没有必然的名次，请只写其一',
        en: 'if anything other than weights is uncertain, no rank is certain: give one of the two',
      },
    }),
  },
  'too-many-arguments': {
    isUsage: true,
    words: (): Words => ({
      message: { zh: '参数过多', en: 'too many arguments' },
      hint: {
        zh: '含空格的名称请加引号；加 --help 查看用法',
        en: 'quote names that contain spaces; --help shows how to call it',
      },
    }),
  },
  'unknown-period': {
    words: (p: { found: string; expected: readonly string[] }): Words => ({
      message: { zh: `数据中没有“${p.found}”这一期`, en: `the data have no period "${p.found}"` },
      hint: {
        zh: p.expected.every((period) => period === '')
          ? '数据没有 period 一列，请去掉 --period'
          : `可选：${p.expected.join('、')}`,
        en: p.expected.every((period) => period === '')
          ? 'they have no column `period`: leave out --period'
          : `they have ${p.expected.join(', ')}`,
      },
    }),
  },
  'method-differs': {
    words: (p: { group: string; found: string; expected: string }): Words => ({
      message: {
        zh: `“${p.group}”的判断是 ${p.found}，而要用的是 ${p.expected}`,
        en: `the judgements of "${p.group}" are ${p.found}, and the method asked for is ${p.expected}`,
      },
      hint: {
        zh: '请换用相应的方法，或把各方法的判断分开成文件',
        en: 'use that method, or keep the judgements of each method in a file of their own',
      },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
