import { expect, it } from 'vitest';
import * as core from './index.ts';

it('exports these values and no others', () => {
  expect(Object.keys(core).sort()).toEqual([
    'buildSystem',
    'caveatOf',
    'caveats',
    'datasetFromDocument',
    'datasetFromRecords',
    'explain',
    'explainDifference',
    'observationColumns',
    'panelFromDocument',
    'panelFromRecords',
    'rank',
    'resultDocument',
    'roundDecimal',
    'runCase',
    'score',
    'scorePanel',
    'suggestions',
    'textIn',
    'toDecimal',
    'totalId',
    'value',
  ]);
});
