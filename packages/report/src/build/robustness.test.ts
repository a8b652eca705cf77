import { rankBounds, sensitivity, uncertainty } from '@zhibiao/core/whatif';
import { expect, it } from 'vitest';
import { renderText } from '../render/text.ts';
import { before } from '../testing/results.ts';
import { boundsReport } from './bounds.ts';
import { robustnessReport } from './robustness.ts';
import { sensitivityReport } from './sensitivity.ts';
import { uncertaintyReport } from './uncertainty.ts';

const language = 'en';
const options = { draws: 100, seed: 1, weights: { noise: '0.2' } } as const;

function known() {
  const [bounds, simulation, sources] = [
    rankBounds(before, { within: '0.2' }).value,
    uncertainty(before, options).value,
    sensitivity(before, { samples: 64, seed: 1, weights: 'simplex' }).value,
  ];
  if (bounds === undefined || simulation === undefined || sources === undefined) throw new Error();
  return { proven: { bounds, within: '0.2' }, simulation, decomposed: { sources, samples: 64 } };
}

const below = (text: string): readonly string[] => text.split('\n').slice(5);

it('bounds are a column of certain ranks, and say for which weights', () => {
  expect(below(renderText(boundsReport(before, known().proven, { language })))).toEqual([
    'rank  unit   certain',
    '────────────────────',
    '   1  甲         1–1',
    '   2  乙         1–2',
    '   3  <丙&>      3–3',
    '',
    'certain: proven for each weight within ± 0.2 of itself',
    '',
  ]);
});

it('weights that have ranges of their own are named, their ends as percentages or fractions', () => {
  const { proven } = known();
  const intervals = { service: ['0.5', '2/3'] } as const;
  const { notes } = boundsReport(before, { ...proven, within: '1', intervals }, { language });
  expect(notes).toEqual([
    'certain: proven for Service from 50% to 2/3, otherwise any weights within a group',
  ]);
});

it('draws are columns of likely ranks, and say how they were made', () => {
  const report = uncertaintyReport(
    before,
    { simulation: known().simulation, options },
    { language },
  );
  expect(below(renderText(report))).toEqual([
    'rank  unit   nine in ten  same rank   first',
    '───────────────────────────────────────────',
    '   1  甲             1–1     100.0%  100.0%',
    '   2  乙             2–2     100.0%       –',
    '   3  <丙&>          3–3     100.0%       –',
    '',
    '100 draws (seed 1): each weight within ± 0.2 of itself, evenly; ranks by the unrounded totals',
    '',
  ]);
  expect(report.charts.map(({ kind }) => kind)).toEqual(['intervals', 'acceptability']);
});

it('sources are estimates with their intervals', () => {
  const { tables } = sensitivityReport(before, known().decomposed, { language });
  expect(tables.map(({ rows }) => rows.map(([factor]) => factor))).toEqual([['weights']]);
});

it('all of it stands in one report: certain and likely side by side, and the notes of each', () => {
  const { simulation, ...all } = known();
  const report = robustnessReport(before, { simulation, options, ...all }, { language, rows: 1 });
  expect(report.tables.map(({ columns }) => columns.map(({ id }) => id))).toEqual([
    ['rank', 'unit', 'certain', 'likely', 'same', 'first'],
    ['factor', 'first', 'total'],
  ]);
  expect(report.notes.map((note) => note.split(/[: ]/)[0])).toEqual([
    'certain',
    '100',
    'from',
    '1',
  ]);
});

it('the notes say that no ranks are proven if totals are not linear', () => {
  const { simulation } = known();
  const { notes } = robustnessReport(
    before,
    { simulation, options, isNonlinear: true },
    { language },
  );
  expect(notes[0]).toContain('no ranks are certain');
});
