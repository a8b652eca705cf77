import { bumpNames } from '../text/bumps.ts';
import type { Messages } from './messages.ts';

const didYouMean = ({ near }: { readonly near: readonly string[] }, otherwise: string): string =>
  near.length > 0 ? `是否想写 ${near.join(' 或 ')}？` : otherwise;

/** The command line's diagnostics in Chinese. */
export const zh: Messages = {
  'unknown-command': {
    message: (p) => `没有命令“${p.found}”`,
    hint: (p) => didYouMean(p, '运行 zhibiao --help 查看全部命令'),
  },
  'unknown-option': {
    message: (p) => `没有选项“${p.found}”`,
    hint: (p) => didYouMean(p, '加 --help 查看该命令的全部选项'),
  },
  'argument-missing': {
    message: (p) => `缺少参数 ${p.argument}`,
    hint: () => '加 --help 查看用法和示例',
  },
  'option-missing': {
    message: (p) => `缺少选项 ${p.option}`,
    hint: () => '加 --help 查看用法和示例',
  },
  'one-option-needed': {
    message: (p) => `须给出 ${p.options.join('、')} 之一`,
    hint: () => '加 --help 查看用法和示例',
  },
  'option-value-missing': {
    message: (p) => `选项 ${p.option} 后面没有写值`,
    hint: () => '加 --help 查看用法和示例',
  },
  'invalid-option-value': {
    message: (p) => `选项 ${p.option} 不能是“${p.found}”`,
    hint: (p) => `可以是 ${p.expected.join('、')}`,
  },
  'options-exclude': {
    message: (p) => `${p.first} 与 ${p.second} 不能同时使用`,
    hint: () => '除权重外还有别的不确定时，没有必然的名次，请只写其一',
  },
  'too-many-arguments': {
    message: () => '参数过多',
    hint: () => '含空格的名称请加引号；加 --help 查看用法',
  },
  'unknown-system': {
    message: (p) => `没有指标体系“${p.found}”：既不是文件，也不是随附的体系`,
    hint: (p) => didYouMean(p, '运行 zhibiao list 查看随附的体系'),
  },
  'unknown-weights': {
    message: (p) => `没有权重方案“${p.found}”：既不是文件，也不是该体系随附的方案`,
    hint: (p) =>
      p.expected.length > 0 ? `该体系随附的方案：${p.expected.join('、')}` : '该体系没有随附的方案',
  },
  'file-not-found': {
    message: (p) => `找不到文件“${p.file}”`,
    hint: (p) => didYouMean(p, '请核对路径'),
  },
  'is-a-directory': { message: (p) => `“${p.file}”是目录，不是文件` },
  'unreadable-file': { message: (p) => `无法读取“${p.file}”（${p.reason}）` },
  'unwritable-file': {
    message: (p) => `无法写入“${p.file}”（${p.reason}）`,
    hint: () => '请核对目录是否存在、是否有写权限',
  },
  'no-documents': {
    message: (p) => `“${p.path}”之下没有文档`,
    hint: () => '文档以 schema: zhibiao/ 开头，文件名以 .yaml 结尾',
  },
  'no-cases': {
    message: (p) => `“${p.path}”之下没有算例`,
    hint: () => '算例以 schema: zhibiao/case/1 开头',
  },
  'bad-reference': {
    message: (p) => `git 引用“${p.found}”不可用${p.reason === '' ? '' : `：${p.reason}`}`,
    hint: () => '请核对引用；浅克隆请取足历史（fetch-depth: 0）',
  },
  'version-too-low': {
    message: (p) =>
      `${p.system} 的版本由 ${p.before} 到 ${p.after}，须升${bumpNames.zh[p.needed]}：${p.becauseZh}`,
    hint: (p) => `请按${bumpNames.zh[p.needed]}升级 version；若非本意，请撤回该改动`,
  },
  'method-differs': {
    message: (p) => `“${p.group}”的判断是 ${p.found}，而要用的是 ${p.expected}`,
    hint: () => '请换用相应的方法，或把各方法的判断分开成文件',
  },
  'case-not-run': {
    message: (p) => `算例无法运行，因为指标体系“${p.system}”读不出来：${p.reasonZh}`,
    hint: () => '请核对 system 所写的路径，或改正该体系',
  },
  'impact-not-computed': {
    message: (p) => `没有算出对示例数据的影响（${p.system}）：${p.reasonZh}`,
    hint: () => '示例数据须在前后两版下都能计分；随修订改名的列，应与数据在同一改动中提交',
  },
  'earlier-unreadable': {
    message: (p) => `改动前的 ${p.before} 读不出来，因此没有与之比较：${p.reasonZh}`,
    hint: () => '请核对版本号升得是否足够，并写变更记录；改动前的文件能读时才比较得出',
  },
  'log-missing': {
    message: (p) => `文档的改动须升${bumpNames.zh[p.needed]}，却没有变更记录`,
    hint: (p) => `请写入其一：${p.expected.join('、')}；zhibiao diff --changeset 可代拟`,
  },
  'changeset-too-low': {
    message: (p) => `变更记录写的是${bumpNames.zh[p.declared]}，须为${bumpNames.zh[p.needed]}`,
    hint: (p) => `请改为 ${p.needed}`,
  },
  'system-not-found': {
    message: (p) => `找不到 ${p.system}（${p.edition} 年版），因此没有与指标体系相互核对`,
    hint: () => '请将文件放在该体系的目录下，或安装随附该体系的版本',
  },
  'unknown-period': {
    message: (p) => `数据中没有“${p.found}”这一期`,
    hint: (p) =>
      p.expected.every((period) => period === '')
        ? '数据没有 period 一列，请去掉 --period'
        : `可选：${p.expected.join('、')}`,
  },
  'choose-period': {
    message: (p) => `数据含 ${p.periods.length} 期：${p.periods.join('、')}`,
    hint: () => '请用 --period 选定一期',
  },
  'not-rows': {
    message: () => '数据既不是 zhibiao/dataset/1 文档，也不是行的列表',
    hint: () => '行的列表形如 [{"单位":"甲","网上受理率":"95%"}]',
  },
};
