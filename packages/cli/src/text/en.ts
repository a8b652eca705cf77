import type { Words } from './lexicon.ts';
import { isProportion } from './proportion.ts';

const list = (items: readonly string[]): string => items.join(', ');
const onto = (to: readonly (string | number)[] | undefined): string =>
  to === undefined ? '' : `, mapped onto ${to.join('–')}`;
const lower = (direction: string | undefined): string =>
  direction === 'lower' ? ', less is better' : '';
const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** What the command line says, in English. */
export const en: Words = {
  severities: { error: 'error', warning: 'warning', note: 'note' },
  colon: ': ',
  help: 'help',
  remark: 'note well',
  none: '—',
  cellPlace: ({ file, row, column, unit }) =>
    [
      file === undefined ? '' : `${file}${row === undefined ? '' : `:${row}`}`,
      file === undefined && row !== undefined ? `row ${row}` : '',
      column === undefined ? '' : `column "${column}"`,
      unit === undefined ? '' : `unit ${unit}`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  findings: (errors, warnings, files) =>
    errors + warnings === 0
      ? `${plural(files, 'file')}, nothing to report`
      : `${plural(files, 'file')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}`,
  findingHeads: ['', 'code', 'place', 'finding', 'what to do'],
  check: {
    caseLine: (id, differences) =>
      differences === 0 ? id : `${id}: ${plural(differences, 'difference')}`,
    caseHeads: ['unit', 'what', 'expected', 'found'],
    casesRun: (cases, failed) =>
      failed === 0
        ? `${plural(cases, 'case')}, all as expected`
        : `${plural(cases, 'case')}, ${failed} not as expected`,
    updated: (file, changes) => `updated ${file} (${plural(changes, 'place')})`,
    fixed: (file, edits) => `mended ${file} (${plural(edits, 'place')})`,
    titles: {
      documents: 'documents',
      lint: 'rules',
      cases: 'cases',
      version: 'version',
      log: 'log of changes',
      impact: 'impact',
    },
    nothingChanged: (base) => `no document changed since ${base}`,
    changedFiles: (base, files) => `${plural(files, 'file')} changed since ${base}`,
    newDocument: (file) => `${file}: new`,
    removedDocument: (file) => `${file}: removed`,
    noLogNeeded: 'none is needed',
    logFound: (file) => `see ${file}`,
  },
  noResult: (errors) => `${errors} errors, no result`,
  rank: 'rank',
  unit: 'unit',
  group: 'group',
  score: 'score',
  percentage: 'percentage',
  exactScore: 'exact score',
  grade: 'grade',
  indicator: 'indicator',
  weight: 'weight',
  effectiveWeight: 'effective',
  contribution: 'adds',
  lost: 'lost',
  difference: 'difference',
  criteria: 'criteria',
  reading: 'observed',
  method: 'method',
  rule: 'rule',
  about: (edition, version) => `edition ${edition} · version ${version}`,
  data: (file, units) => `data ${file} (${plural(units, 'unit')})`,
  weights: (id, basis, status) => `weights ${id} (${basis}, ${status})`,
  bases: { equal: 'equal among siblings', share: 'shares', points: 'points' },
  statuses: { official: 'official', published: 'published', assumed: 'assumed' },
  defaultWeights: "the system's own",
  ranked: 'in parentheses the rank at that indicator',
  total: 'total',
  verdict: ({ unit, score, rank, of, grade }) =>
    `${unit}: total ${score}${rank === undefined ? '' : `, rank ${rank} of ${of}`}${grade === undefined ? '' : `, grade ${grade}`}`,
  rankOf: (rank) => (rank === undefined ? '—' : `rank ${rank}`),
  missing: 'missing',
  notApplicable: 'not applicable',
  lostMost: (name, lost, score, full) => `lost: ${name} −${lost} (score ${score} of ${full})`,
  remainder: 'remainder (a mean that is not arithmetic, or rounding that is carried)',
  sum: 'sum',
  separates: (first, second, difference) => `${first} less ${second}: ${difference} points`,
  cells: (cells, file, row) => `${cells.join(', ')} (${file}, row ${row})`,
  emptyCell: 'empty',
  arrow: ', ',
  dataset: 'data',
  tree: 'weight is the share among siblings, effective the share of the total; adds and lost are points of the total',
  separating: (count) => `${plural(count, 'indicator')} apart, the largest difference first`,
  measures: {
    score: 'mark',
    number: 'quantity',
    ratio: 'share',
    reduction: 'reduction',
    boolean: 'yes or no',
    level: 'level',
    checklist: 'checklist',
    distribution: 'distribution over levels',
    inspection: 'inspection pass rate',
  },
  normalizes: {
    identity: ({ direction }) => (direction === 'lower' ? 'full mark less the mark' : 'as it is'),
    goalposts: (params) =>
      isProportion(params)
        ? 'in proportion'
        : `linear from ${params.min} to ${params.max}${onto(params.to)}${lower(params.direction)}${params.clamp === false ? ', nothing beyond' : ''}`,
    minmax: ({ to, direction }, { min = 'the least', max = 'the greatest' }) =>
      `linear between the units' extremes ${min} and ${max}${onto(to)}${lower(direction)}`,
    bands: ({ bands }) =>
      `bands: ${list(
        bands.map(({ from, above, score }) =>
          from !== undefined
            ? `from ${from}: ${score}`
            : above !== undefined
              ? `above ${above}: ${score}`
              : `otherwise ${score}`,
        ),
      )}`,
    table: ({ scores }) =>
      `by table: ${list(Object.entries(scores).map(([key, score]) => `${key} ${score}`))}`,
  },
  kinds: { system: 'system', weightSet: 'weight set' },
  template: '# How to fill this in: one row a unit; this row is passed over and may stay',
  optionalGroup: 'group, within which ranks are given',
  columnHints: {
    score: 'a mark, 0 to the full mark',
    number: 'a quantity',
    ratio: 'a share such as 95% or 0.95',
    reduction: 'a quantity',
    boolean: 'yes / no',
    level: 'one of',
    checklist: 'yes / no',
    distribution: 'a count or share',
    inspection: 'a count',
  },
  inUnit: (hint, unit) => `${hint} in ${unit}`,
  hintPart: (indicator, part, hint) => `${indicator}${part === '' ? '' : ` · ${part}`}: ${hint}`,
  written: (file) => `wrote ${file}`,
  usageTitles: {},
  choices: (description, choices) => `${description} (${choices.join(' | ')})`,
  example: 'Example:',
  helpOption: 'show help',
  versionOption: 'show the version',
  langOption: 'the language, from the locale where left out',
};
