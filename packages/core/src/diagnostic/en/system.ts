import type { MessagesOf } from '../messages.ts';
import type { SystemParams } from '../params/system.ts';
import { didYouMean } from './parts.ts';

/** A system that cannot be built, in English. */
export const system: MessagesOf<SystemParams> = {
  'reserved-id': {
    message: (p) => `an indicator cannot be called "${p.indicator}": it names the total`,
    hint: () => 'give it another id',
  },
  'duplicate-id': {
    message: (p) => `the id "${p.indicator}" stands twice`,
    hint: () => 'an id is unique in its system; rename one of them',
  },
  'not-leaf-or-group': {
    message: (p) => `"${p.indicator}" must have either children or a measure`,
    hint: () => 'a group has `children`, a leaf has a `measure`',
  },
  'weight-missing': {
    message: (p) => `"${p.indicator}" has no weight`,
    hint: () => 'give every indicator a weight, or set the basis to `equal`',
  },
  'weight-unexpected': {
    message: (p) => `"${p.indicator}" has the weight ${p.found}, which would not be read here`,
    hint: () => 'leave the weight out, or change `weighting.basis` or `residual`',
  },
  'weight-sum': {
    message: (p) => `the weights in "${p.group}" add up to ${p.found}, not to ${p.expected}`,
    hint: () =>
      'sums are checked exactly; write thirds as 1/3, or let `residual: last` take the rest',
  },
  'weight-zero-group': {
    message: (p) => `all weights in "${p.group}" are zero`,
    hint: () => 'at least one child must weigh something',
  },
  'weight-set-mismatch': {
    message: (p) => `the weight set is for ${p.found}, the system is ${p.expected}`,
    hint: () => 'use the set made for this system and edition',
  },
  'unknown-indicator': {
    message: (p) => `there is no indicator "${p.found}"`,
    hint: didYouMean,
  },
  'normalize-missing': {
    message: (p) => `"${p.indicator}" counts a quantity, but nothing says how it becomes a score`,
    hint: () => 'add a `normalize`, such as `goalposts` with `min` and `max`',
  },
  'normalize-unfit': {
    message: (p) => `"${p.indicator}": \`${p.method}\` cannot score a \`${p.measure}\``,
    hint: () => 'choose a method that takes this kind of observation',
  },
  'posts-reversed': {
    message: (p) =>
      `"${p.indicator}": the range from ${p.min} to ${p.max} runs the wrong way or is empty`,
    hint: () => 'put the lower end first; for "less is better" write `direction: lower`',
  },
  'points-reversed': {
    message: (p) => `"${p.indicator}": ${p.found} follows ${p.before}, which is the wrong order`,
    hint: () => 'points run from the least value up, bands from the highest bound down',
  },
  'posts-incomplete': {
    message: (p) => `"${p.indicator}": only one of \`min\` and \`max\` is written`,
    hint: () => "write both, or neither for the units' own extremes",
  },
  'step-or-share': {
    message: (p) => `"${p.indicator}": exactly one of \`step\` and \`stepShare\` is needed`,
    hint: () => '`step` is points lost for a place, `stepShare` a share of the full mark',
  },
  'prepare-unfit': {
    message: (p) => `"${p.indicator}": \`${p.key}: ${p.how}\` does not go with ${p.method}`,
    hint: () =>
      'log goes with minmax and distance-to-best; a table takes no filling in and no treatment',
  },
  'gate-too-late': {
    message: (p) => `"${p.adjustment}": its gate looks at "${p.node}", which is not scored yet`,
    hint: () =>
      'a gate looks at the indicator itself, those below it, or those before; on the total at any',
  },
  'gate-bounds': {
    message: (p) => `"${p.adjustment}": a gate has exactly one of \`from\`, \`above\`, \`below\``,
  },
  'amount-not-positive': {
    message: (p) => `"${p.adjustment}": ${p.found} is not a positive number of points`,
    hint: () => 'bonuses and deductions are both written as positive; `type` tells them apart',
  },
  'each-or-items': {
    message: (p) => `"${p.adjustment}": \`each\` does not go with \`items\``,
    hint: () => 'write `each` with every item',
  },
  'total-alone': {
    message: (p) => `"${p.adjustment}": \`${p.key}\` is for the total alone, not for "${p.node}"`,
  },
  'veto-without-effect': {
    message: (p) => `"${p.adjustment}": a veto needs \`pin\` or \`grade\``,
  },
  'unknown-grade': {
    message: (p) => `"${p.adjustment}": there is no grade "${p.found}"`,
    hint: () => 'name one of `method.grades`',
  },
  'worth-missing': {
    message: (p) => `"${p.indicator}": the level "${p.level}" has no worth`,
    hint: () => 'give each level a `worth` from 0 to 1, or score the levels by a `table`',
  },
  'items-weightless': {
    message: (p) => `"${p.indicator}": none of its items weighs anything`,
    hint: () => 'at least one item must weigh something; leave the weights out to count items',
  },
  'scale-not-positive': {
    message: (p) => `the full mark is ${p.found}, which leaves no room for scores`,
    hint: () => 'write a `scale` above 0, such as 100',
  },
  'rounding-too-fine': {
    message: (p) =>
      `the score of "${p.node}" may reach ${p.reach}, which cannot be reported exactly to ${p.found} digits, ${p.most < 0 ? 'nor to whole numbers' : `only to ${p.most} at most`}`,
    hint: ({ most }) =>
      most < 0 ? 'write a smaller `scale`' : `write ${most} or less as \`rounding.digits\``,
  },
  'sum-needs-points': {
    message: (p) => `"${p.group}" is a sum, but its children have no points`,
    hint: () => 'a sum needs `weighting.basis: points`; use `arithmetic` for shares',
  },
  'reflect-unfit': {
    message: (p) => `"${p.group}" reflects \`${p.method}\`, which is no mean`,
    hint: () => 'reflect a mean such as `geometric`, or leave `reflect` out',
  },
  'power-unfit': {
    message: (p) => `"${p.group}": there is no power mean with the exponent ${p.found}`,
    hint: (p) =>
      /^-?0+(\.0+)?(\/\d+)?$/.test(p.found)
        ? 'use `geometric`, which is its limit at 0'
        : 'choose an exponent between 0.01 and 100 in size; beyond it use `min` or `max`',
  },
  'coverage-unfit': {
    message: (p) => `"${p.group}": no unit can cover ${p.found} of what applies`,
    hint: () => 'write `minCoverage` as a share from 0 to 1, such as 0.6 or 2/3',
  },
  'policy-unfit': {
    message: (p) =>
      `"${p.group}": \`${p.method}\` compares units by the weights as written, so \`${p.policy}\` has none to move`,
    hint: () => 'use `notApplicable: renormalize`: pairs are compared on what both have',
  },
  'weight-negative': {
    message: (p) => `"${p.indicator}" has the weight ${p.found}, which is below 0`,
    hint: () => 'write 0 or more; where less is better, say `direction: lower`',
  },
};
