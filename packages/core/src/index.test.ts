import { expect, it } from 'vitest';
import * as core from './index.ts';

it('exports these values and no others', () => {
  expect(Object.keys(core).sort()).toEqual([
    'buildSystem',
    'datasetFromDocument',
    'datasetFromRecords',
    'explain',
    'near',
    'observationColumns',
    'panelFromDocument',
    'panelFromRecords',
    'rank',
    'remarks',
    'resultDocument',
    'roundDecimal',
    'runCase',
    'score',
    'scorePanel',
    'separate',
    'textIn',
    'toDecimal',
    'totalId',
    'value',
  ]);
});
