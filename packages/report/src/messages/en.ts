import type { Words } from './lexicon.ts';

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** Everything that reports say, in English. */
export const en: Words = {
  severities: { error: 'error', warning: 'warning', note: 'note' },
  colon: ': ',
  help: 'help',
  caution: (text) => `caution: ${text}`,
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
  findingColumns: ['', 'code', 'place', 'finding', 'what to do'],
  check: {
    caseLine: (id, differences) =>
      differences === 0 ? id : `${id}: ${plural(differences, 'difference')}`,
    notRun: 'could not be run; the reasons are above',
    caseColumns: { unit: 'unit', what: 'what', expected: 'expected', found: 'found' },
    caseParts: { score: 'score', rank: 'rank', grade: 'grade' },
    casesRun: (cases, failed) =>
      failed === 0
        ? `${plural(cases, 'case')}, all as expected`
        : `${plural(cases, 'case')}, ${failed} not as expected`,
    updated: (file, changes) => `updated ${file} (${plural(changes, 'place')})`,
    notUpdated: (file) => `${file} was not updated: not all of it can be written, so nothing was`,
    fixed: (file, edits) => `fixed ${file} (${plural(edits, 'place')})`,
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
    notCompared: (file) => `${file}: not compared; what it was cannot be read`,
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
  data: (file, units) => `data ${file === undefined ? '' : `${file} `}(${plural(units, 'unit')})`,
  weights: (id, basis, status) => `weights ${id} (${basis}, ${status})`,
  bases: { equal: 'equal among siblings', share: 'shares', points: 'points' },
  statuses: { official: 'official', published: 'published', assumed: 'assumed' },
  defaultWeights: "the system's own",
  ranked: 'in parentheses the rank at that indicator',
  rowsShown: (shown, all) => `${shown} of ${plural(all, 'unit')} are shown`,
  allRows: (rows) => `all ${rows} rows`,
  weightsTitle: (group) => `${group}: the shares of its members`,
  weightsNote: 'shares are rounded; weights that are derived are assumed, not official',
  total: 'total',
  verdict: ({ unit, score, rank, of, grade }) =>
    `${unit}: total ${score}${rank === undefined ? '' : `, rank ${rank} of ${of}`}${grade === undefined ? '' : `, grade ${grade}`}`,
  rankOf: (rank) => (rank === undefined ? '—' : `rank ${rank}`),
  states: { value: '—', missing: 'missing', 'not-applicable': 'not applicable' },
  changes: 'adjusted',
  lostMost: (name, lost, score, full) => `lost: ${name} −${lost} (score ${score} of ${full})`,
  remainder: 'remainder (a mean that is not arithmetic, or rounding that is carried)',
  sum: 'sum',
  separates: (first, second, difference) => `${first} less ${second}: ${difference} points`,
  cells: (cells, file, row) => `${cells.join(', ')} (${file}, row ${row})`,
  emptyCell: 'empty',
  comma: ', ',
  dataset: 'data',
  period: (period) => `period ${period}`,
  shareOfDraws: 'share of draws',
  weightNow: 'now',
  certainRanks: 'certain',
  likelyRanks: 'nine in ten',
  sameRank: 'same rank',
  firstRank: 'first',
  weightsDrawn: {
    fixed: 'weights as they are',
    simplex: 'any weights within a group',
    noise: (part) => `each weight within ± ${part} of itself`,
    dirichlet: (concentration) =>
      `weights around what they are (Dirichlet, concentration ${concentration})`,
  },
  evenly: (range) => `${range}, evenly`,
  interval: (name, low, high) => `${name} from ${low} to ${high}`,
  weightsBetween: (intervals, others) => `${intervals.join(', ')}, otherwise ${others}`,
  certainNote: (range) => `certain: proven for ${range}`,
  nonlinearNote:
    'totals are not linear in the weights, so no ranks are certain: what follows is random draws',
  drawsNote: (draws, seed, how) =>
    `${plural(draws, 'draw')} (seed ${seed}): ${how}; ranks by the unrounded totals`,
  levelsNote: (levels) => `only weights of level ${levels.join(', ')} are drawn`,
  noiseNote: (part) =>
    `each score within ± ${part} of itself too, evenly, never above the full mark`,
  choicesNote: (names) => `each draw takes one of: ${names.join(', ')}`,
  drawing: (done, draws) => `draw ${done} of ${draws}`,
  asIs: 'as it is',
  scenarios: 'scenarios',
  uncertaintyFrom: 'where the moves come from',
  factor: 'from',
  firstOrder: 'by itself (first order)',
  totalOrder: 'with others (total order)',
  factors: { weights: 'weights', scores: 'scores' },
  estimate: (value, low, high) => `${value} (${low} – ${high})`,
  indicesNote: (samples) =>
    `from: the part of the variance of the mean move of ranks (Sobol indices)${samples === undefined ? '' : `, ${samples} samples`}, bootstrap intervals of 95%; each unit's are in the JSON output`,
  uncertifiedNote: (pairs) =>
    `${plural(pairs, 'pair')} of units miss different cells, so their certain ranks are wider than necessary`,
  causes: 'because of',
  comparisonNote:
    'changes are against the result as it was; the causes are what each indicator adds or takes, and add up to the change',
  overtakes: 'who overtakes whom',
  overtake: {
    overtakes: (unit, of) => `${unit} overtakes ${of}`,
    'draws-level': (unit, of) => `${unit} draws level with ${of}`,
    'pulls-ahead': (unit, of) => `${unit} pulls ahead of ${of}`,
  },
  leading: 'the first three from here',
  dropped: 'without it',
  movesMost: 'moves most without it',
  correlation: 'correlation',
  shift: (places, moved) => `${places} (${moved})`,
  shifts: 'places that units move in all',
  influenceNote: (part) =>
    `−${part}, +${part}, without it: how many places units move in all, and in brackets how many units do, when the weight is that and its siblings are rescaled in proportion; correlation: of the indicator's scores with the totals`,
  tornadoCut: (shown, all) => `the ${shown} of ${all} that matter most`,
  sweepTitle: (name, now) => `${name}: ${now} of its group now`,
  sweepNote: (crossings) =>
    `${plural(crossings, 'crossing')} of the unrounded totals; weights are rounded here, exact as fractions in the JSON output`,
  gridNotes: (crossings, parts) => [
    `${plural(crossings, 'change')} found, by the unrounded totals, which are not linear in the weight`,
    `the order was compared exactly at the ends of ${parts} equal parts of the range, and each change was bisected to 2^−20 of the range; a change that is undone within one part is not seen`,
  ],
  places: 'places',
  gained: 'change',
  newUnit: 'new',
  gone: (units) => `not in this period: ${units.join(', ')}`,
  movedWeights:
    'where two effective weights stand: the declared one, then the one that counts for the unit once what is left out has given its weight away',
  tree: 'weight is the share among siblings, effective the share of the total; adds and lost are points of the total',
  separating: (count) => `${plural(count, 'indicator')} apart, the largest difference first`,
  kinds: { system: 'system', weightSet: 'weight set' },
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
  written: (file) => `wrote ${file}`,
};
