import type { LogTreat } from '@zhibiao/schemas';
import type { TreatMethod } from './treatment.ts';

/** Values compared by their logarithms; no value is changed. */
export const log: TreatMethod<LogTreat> = { method: 'log', isLogarithmic: true };
