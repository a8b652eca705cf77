import { type Build, diagnosticsFrom, didYouMean, type Words } from '@zhibiao/core/diagnostic';

/** Files and names that were given and cannot be used. */
export const records = {
  'unknown-rule': {
    part: 'key',
    words: (p: { found: string; near: readonly string[] }): Words => ({
      message: { zh: `没有规则“${p.found}”`, en: `there is no rule "${p.found}"` },
      hint:
        p.near.length > 0
          ? didYouMean(p.near)
          : {
              zh: '规则见 https://unpkg.com/@zhibiao/document/docs/lint.zh.md',
              en: 'the rules are on https://unpkg.com/@zhibiao/document/docs/lint.md',
            },
    }),
  },
  'rule-fixed': {
    part: 'key',
    words: (p: { rule: string }): Words => ({
      message: {
        zh: `${p.rule} 是错误，不能改变其级别`,
        en: `\`${p.rule}\` is an error, and stays one`,
      },
      hint: {
        zh: '有错误的文档没有结果，请改正文档',
        en: 'a document with an error has no result; correct the document',
      },
    }),
  },
  'rule-option-unread': {
    part: 'key',
    words: (p: { rule: string; key: string; expected: readonly string[] }): Words => ({
      message: {
        zh: `规则 ${p.rule} 不读取 ${p.key}`,
        en: `the rule \`${p.rule}\` does not read \`${p.key}\``,
      },
      hint: {
        zh: `它读取 ${['severity', ...p.expected].join('、')}`,
        en: `it reads ${['severity', ...p.expected].join(', ')}`,
      },
    }),
  },
  'unknown-system': {
    isUsage: true,
    words: (p: { found: string; near: readonly string[] }): Words => ({
      message: {
        zh: `没有指标体系“${p.found}”：既不是文件，也不是随附的体系`,
        en: `there is no system "${p.found}": neither a file nor a packaged one`,
      },
      hint: didYouMean(p.near, {
        zh: '运行 zhibiao list 查看随附的体系',
        en: 'zhibiao list shows the packaged systems',
      }),
    }),
  },
  'unknown-weights': {
    isUsage: true,
    words: (p: { found: string; expected: readonly string[] }): Words => ({
      message: {
        zh: `没有权重方案“${p.found}”：既不是文件，也不是该体系随附的方案`,
        en: `there is no weight set "${p.found}": neither a file nor one packaged with the system`,
      },
      hint: {
        zh:
          p.expected.length > 0
            ? `该体系随附的方案：${p.expected.join('、')}`
            : '该体系没有随附的方案',
        en:
          p.expected.length > 0
            ? `packaged with this system: ${p.expected.join(', ')}`
            : 'no weight sets are packaged with this system',
      },
    }),
  },
  'file-not-found': {
    isUsage: true,
    words: (p: { file: string; near: readonly string[] }): Words => ({
      message: { zh: `找不到文件“${p.file}”`, en: `there is no file "${p.file}"` },
      hint: didYouMean(p.near, { zh: '请核对路径', en: 'check the path' }),
    }),
  },
  'is-a-directory': {
    isUsage: true,
    words: (p: { file: string }): Words => ({
      message: { zh: `“${p.file}”是目录，不是文件`, en: `"${p.file}" is a directory, not a file` },
    }),
  },
  'unreadable-file': {
    isUsage: true,
    words: (p: { file: string; reason: string }): Words => ({
      message: {
        zh: `无法读取“${p.file}”（${p.reason}）`,
        en: `"${p.file}" cannot be read (${p.reason})`,
      },
    }),
  },
  'unwritable-file': {
    isUsage: true,
    words: (p: { file: string; reason: string }): Words => ({
      message: {
        zh: `无法写入“${p.file}”（${p.reason}）`,
        en: `"${p.file}" cannot be written (${p.reason})`,
      },
      hint: {
        zh: '请核对目录是否存在、是否有写权限',
        en: 'check that the directory exists and may be written to',
      },
    }),
  },
  'no-documents': {
    isUsage: true,
    words: (p: { path: string }): Words => ({
      message: { zh: `“${p.path}”之下没有文档`, en: `there are no documents below "${p.path}"` },
      hint: {
        zh: '文档以 schema: zhibiao/ 开头，文件名以 .yaml 结尾',
        en: 'a document begins with schema: zhibiao/ and its name ends in .yaml',
      },
    }),
  },
  'not-rows': {
    words: (): Words => ({
      message: {
        zh: '数据既不是 zhibiao/dataset/1 文档，也不是行的列表',
        en: 'the data are neither a zhibiao/dataset/1 document nor a list of rows',
      },
      hint: {
        zh: '行的列表形如 [{"单位":"甲","网上受理率":"95%"}]',
        en: 'a list of rows looks like [{"unit":"A","timeliness":"95%"}]',
      },
    }),
  },
  'choose-period': {
    words: (p: { periods: readonly string[] }): Words => ({
      message: {
        zh: `数据含 ${p.periods.length} 期：${p.periods.join('、')}`,
        en: `the data have ${p.periods.length} periods: ${p.periods.join(', ')}`,
      },
      hint: { zh: '请用 --period 选定一期', en: 'choose one with --period' },
    }),
  },
  'system-not-found': {
    severity: 'note',
    words: (p: { system: string; edition: string }): Words => ({
      message: {
        zh: `找不到 ${p.system}（${p.edition} 年版），因此没有与指标体系相互核对`,
        en: `${p.system}, edition ${p.edition}, was not found, so nothing was checked against it`,
      },
      hint: {
        zh: '请将文件放在该体系的目录下，或安装随附该体系的版本',
        en: "put the file into the system's directory, or install a version that packages it",
      },
    }),
  },
  'case-not-run': {
    words: (p: { system: string; reasonZh: string; reasonEn: string }): Words => ({
      message: {
        zh: `算例无法运行，因为指标体系“${p.system}”读不出来：${p.reasonZh}`,
        en: `the case cannot be run because its system "${p.system}" cannot be read: ${p.reasonEn}`,
      },
      hint: {
        zh: '请核对 system 所写的路径，或改正该体系',
        en: 'check the path under `system`, or correct that system',
      },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
