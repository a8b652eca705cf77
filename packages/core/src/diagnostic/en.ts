import type { Messages } from './messages.ts';

const list = (items: readonly string[]): string =>
  items.length > 12 ? `${items.slice(0, 12).join(', ')} … (${items.length})` : items.join(', ');
const didYouMean = ({ near }: { readonly near: readonly string[] }): string =>
  near.length > 0 ? `did you mean ${near.join(' or ')}?` : 'check the spelling, or leave it out';
const asked = { set: 'given a weight', lock: 'locked', drop: 'dropped' } as const;
const meanName = ({ method }: { readonly method: string }): string => `${method} mean`;

/** The engine's diagnostics in English. */
export const en: Messages = {
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
  'input-shape': {
    message: (p) => `${p.where}: found ${p.found}, expected ${p.expected}`,
  },
  'no-rows': {
    message: () => 'the dataset has no rows',
    hint: () => 'give one row per unit below the head',
  },
  'unit-column-missing': {
    message: (p) =>
      `no column names the units (${list(p.expected)}); the columns are ${list(p.found)}`,
    hint: () => 'rename the column, or say which it is (`columns.unit`, --unit-column)',
  },
  'named-column-missing': {
    message: (p) => `there is no column "${p.column}"; the columns are ${list(p.found)}`,
    hint: () => 'correct the name under `columns`, or leave it out',
  },
  'long-column-missing': {
    message: (p) =>
      `a long table needs the column "${p.expected}"; the columns are ${list(p.found)}`,
    hint: () => 'rename the column, or name it under `columns`',
  },
  'period-missing': {
    message: (p) => `the column "${p.column}" is empty, so the row belongs to no period`,
    hint: () => 'fill in the period, such as 2024',
  },
  'several-periods': {
    message: (p) =>
      `the data have ${p.periods.length} periods, ${list(p.periods)}; one is scored at a time`,
    hint: () => 'use panelFromRecords and scorePanel, or choose one with --period',
  },
  'unit-missing': {
    message: () => 'the row names no unit',
    hint: () => 'fill in the unit, or delete the row',
  },
  'indicator-missing': {
    message: () => 'the row has a value but names no indicator',
    hint: () => 'fill in the indicator, or delete the row',
  },
  'unit-repeated': {
    message: (p) => `the unit "${p.unit}" stands twice, first in row ${p.first}`,
    hint: () => 'keep one row per unit',
  },
  'observation-repeated': {
    message: (p) => `"${p.unit}" has two values for "${p.column}", the first in row ${p.first}`,
    hint: () => 'keep one row per unit and indicator',
  },
  'unit-described-twice': {
    message: (p) =>
      `"${p.unit}" has "${p.found}" under "${p.column}" here, and "${p.expected}" before`,
    hint: () => "make all of the unit's rows say the same",
  },
  'unknown-column': {
    message: (p) => `the column "${p.column}" belongs to no indicator and is not read`,
    hint: didYouMean,
  },
  'subtotal-column': {
    message: (p) =>
      `the column "${p.column}" belongs to the group "${p.indicator}" and is not read: subtotals are computed`,
    hint: () => 'leave the column out',
  },
  'ambiguous-column': {
    message: (p) => `the column "${p.column}" could be any of ${list(p.indicators)}`,
    hint: () => 'head the column by the id',
  },
  'column-repeated': {
    message: (p) => `the columns "${p.first}" and "${p.column}" both belong to "${p.indicator}"`,
    hint: () => 'keep one of them',
  },
  'column-missing': {
    message: (p) => `no column for "${p.indicator}" (${list(p.expected)})`,
    hint: () => 'add the column; leave cells empty where a value is missing',
  },
  'two-forms': {
    message: (p) => `"${p.indicator}" has columns of two kinds: ${list(p.columns)}`,
    hint: () => 'give the share, or whole and part, but not both',
  },
  'group-column-missing': {
    message: () => 'units are ranked within groups, but the dataset has no group column',
    hint: () => 'add a column `group`, or name it (`columns.group`)',
  },
  'group-missing': {
    message: (p) => `units are ranked within groups, but "${p.unit}" is in none`,
    hint: () => 'fill in its group',
  },
  'not-a-number': {
    message: (p) => `"${p.indicator}" needs a number, but the cell says "${p.found}"`,
    hint: () =>
      'write plain digits such as 1234.5; leave the cell empty where the value is missing',
  },
  'percent-unexpected': {
    message: (p) => `"${p.indicator}" is not a share, but the cell says "${p.found}"`,
    hint: () => 'write the number without a percent sign',
  },
  'not-a-whole-number': {
    message: (p) => `"${p.indicator}" is counted in whole numbers, but the cell says ${p.found}`,
  },
  'out-of-range': {
    message: (p) =>
      `"${p.indicator}" lies between ${p.low} and ${p.high}, but the cell says ${p.found}`,
    hint: (p) =>
      p.high === '1' ? 'a share is written 0.95 or 95%' : 'check the value and its unit',
  },
  'not-yes-or-no': {
    message: (p) => `"${p.indicator}" needs yes or no, but the cell says "${p.found}"`,
    hint: () => 'write 是/否, 有/无, yes/no, true/false or 1/0',
  },
  'not-a-level': {
    message: (p) =>
      `"${p.indicator}" has no level "${p.found}"; its levels are ${list(p.expected)}`,
  },
  'part-missing': {
    message: (p) => `"${p.indicator}" is filled in by halves: "${p.column}" is empty`,
    hint: () => 'fill in all of its columns, or none',
  },
  'part-exceeds-whole': {
    message: (p) => `"${p.indicator}": the part, ${p.part}, is more than the whole, ${p.whole}`,
  },
  'division-by-zero': {
    message: (p) => `"${p.indicator}": "${p.column}" is 0, so there is nothing to take a share of`,
    hint: () => 'write N/A where the indicator does not apply to the unit',
  },
  'shares-sum': {
    message: (p) => `"${p.indicator}": the shares add up to ${p.found}, not to 1`,
    hint: () => 'give the counts instead, and `cells: counts`',
  },
  'read-leniently': {
    message: (p) =>
      ({
        'full-width': `${p.count} cells have full-width digits and were read as usual ones, such as "${p.example}"`,
        thousands: `${p.count} cells have thousands separators, such as "${p.example}"`,
        dash: `${p.count} cells hold a dash and were read as missing, such as "${p.example}"`,
      })[p.how],
  },
  'divisor-not-positive': {
    message: (p) =>
      `"${p.indicator}": the divisor "${p.column}" is ${p.found}, which is not positive`,
    hint: () => 'check that column; leave the cell empty where there is no figure',
  },
  'adjustment-missing': {
    message: (p) => `"${p.adjustment}": nothing is filled in`,
    hint: () =>
      'write 0 or no where there was none, or declare `missing: zero` (for a veto `missing: no`)',
  },
  'impute-without-group': {
    message: (p) => `"${p.indicator}": to fill in by ${p.how}, ${list(p.units)} must have groups`,
    hint: () => 'add a group column, or use mean or median',
  },
  'impute-without-period': {
    message: (p) =>
      `"${p.indicator}": ${list(p.units)} are to be filled in from the period before, and there is none`,
    hint: () => 'bring a panel with a period column, or fill in another way',
  },
  'not-imputed': {
    message: (p) => `"${p.indicator}": nothing to fill in ${list(p.units)} with by ${p.how}`,
    hint: () => 'they stay missing here, and `missing` says what that means',
  },
  'cells-imputed': {
    message: (p) => `"${p.indicator}": ${list(p.units)} filled in by ${p.how}`,
  },
  'treat-needs-units': {
    message: (p) => `"${p.indicator}": ${p.count} values are too few to tell outliers`,
    hint: () => 'skewness and kurtosis need four; take `treat` out, or bring more units',
  },
  'treat-not-enough': {
    message: (p) =>
      `"${p.indicator}": with at most ${p.max} units treated, skewness ${p.skew} and kurtosis ${p.kurtosis} stay beyond their thresholds`,
    hint: () => 'allow more, or use log or a method of places',
  },
  'cells-treated': {
    message: (p) => `"${p.indicator}": outliers of ${list(p.units)} treated by ${p.how}`,
  },
  'missing-cell': {
    message: (p) => `"${p.indicator}" is missing, and "${p.group}" allows none to be`,
    hint: () =>
      'fill in the cell, write N/A where it does not apply, or declare a `missing.policy`',
  },
  'missing-group': {
    message: (p) =>
      `"${p.indicator}" has no score at all, and "${p.group}" allows none to be missing`,
    hint: () => 'fill in its cells, or declare a `missing.policy`',
  },
  'not-applicable-cell': {
    message: (p) => `"${p.indicator}" does not apply, and "${p.group}" demands that all do`,
    hint: () => 'fill in a value, or declare `missing.notApplicable`',
  },
  'no-spread': {
    message: (p) =>
      `"${p.indicator}": all ${p.units.length} units have ${p.value}, so ${p.method} has no answer`,
    hint: () => 'declare `degenerate: <score>`, or use goalposts',
  },
  'beyond-posts': {
    message: (p) => `"${p.indicator}": ${p.found} is beyond the goalposts ${p.low} and ${p.high}`,
    hint: () => 'move the posts, or let them clamp',
  },
  'value-not-positive': {
    message: (p) => `"${p.indicator}": ${p.found} is not positive, so ${p.method} has no answer`,
    hint: () => 'check the value; where zero or less does occur, use goalposts or the like',
  },
  'no-share': {
    message: (p) =>
      `"${p.indicator}": the least of ${p.units.length} units is ${p.value}, so there is no share of the best`,
    hint: () => 'shares need values of 0 or more and a best that is not 0; use goalposts or minmax',
  },
  'aim-not-beyond-worst': {
    message: (p) =>
      `"${p.indicator}": the aim ${p.aim} is no better than ${p.worst}, the worst of ${p.units.length} units`,
    hint: () => 'check the aim and the direction, or declare `degenerate: <score>`',
  },
  'unknown-reference': {
    message: (p) => `"${p.indicator}": no unit "${p.found}" to measure the others by`,
    hint: didYouMean,
  },
  'reference-unobserved': {
    message: (p) => `"${p.indicator}": the reference "${p.unit}" has no value here`,
    hint: () => 'fill the value in, or choose another unit',
  },
  'outside-bands': {
    message: (p) => `"${p.indicator}": ${p.found} falls in no band`,
    hint: () => 'end the bands with one that has no bound',
  },
  'no-table-entry': {
    message: (p) =>
      `"${p.indicator}": the table has no score for "${p.found}"; it has ${list(p.expected)}`,
  },
  'score-out-of-range': {
    message: (p) => `"${p.indicator}": the score ${p.found} is outside ${p.low} to ${p.high}`,
    hint: () => 'check the cell against the scale, or normalize it',
  },
  'non-positive-score': {
    message: (p) =>
      `"${p.indicator}" has the score ${p.found}, and the ${meanName(p)} "${p.group}" takes positive ones alone`,
    hint: () => 'use `reflect`, a `to` above 0, or another mean',
  },
  'negative-score': {
    message: (p) =>
      `"${p.indicator}" has the score ${p.found}, and the ${meanName(p)} "${p.group}" takes none below 0`,
    hint: () => 'use `reflect`, a `to` of 0 or more, or another mean',
  },
  'no-rival': {
    message: (p) =>
      `"${p.unit}" is the only unit with scores in "${p.group}", so \`${p.method}\` has nobody to compare it with`,
    hint: () => 'score two units at least, or use a mean',
  },
  'no-worst-score': {
    message: (p) =>
      `no unit has a score at "${p.indicator}", so there is no worst one for "${p.group}" to give`,
    hint: () => 'fill in its cells, write N/A where it does not apply, or use another policy',
  },
  'coverage-too-low': {
    message: (p) =>
      `"${p.indicator}" has no score for ${list(p.units)}: as little as ${p.found} of what applies is observed, and ${p.expected} is asked for`,
    hint: () => 'fill in cells below it, or lower `minCoverage`',
  },
  'adjusted-out-of-range': {
    message: (p) => `"${p.indicator}": the adjusted score ${p.found} is out of range`,
    hint: (p) =>
      p.key === 'floor'
        ? 'declare `floor: 0`, or limit the deduction with `cap`'
        : 'declare `ceiling`, which may be above the full mark, or limit the bonus with `cap`',
  },
  'unit-without-total': {
    message: () => 'no observation counts for the unit, so it has no total and no rank',
    hint: () => 'fill in its cells, or leave the unit out',
  },
  'total-withheld': {
    message: (p) =>
      `${p.covered} of what applies to the unit is observed, but a policy withholds its total, so it has no rank`,
    hint: () => 'fill in its cells; see `minCoverage` and `policy: propagate` in the document',
  },
  'group-emptied': {
    message: (p) => `"${p.group}" is left without any indicator`,
    hint: () => 'keep one, or drop the group as well',
  },
  'scenario-contradicts': {
    message: (p) => `"${p.indicator}" is both ${asked[p.first]} and ${asked[p.second]}`,
    hint: () => 'ask for one of the two',
  },
  'weights-cannot-be-met': {
    message: (p) =>
      `"${p.group}": the weights that are set or locked add up to ${p.found}, not to ${p.expected}`,
    hint: () => 'leave one free to be rescaled, or set weights that add up exactly',
  },
  'sweep-range': {
    message: (p) => `from ${p.from} to ${p.to} is no range between 0 and 1`,
    hint: () => 'write shares between 0 and 1, the lesser first',
  },
  'not-linear': {
    message: (p) =>
      p.units.length === 0
        ? `"${p.indicator}": totals are no straight lines in its weight`
        : `"${p.indicator}": the totals of ${list(p.units)} are no straight lines in its weight`,
    hint: () =>
      'with gaps among siblings, other means, carried rounding, adjustments or points, try weights one by one (--set)',
  },
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
  'lineage-mismatch': {
    message: (p) => `the lineage is of ${p.found}, but this is ${p.expected}`,
    hint: () => 'name the right editions under `before` and `after`, or take another lineage',
  },
  'lineage-unknown': {
    message: (p) => `${p.edition} has no indicator "${p.indicator}"`,
    hint: didYouMean,
  },
  'lineage-contradicted': {
    message: (p) =>
      `the lineage says that "${p.indicator}" was ${p.says}, but ${
        {
          renamed: 'its name is the same in both editions',
          moved: 'it stands in the same group in both editions',
          split: 'nothing came of it',
          merged: 'nothing went into it',
          added: 'the earlier edition has it',
          retired: 'the later edition still has it',
        }[p.says]
      }`,
    hint: () => 'correct the lineage, or the edition',
  },
  'lineage-unaccounted': {
    message: (p) =>
      `"${p.indicator}" is in ${p.edition} alone, and no lineage says what became of it`,
    hint: (p) =>
      p.near.length > 0
        ? `its text is close to ${list(p.near)}; if it is that one, keep the id, or say so in a lineage`
        : 'say in a lineage whether it is added, retired, split, merged or renamed',
  },
  'patch-unfit': {
    message: (p) => `the change "${p.kind}" of "${p.indicator}" does not fit this document`,
    hint: () => 'apply changes to the document that they were found in',
  },
  'no-common-units': {
    message: (p) => `none of the ${p.before} units before is among the ${p.after} after`,
    hint: () => 'units are matched by their ids; write them alike in both datasets',
  },
  'causes-inseparable': {
    message: (p) =>
      `how ${list(p.indicators)} ${p.indicators.length === 1 ? 'is' : 'are'} scored changed together with the data, so all of it counts as method`,
    hint: () =>
      'bring the columns of both editions in both datasets to part rules from performance',
  },
  'unknown-unit': { message: (p) => `there is no unit "${p.found}"`, hint: didYouMean },
  'unit-without-score': {
    message: (p) => `"${p.unit}" has no total, so there is nothing to take apart`,
  },
  'case-difference': {
    message: (p) => `${p.unit}, ${p.what}: found ${p.found}, expected ${p.expected}`,
  },
};
