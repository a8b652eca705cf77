import type { LintMessages } from './messages.ts';

/** What lint rules say, in English. */
export const en: LintMessages = {
  'weight-drowned': {
    message: (p) =>
      `the effective weight of \`${p.id}\` is ${p.found}, below ${p.floor}: whatever it scores hardly shows`,
    hint: () => 'give it more weight, merge it with what is close, or leave it out',
  },
  'weight-dominant': {
    message: (p) =>
      `the effective weight of \`${p.id}\` is ${p.found}, above ${p.ceiling}: it alone decides the ranks`,
    hint: () => 'give it less weight, or split it',
  },
  'checklist-single': {
    message: (p) => `the checklist of \`${p.id}\` has one item`,
    hint: () => 'write `type: boolean` where only presence counts; else complete the list',
  },
  'band-unreachable': {
    message: (p) =>
      `\`${p.id}\`: the band at ${p.found} is never met, for values lie between ${p.from} and ${p.to}`,
    hint: () => 'shares are from 0 to 1, so 90 % is 0.9; mend the bound, or drop the band',
  },
  'band-repeated': {
    message: (p) =>
      `\`${p.id}\`: this band scores ${p.score} as the one above, so its bound is idle`,
    hint: () => 'join the two, or mend one of the scores',
  },
  'bands-uneven': {
    message: (p) => `\`${p.id}\`: the scores go up and down: ${p.found} comes after ${p.before}`,
    hint: () =>
      'scores should only fall or only rise from the top; if they must not, say why in `notes`',
  },
  'goalpost-impossible': {
    message: (p) =>
      `\`${p.id}\`: ${p.post} is ${p.found}, but values lie between ${p.from} and ${p.to}`,
    hint: () => 'shares are from 0 to 1: 100 % is 1',
  },
  'goalpost-unreached': {
    message: (p) =>
      `\`${p.id}\`: the values of ${p.units} units are from ${p.from} to ${p.to}; none reaches ${p.post} ${p.found}`,
    hint: () => 'look whether the post is apt; where it is one of theory, set this rule to `off`',
  },
  'grade-open': {
    message: (p) => `a total below ${p.below} has no grade`,
    hint: () => 'leave the last grade without a bound',
  },
  'grade-unreachable': {
    message: (p) => `the grade at ${p.found} is never reached: the full mark is ${p.scale}`,
    hint: () => 'mend the bound, or drop the grade',
  },
  'criteria-verbless': {
    message: (p) => `the criteria of \`${p.id}\` do not say how it is judged`,
    hint: () => 'say what is assessed, counted or checked, or whether it is there',
  },
  'criteria-repeated': {
    message: (p) => `\`${p.id}\` and \`${p.other}\` have the same criteria`,
    hint: () => 'join the two, or say what each assesses',
  },
  'mixed-punctuation': {
    message: (p) => `half-width punctuation in Chinese text: ${p.found}`,
    hint: (p) => `write ${p.expected}; where the source has it so, record it in \`notes\``,
  },
  'translation-missing': {
    message: (p) => `there is no text in ${p.languages.join(', ')}`,
    hint: () => 'add it, as in { zh: 推进机制, en: Closed loop }',
  },
  'source-unlocated': {
    message: (p) => `the source \`${p.source}\` has neither a locator nor an address`,
    hint: () => 'name the table, page or section, so that it can be found',
  },
  'review-due': {
    message: (p) => `${p.about} was to be reviewed by ${p.by}; today is ${p.today}`,
    hint: () => 'review it, then write a new day under `review.by`',
  },
  'id-unaccounted': {
    message: (p) =>
      p.side === 'after'
        ? `\`${p.id}\` is not in the edition before (${p.edition}), and the lineage ${p.lineage} does not say where it comes from`
        : `\`${p.id}\` of the edition before (${p.edition}) is gone, and the lineage ${p.lineage} does not say where to`,
    hint: () => 'say in the lineage that it was added, renamed, split, merged or retired',
  },
};
