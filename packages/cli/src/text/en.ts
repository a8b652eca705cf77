import type { Words } from './lexicon.ts';
import { normalizes } from './normalizes-en.ts';

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
  period: (period) => `period ${period}`,
  certainRanks: 'certain',
  likelyRanks: 'nine in ten',
  sameRank: 'same rank',
  firstRank: 'first',
  robustnessNote: (within, draws, seed) =>
    `certain: proven for every weight anywhere within ± ${within} of itself; the rest are ${draws} draws (seed ${seed}), by the unrounded totals`,
  looseNote: (pairs) =>
    `${plural(pairs, 'pair')} of units miss different cells, so what is certain of them is wider than need be`,
  causes: 'because of',
  whatifNote:
    'moves are against the weights as they are; the causes are what each indicator adds or takes, and add up to the change',
  overtakes: 'who overtakes whom',
  overtake: (unit, of) => `${unit} overtakes ${of}`,
  leading: 'the first three from here',
  sweepTitle: (name, now) => `${name}: ${now} of its group now`,
  sweepNote: (crossings) =>
    `${plural(crossings, 'crossing')} of the unrounded totals; weights are rounded here, exact as fractions in --format json`,
  places: 'places',
  gained: 'change',
  newUnit: 'new',
  gone: (units) => `not in this period: ${units.join(', ')}`,
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
  aggregates: {
    arithmetic: () => 'weighted mean',
    geometric: () => 'weighted geometric mean',
    harmonic: () => 'weighted harmonic mean',
    power: (p = '') => `weighted power mean, exponent ${p}`,
    min: () => 'the least score',
    max: () => 'the greatest score',
    median: () => 'the weighted median',
    sum: () => 'sum of points',
    copeland: () => 'Copeland: units beaten, pair by pair',
  },
  reflected: ', on a reflected scale',
  normalizes,
  kinds: { system: 'system', weightSet: 'weight set' },
  template: '# How to fill this in: one row a unit; this row is passed over and may stay',
  optionalGroup: 'group, within which ranks are given',
  touched: {
    impute: (how, _, to) => `a gap, filled in by ${how}: ${to}`,
    treat: (how, from, to) => `an outlier, treated by ${how}: ${from} became ${to}`,
  },
  adjusted: {
    bonus: ({ name, amount, counted, change, isOpen }) =>
      `bonus ${name}: ${isOpen ? change : 'locked'} (brought ${amount}, counted ${counted})`,
    deduction: ({ name, amount, counted, change, isOpen }) =>
      `deduction ${name}: ${isOpen ? change : 'locked'} (brought ${amount}, counted ${counted})`,
    veto: ({ name, counted, change, isOpen }) =>
      `veto ${name}: ${counted === '0' ? (isOpen ? 'no' : 'locked') : `applies (${change})`}`,
  },
  adjustmentHints: {
    bonus: 'a bonus, 0 for none',
    deduction: 'a deduction, 0 for none',
    veto: 'yes / no',
  },
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
