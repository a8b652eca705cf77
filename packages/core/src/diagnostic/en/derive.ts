import type { MessagesOf } from '../messages.ts';
import type { DeriveParams } from '../params/derive.ts';
import { didYouMean, list } from './parts.ts';

/** Weights that are derived, in English. */
export const derive: MessagesOf<DeriveParams> = {
  'not-a-group': {
    message: (p) => `there is no group "${p.found}" of two indicators or more`,
    hint: didYouMean,
  },
  'too-few-units': {
    message: (p) =>
      `${p.found} units have all the scores under "${p.group}"; ${p.needed} are needed`,
    hint: () => 'complete the data, or derive the weights from judgements',
  },
  'score-negative': {
    message: (p) =>
      `"${p.indicator}": ${p.unit} has ${p.found}, and entropy takes no score below 0`,
    hint: () => 'score it by a method without negative scores, or derive the weights by another',
  },
  'nothing-varies': {
    message: (p) =>
      `${list(p.indicators)}: nothing tells them or the units apart, so ${p.method} has no answer`,
    hint: () => 'check the data, or derive the weights from judgements',
  },
  'judgements-not-square': {
    message: (p) =>
      `the judgements have ${p.rows} rows and ${p.columns} columns, not ${p.indicators} of each`,
    hint: () => 'write a row and a column for each indicator, two at least',
  },
  'judgement-of-itself': {
    message: (p) => `"${p.first}" against itself is ${p.found}, not 1`,
    hint: () => 'write 1 on the diagonal',
  },
  'judgement-not-positive': {
    message: (p) => `"${p.first}" against "${p.second}" is ${p.found}, not a positive number`,
    hint: () => 'write a positive decimal or fraction, such as 3 or 1/3',
  },
  'judgement-not-reciprocal': {
    message: (p) =>
      `"${p.second}" against "${p.first}" is ${p.found}; the judgement the other way makes it ${p.expected}`,
    hint: () => 'write the exact reciprocal, such as 1/3, or null below the diagonal',
  },
  'judgements-inconsistent': {
    message: (p) =>
      `the judgements are inconsistent: CR ${p.ratio}, above ${p.limit}; furthest off is "${p.first}" against "${p.second}": ${p.found}, where the priorities imply ${p.implied}`,
    hint: () => 'think this judgement over',
  },
  'too-many-judgements': {
    message: (p) =>
      `the random indices of ${p.table} end at ${p.limit} indicators; here are ${p.found}`,
    hint: () => 'judge them in groups',
  },
  'mark-missing': {
    message: (p) =>
      p.found === ''
        ? `${p.who} gives nothing for "${p.indicator}"`
        : `${p.who} gives ${p.found} for "${p.indicator}", not a number from 0`,
    hint: () => 'give every indicator a number from 0; 0 where it does not matter',
  },
  'budget-not-met': {
    message: (p) => `${p.who} gives ${p.found}, not ${p.expected}`,
    hint: () => 'a budget is spent exactly; under swing the most important has 100',
  },
  'too-few-experts': {
    message: (p) =>
      `the last round has ${p.experts} experts and ${p.indicators} indicators; two of each are needed`,
    hint: () => 'add what further experts say',
  },
  'sets-differ': {
    message: (p) =>
      `the ${p.sets} sets are not of the same indicators, or do not go with ${p.parts} parts`,
    hint: () => 'join two sets or more of one group, with a part for each',
  },
  'bounds-cannot-be-met': {
    message: (p) => `${p.indicators} indicators cannot each have between ${p.least} and ${p.most}`,
    hint: () => 'the least must not add up to more than 1, nor the most to less',
  },
  'no-weights-found': {
    message: (p) => `${list(p.units)}: no weights give a positive score`,
    hint: () => 'widen the bounds, or leave out units that have 0 throughout',
  },
  'targets-not-reached': {
    message: (p) =>
      `${list(p.indicators)}: no weights were found in ${p.steps} steps whose importance meets the targets`,
    hint: () =>
      'with strongly correlated indicators there may be none: widen the targets, or join indicators',
  },
  'group-differs': {
    message: (p) =>
      `"${p.group}" has ${list(p.expected)}, and the weights are for ${list(p.found)}`,
    hint: () => 'give each child of the group a weight, and no other',
  },
};
