import { describe, expect, it } from 'vitest';
import { agree } from './decimal.mjs';
import { type Held, held, type Rows, rowsOf } from './match.mjs';
import { documentOf, scoreTable } from './score-table.mjs';
import { type Table, tables } from './tables.mjs';

// The whole tables are no part of the repository; where there is no copy beside it, there is nothing
// to hold against here, and the golden cases stand alone.

const tableOf = (name: string): Table => {
  const table = tables.find((t) => t.name === name);
  if (table === undefined) throw new Error(name);
  return table;
};
const rowsIn = (name: string): Rows => rowsOf(tableOf(name)) ?? [];

const line = ({ what, matched, rows, differing }: Held): readonly unknown[] =>
  differing.length > 0 && differing.length <= 5
    ? [what, `${matched}/${rows}`, ...differing]
    : [what, `${matched}/${rows}`];

const expected: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'EGDI 2010': [
    ['score', '160/183'],
    ['score ± 0.00001', '183/183'],
    ['rank', '183/183'],
  ],
  'EGDI 2010, a third each': [['score', '1/183']],
  'EGDI 2018': [
    ['score', '193/193'],
    ['rank', '193/193'],
  ],
  'EGDI 2020': [
    ['score', '193/193'],
    ['rank', '189/193', 'Andorra', 'Hungary', 'North Macedonia', 'Timor-Leste'],
  ],
  'Economic Freedom 2019': [['score', '180/180']],
  'INFORM Risk 2025': [
    ['score', '191/191'],
    ['grade', '191/191'],
    ['rank', '191/191'],
    ['HAZARD & EXPOSURE', '191/191'],
    ['Natural', '191/191'],
    ['Human', '191/191'],
    ['VULNERABILITY', '191/191'],
    ['Socio-Economic Vulnerability', '191/191'],
    ['Vulnerable Groups', '191/191'],
    ['Other Vulnerable Groups', '191/191'],
    ['LACK OF COPING CAPACITY', '191/191'],
    ['Institutional', '191/191'],
    ['Infrastructure', '191/191'],
  ],
  // As the copy stands, every row below a faulty one is a place off; without those, none is.
  'Overall index 2019, provinces': [
    ['score', '31/32', '新疆生产建设兵团'],
    ['rank', '27/32', '安徽', '福建', '新疆生产建设兵团', '甘肃', '新疆'],
    ['rank without 2 faulty', '30/30'],
  ],
  'Overall index 2019, cities': [
    ['score', '32/32'],
    ['rank', '2/32'],
    ['rank without 1 faulty', '31/31'],
  ],
};

it('says what to expect of every table', () => {
  expect(Object.keys(expected)).toEqual(tables.map(({ name }) => name));
});

describe.each(tables)('$name', (table) => {
  const rows = rowsOf(table);
  it.skipIf(rows === undefined)('matches row by row', () => {
    const lines = held(table, rows ?? []);
    for (const { what, matched, rows: all } of lines) {
      console.log(`${table.name}, ${what}: ${matched}/${all}`);
    }
    expect(lines.map(line)).toEqual(expected[table.name]);
  });
});

const hasTables = tables.every((table) => rowsOf(table) !== undefined);

describe.skipIf(!hasTables)('what the declared method decides', () => {
  it('ties of EGDI 2020 that its published digits do not part', () => {
    const { method, ...rest } = documentOf('egdi-2020');
    const ranking = { on: 'exact', ties: 'competition' } as const;
    const rows = rowsIn('EGDI 2020');
    const { units } = scoreTable(tableOf('EGDI 2020'), rows, {
      ...rest,
      method: { ...method, ranking },
    });
    const differing = units.flatMap(({ unit, rank }, i) =>
      rank === Number(rows[i]?.rank) ? [] : [unit],
    );
    // On exact sums Hungary falls behind Croatia, as published; the other three pairs stay tied.
    expect(differing).toEqual(['Andorra', 'North Macedonia', 'Timor-Leste']);
  });

  const economicFreedom = (mode: 'half-up' | 'half-even'): number => {
    const { method, ...rest } = documentOf('heritage-2019');
    const rounding = { digits: 1, mode };
    const rows = rowsIn('Economic Freedom 2019');
    const table = tableOf('Economic Freedom 2019');
    const { units } = scoreTable(table, rows, { ...rest, method: { ...method, rounding } });
    return units.filter(({ score }, i) => agree(score ?? '', rows[i]?.score ?? '')).length;
  };

  it('exact ties of Economic Freedom go up', () => {
    expect(economicFreedom('half-up')).toBe(180);
    expect(economicFreedom('half-even')).toBe(169);
  });

  it('the bands of 2019, none for the unit without a total', () => {
    const bandsIn = (name: string): Readonly<Record<string, number>> => {
      const { units } = scoreTable(tableOf(name), rowsIn(name));
      const bands: Record<string, number> = {};
      for (const { grade } of units) bands[`${grade}`] = (bands[`${grade}`] ?? 0) + 1;
      return bands;
    };
    expect(bandsIn('Overall index 2019, provinces')).toEqual({ 非常高: 8, 高: 15, 中: 8, null: 1 });
    expect(bandsIn('Overall index 2019, cities')).toEqual({ 非常高: 7, 高: 14, 中: 11 });
  });
});
