import type { Words } from './lexicon.ts';
import { isProportion } from './proportion.ts';

const list = (items: readonly string[]): string => items.join('、');
const onto = (to: readonly (string | number)[] | undefined): string =>
  to === undefined ? '' : `，折算为 ${to.join('–')} 分`;
const lower = (direction: string | undefined): string =>
  direction === 'lower' ? '，越小越好' : '';

/** What the command line says, in Chinese. */
export const zh: Words = {
  severities: { error: '错误', warning: '警告', note: '说明' },
  colon: '：',
  help: '建议',
  remark: '注意',
  none: '—',
  cellPlace: ({ file, row, column, unit }) =>
    [
      file === undefined ? '' : `${file}${row === undefined ? '' : `:${row}`}`,
      file === undefined && row !== undefined ? `第 ${row} 行` : '',
      column === undefined ? '' : `“${column}”列`,
      unit === undefined ? '' : `单位 ${unit}`,
    ]
      .filter((part) => part !== '')
      .join('，'),
  findings: (errors, warnings, files) =>
    errors + warnings === 0
      ? `${files} 个文件，无误`
      : `${files} 个文件：${errors} 个错误，${warnings} 个警告`,
  findingHeads: ['', '代码', '位置', '问题', '建议'],
  check: {
    caseLine: (id, differences) => (differences === 0 ? id : `${id}：${differences} 处不符`),
    caseHeads: ['单位', '项目', '应为', '实为'],
    casesRun: (cases, failed) =>
      failed === 0 ? `${cases} 个算例，全部相符` : `${cases} 个算例，${failed} 个不符`,
    updated: (file, changes) => `已更新 ${file}（${changes} 处）`,
    fixed: (file, edits) => `已修正 ${file}（${edits} 处）`,
    titles: {
      documents: '文档',
      lint: '规则',
      cases: '算例',
      version: '版本',
      log: '变更记录',
      impact: '影响',
    },
    nothingChanged: (base) => `自 ${base} 以来没有文档改动`,
    changedFiles: (base, files) => `自 ${base} 以来改动 ${files} 个文件`,
    newDocument: (file) => `${file}：新文档`,
    removedDocument: (file) => `${file}：已删除`,
    noLogNeeded: '无需变更记录',
    logFound: (file) => `见 ${file}`,
  },
  noResult: (errors) => `共 ${errors} 个错误，未得出结果`,
  rank: '名次',
  unit: '单位',
  group: '组别',
  score: '得分',
  percentage: '得分率（%）',
  exactScore: '精确得分',
  grade: '等次',
  indicator: '指标',
  weight: '权重',
  effectiveWeight: '总权重',
  contribution: '贡献',
  lost: '失分',
  difference: '相差',
  criteria: '评估要点',
  reading: '观测值',
  method: '计分方法',
  rule: '规则出处',
  about: (edition, version) => `${edition} 年版 · 版本 ${version}`,
  data: (file, units) => `数据 ${file}（${units} 个单位）`,
  weights: (id, basis, status) => `权重 ${id}（${basis}，${status}）`,
  bases: { equal: '同级等权', share: '按占比', points: '按分值' },
  statuses: { official: '官方公布', published: '他人公布', assumed: '假定' },
  defaultWeights: '体系自带',
  ranked: '括号内为该指标的名次',
  total: '总分',
  verdict: ({ unit, score, rank, of, grade }) =>
    `${unit}：总分 ${score}${rank === undefined ? '' : `，第 ${rank} 名（共 ${of} 个单位）`}${grade === undefined ? '' : `，等次 ${grade}`}`,
  rankOf: (rank) => (rank === undefined ? '—' : `第 ${rank} 名`),
  missing: '缺失',
  notApplicable: '不适用',
  lostMost: (name, lost, score, full) => `失分：${name} −${lost}（得分 ${score}，满分 ${full}）`,
  remainder: '余项（非加权平均或逐级取整所致）',
  sum: '合计',
  separates: (first, second, difference) => `${first} 与 ${second} 相差 ${difference} 分`,
  cells: (cells, file, row) => `${cells.join('，')}（${file} 第 ${row} 行）`,
  emptyCell: '空',
  arrow: '，',
  dataset: '数据',
  tree: '权重为同级占比；总权重为对总分的占比；贡献与失分均以总分计',
  separating: (count) => `${count} 项指标拉开差距，由大到小`,
  measures: {
    score: '评分',
    number: '数量',
    ratio: '比率',
    reduction: '压减比例',
    boolean: '是否',
    level: '等级',
    checklist: '清单',
    distribution: '分级分布',
    inspection: '抽查合格率',
  },
  normalizes: {
    identity: ({ direction }) => (direction === 'lower' ? '满分减去评分' : '直接采用'),
    goalposts: (params) =>
      isProportion(params)
        ? '按比例计分'
        : `在 ${params.min} 至 ${params.max} 之间线性折算${onto(params.to)}${lower(params.direction)}${params.clamp === false ? '，不得越界' : ''}`,
    minmax: ({ to, direction }, { min = '最小值', max = '最大值' }) =>
      `在各单位的 ${min} 至 ${max} 之间线性折算${onto(to)}${lower(direction)}`,
    bands: ({ bands }) =>
      `分档：${list(
        bands.map(({ from, above, score }) =>
          from !== undefined
            ? `${from} 及以上 ${score} 分`
            : above !== undefined
              ? `高于 ${above} 为 ${score} 分`
              : `其余 ${score} 分`,
        ),
      )}`,
    table: ({ scores }) =>
      `对照赋分：${list(Object.entries(scores).map(([key, score]) => `${key} ${score} 分`))}`,
  },
  kinds: { system: '指标体系', weightSet: '权重方案' },
  template: '# 填写说明：每个单位一行；本行不参与计分，可保留',
  optionalGroup: '组别，名次在组内排',
  columnHints: {
    score: '评分，0 至满分',
    number: '数量',
    ratio: '比率，如 95% 或 0.95',
    reduction: '数量',
    boolean: '是 / 否',
    level: '以下之一',
    checklist: '是 / 否',
    distribution: '数量或占比',
    inspection: '件数',
  },
  inUnit: (hint, unit) => `${hint}（${unit}）`,
  hintPart: (indicator, part, hint) => `${indicator}${part === '' ? '' : ` · ${part}`}：${hint}`,
  written: (file) => `已写入 ${file}`,
  usageTitles: {
    'Usage:': '用法：',
    'Arguments:': '参数：',
    'Options:': '选项：',
    'Global Options:': '通用选项：',
    'Commands:': '命令：',
  },
  choices: (description, choices) => `${description}（${choices.join(' | ')}）`,
  example: '示例：',
  helpOption: '显示帮助',
  versionOption: '显示版本号',
  langOption: '界面语言，默认随系统',
};
