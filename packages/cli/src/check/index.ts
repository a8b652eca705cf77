import { casesStep } from './cases-step.ts';
import { documentsStep } from './documents-step.ts';
import { revisionStep } from './revision-step.ts';
import type { CheckStep } from './step.ts';

/** What `zhibiao check` does, in order. */
export const checkSteps: readonly CheckStep[] = [documentsStep, casesStep, revisionStep];
