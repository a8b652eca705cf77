import type { MessagesOf } from '../messages.ts';
import type { SimulateParams } from '../params/simulate.ts';
import { list } from './parts.ts';

/** Simulations, in English. */
export const simulate: MessagesOf<SimulateParams> = {
  'simulation-option': {
    message: (p) => `${p.option} of the simulation is ${p.found}, expected ${p.expected}`,
    hint: () => 'correct the option and simulate again',
  },
  'concentration-not-whole': {
    message: (p) =>
      `the shares in "${p.group}" times ${p.found} are not all whole; a multiple of ${p.least} makes them so`,
    hint: () =>
      'a Dirichlet concentration must make every parameter whole; take another multiple, or draw fewer levels',
  },
  'assumptions-overlap': {
    message: (p) =>
      `the assumptions "${p.first}" and "${p.second}" both change ${p.key}, so one would undo the other`,
    hint: () => 'make them one assumption that lists the ways to be compared',
  },
  'score-noise-needs-means': {
    message: () =>
      'noise in scores is only for systems of means that nothing is done to afterwards, such as rounding that is carried',
    hint: () => 'leave out scoreNoise, or switch to means by a scenario',
  },
  'draws-failed': {
    message: (p) => `${p.count} of ${p.draws} draws gave no ranking: ${list(p.codes)}`,
    hint: () => 'they are in none of the counts; the codes say why',
  },
  'simulation-stopped': {
    message: (p) => `stopped after ${p.done} of ${p.draws} draws`,
    hint: () => 'the result has the draws that were done',
  },
};
