import { type Build, diagnosticsFrom, type Words } from '@zhibiao/core/diagnostic';
import type { Bump } from '@zhibiao/core/revision';
import { bumpNames } from '@zhibiao/report/words';

/** What a check of a repository demands. */
export const records = {
  'no-cases': {
    isUsage: true,
    words: (p: { path: string }): Words => ({
      message: { zh: `“${p.path}”之下没有算例`, en: `there are no cases below "${p.path}"` },
      hint: {
        zh: '算例以 schema: zhibiao/case/1 开头',
        en: 'a case begins with schema: zhibiao/case/1',
      },
    }),
  },
  'bad-reference': {
    isUsage: true,
    words: (p: { found: string; reason: string }): Words => ({
      message: {
        zh: `git 引用“${p.found}”不可用${p.reason === '' ? '' : `：${p.reason}`}`,
        en: `the git reference "${p.found}" cannot be used${p.reason === '' ? '' : `: ${p.reason}`}`,
      },
      hint: {
        zh: '请核对引用；浅克隆请取足历史（fetch-depth: 0）',
        en: 'check its name; a shallow clone needs more history (fetch-depth: 0)',
      },
    }),
  },
  'version-too-low': {
    words: (p: {
      system: string;
      before: string;
      after: string;
      needed: Bump;
      declared: Bump;
      becauseZh: string;
      becauseEn: string;
    }): Words => ({
      message: {
        zh: `${p.system} 的版本由 ${p.before} 到 ${p.after}，须升${bumpNames.zh[p.needed]}：${p.becauseZh}`,
        en: `the version of ${p.system} went from ${p.before} to ${p.after} and must rise by ${p.needed}: ${p.becauseEn}`,
      },
      hint: {
        zh: `请按${bumpNames.zh[p.needed]}升级 version；若非本意，请撤回该改动`,
        en: `raise \`version\` by ${p.needed}, or take the change back if it was not meant`,
      },
    }),
  },
  'impact-not-computed': {
    severity: 'warning',
    words: (p: { system: string; reasonZh: string; reasonEn: string }): Words => ({
      message: {
        zh: `没有算出对示例数据的影响（${p.system}）：${p.reasonZh}`,
        en: `no impact on the example dataset (${p.system}): ${p.reasonEn}`,
      },
      hint: {
        zh: '示例数据须在前后两版下都能计分；随修订改名的列，应与数据在同一改动中提交',
        en: 'both editions must be able to score it; a column that is renamed with a revision belongs in the same change',
      },
    }),
  },
  'earlier-unreadable': {
    severity: 'warning',
    words: (p: {
      /** `REF:path`, with the line if one is at fault. */
      before: string;
      reasonZh: string;
      reasonEn: string;
    }): Words => ({
      message: {
        zh: `改动前的 ${p.before} 读不出来，因此没有与之比较：${p.reasonZh}`,
        en: `${p.before}, as it was, cannot be read, so nothing was compared with it: ${p.reasonEn}`,
      },
      hint: {
        zh: '请核对版本号升得是否足够，并写变更记录；改动前的文件能读时才比较得出',
        en: 'check that the version was raised far enough, and log the change; what cannot be read cannot be compared',
      },
    }),
  },
  'log-missing': {
    words: (p: { needed: Bump; expected: readonly string[] }): Words => ({
      message: {
        zh: `文档的改动须升${bumpNames.zh[p.needed]}，却没有变更记录`,
        en: `documents changed so that a ${p.needed} release is due, and no log says so`,
      },
      hint: {
        zh: `请写入其一：${p.expected.join('、')}；zhibiao diff --changeset 可代拟`,
        en: `write one of ${p.expected.join(', ')}; zhibiao diff --changeset drafts it`,
      },
    }),
  },
  'changeset-too-low': {
    words: (p: { needed: Bump; declared: Bump }): Words => ({
      message: {
        zh: `变更记录写的是${bumpNames.zh[p.declared]}，须为${bumpNames.zh[p.needed]}`,
        en: `the changeset says ${p.declared}, but ${p.needed} is due`,
      },
      hint: { zh: `请改为 ${p.needed}`, en: `change it to ${p.needed}` },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
