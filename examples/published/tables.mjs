const score = (column, more = {}) => ({ what: 'score', column, ...more });
const rank = (column, more = {}) => ({ what: 'rank', column, ...more });
const level = (indicator, column) => ({ what: 'score', column, indicator });

const faultyProvinces = ['福建', '新疆生产建设兵团'];
const faultyCities = ['南京'];

/**
 * The published tables: the folder of the system that encodes each, its file, and which of its
 * columns are held against what. `missing` is what the table writes where it has no figure.
 */
export const tables = [
  {
    name: 'EGDI 2010',
    system: 'egdi-2010',
    file: 'egdi-2010.csv',
    checks: [score('egdi'), score('egdi', { within: '0.00001' }), rank('rank')],
  },
  {
    name: 'EGDI 2010, a third each',
    system: 'egdi-2010',
    weights: 'thirds',
    file: 'egdi-2010.csv',
    checks: [score('egdi')],
  },
  {
    name: 'EGDI 2018',
    system: 'egdi-2018',
    file: 'egdi-2018.csv',
    checks: [score('egdi'), rank('rank')],
  },
  {
    name: 'EGDI 2020',
    system: 'egdi-2020',
    file: 'egdi-2020.csv',
    checks: [score('egdi'), rank('rank')],
  },
  {
    name: 'Economic Freedom 2019',
    system: 'heritage-2019',
    file: 'heritage-2019.csv',
    checks: [score('score')],
  },
  {
    name: 'INFORM Risk 2025',
    system: 'inform-risk-2025',
    file: 'inform-risk-2025.csv',
    unit: 'COUNTRY',
    missing: ['x'],
    checks: [
      score('INFORM RISK'),
      { what: 'grade', column: 'RISK CLASS' },
      rank('Rank'),
      level('hazard', 'HAZARD & EXPOSURE'),
      level('natural', 'Natural'),
      level('human', 'Human'),
      level('vulnerability', 'VULNERABILITY'),
      level('socio-economic', 'Socio-Economic Vulnerability'),
      level('vulnerable-groups', 'Vulnerable Groups'),
      level('other-groups', 'Other Vulnerable Groups'),
      level('lack-of-capacity', 'LACK OF COPING CAPACITY'),
      level('institutional', 'Institutional'),
      level('infrastructure', 'Infrastructure'),
    ],
  },
  {
    name: 'Overall index 2019, provinces',
    system: 'ccps-2019',
    file: 'ccps-2019-provinces.csv',
    checks: [score('total'), rank('rank'), rank('rank', { without: faultyProvinces })],
  },
  {
    name: 'Overall index 2019, cities',
    system: 'ccps-2019',
    file: 'ccps-2019-cities.csv',
    checks: [score('total'), rank('rank'), rank('rank', { without: faultyCities })],
  },
];
