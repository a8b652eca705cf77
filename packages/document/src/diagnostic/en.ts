import type { Messages } from './messages.ts';
import { named as of } from './names.ts';

const list = (items: readonly string[]): string => items.map((item) => `\`${item}\``).join(', ');
const didYouMean = ({ near }: { readonly near: readonly string[] }): string =>
  near.length > 0 ? `did you mean ${list(near)}?` : 'check the spelling, or take it out';

const named = of.en;

/** The diagnostics in English. */
export const en: Messages = {
  'invalid-utf8': {
    message: (p) => `the file is not UTF-8: byte ${p.offset} begins no character`,
    hint: () => 'save the file as UTF-8',
  },
  'too-large': {
    message: (p) => `the file has ${p.bytes} bytes; the limit is ${p.limit}`,
    hint: () => 'observations belong in a dataset, not in a document',
  },
  'too-deep': {
    message: (p) => `values are nested more than ${p.limit} deep`,
    hint: () => 'no document needs so many levels; look for an unclosed bracket',
  },
  'empty-document': { message: () => 'the file is empty', hint: () => 'begin with `schema:`' },
  'several-documents': {
    message: (p) => `the file holds ${p.count} documents, parted by \`---\``,
    hint: () => 'keep one document a file',
  },
  'alias-not-allowed': {
    message: (p) => `\`${p.found}\` is an anchor or an alias`,
    hint: () => 'write the value out: every value stands where it is read',
  },
  'yaml-syntax': {
    message: (p) =>
      `not YAML: ${p.reason}${p.more === 0 ? '' : `; and ${p.more} more after it, which are not listed`}`,
  },
  'duplicate-key': {
    message: (p) => `the key \`${p.key}\` stands twice`,
    hint: () => 'keep one of them',
  },
  'key-not-text': { message: (p) => `a key must be text, but this one is ${p.found}` },
  'not-a-document': {
    message: (p) => `a document is a map of keys, but this is ${named(p.found)}`,
    hint: () => 'begin with `schema: zhibiao/indicator-system/1`',
  },
  'unknown-schema': { message: (p) => `there is no document \`${p.found}\``, hint: didYouMean },
  'unexpected-kind': { message: (p) => `expected \`${p.expected}\`, but this is \`${p.found}\`` },
  'unknown-key': { message: (p) => `there is no key \`${p.key}\` here`, hint: didYouMean },
  'missing-key': { message: (p) => `the key \`${p.key}\` is missing` },
  'wrong-type': {
    message: (p) => `expected ${named(p.expected)}, but this is ${named(p.found)}`,
    hint: (p) =>
      p.expected === 'string' ? 'put quotes around it, so that it stays text' : 'see the schema',
  },
  'not-allowed-value': {
    message: (p) => `\`${p.found}\` is none of ${list(p.expected)}`,
    hint: (p) => (p.near.length > 0 ? didYouMean(p) : 'choose one of those'),
  },
  'out-of-range': { message: (p) => `${p.found} is beyond the limit ${p.limit}` },
  'wrong-length': { message: (p) => `there are ${p.found} here; allowed are ${p.limit}` },
  'duplicate-id': {
    message: (p) => `the id \`${p.id}\` stands twice, first at ${p.first}`,
    hint: () => 'an id is unique in its document; choose another',
  },
  'bad-pattern': { message: (p) => `\`${p.found}\` is not ${named(p.expected)}` },
  'reserved-id': {
    message: (p) => `an indicator cannot be called \`${p.id}\`: it names the total`,
    hint: () => 'give it another id',
  },
  'similar-ids': {
    message: (p) => `\`${p.id}\` and \`${p.other}\` differ by one letter`,
    hint: () => 'tell them apart, so that a slip cannot hit the other one',
  },
  'repeated-name': { message: (p) => `“${p.name}” stands twice under one parent (${p.other})` },
  'leaf-or-group': {
    message: (p) => `\`${p.id}\` must have either \`children\` or a \`measure\``,
    hint: () => 'a group has `children`, a leaf has a `measure`',
  },
  'key-without-effect': {
    message: (p) => `\`${p.key}\` has no effect on \`${p.id}\`, which is a ${p.kind}`,
    hint: () => 'take it out',
  },
  'too-many-levels': {
    message: (p) => `\`${p.id}\` stands at level ${p.depth}, but only ${p.levels} are named`,
    hint: () => 'name the level under `levels`, or move the indicator up',
  },
  'criteria-missing': {
    message: (p) => `\`${p.id}\` has no criteria, of its own or from above`,
    hint: () => 'say what is assessed',
  },
  'unknown-reference': { message: (p) => `there is no ${p.what} \`${p.found}\``, hint: didYouMean },
  'weight-missing': {
    message: (p) => `\`${p.id}\` has no weight`,
    hint: () => 'weigh every indicator, or set `basis: equal`',
  },
  'weight-unexpected': {
    message: (p) => `\`${p.id}\` has the weight ${p.found}, which would not be read`,
    hint: () => 'take it out, or change `weighting`',
  },
  'weighting-unread': {
    message: (p) => `\`${p.key}\` is not read under \`basis: ${p.basis}\``,
    hint: () => 'take it out, or set `basis: share` with a `total`',
  },
  'weight-sum': {
    message: (p) => `the weights in \`${p.group}\` add up to ${p.found}, not to ${p.expected}`,
    hint: () =>
      'sums are checked exactly; write thirds as 1/3, or let `residual: last` take the rest',
  },
  'weight-zero-group': {
    message: (p) => `all weights in \`${p.group}\` are zero`,
    hint: () => 'at least one must count',
  },
  'scale-not-positive': {
    message: (p) => `the full mark is ${p.found}, which leaves no room for scores`,
    hint: () => 'write a `scale` above 0, such as 100',
  },
  'normalize-missing': {
    message: (p) => `\`${p.id}\` counts a quantity, but nothing says how it becomes a score`,
    hint: () => 'add a `normalize`, such as `goalposts`',
  },
  'normalize-unfit': {
    message: (p) => `\`${p.id}\`: \`${p.method}\` cannot score a \`${p.measure}\``,
    hint: () => 'choose a method that takes this kind of observation',
  },
  'items-weightless': {
    message: (p) => `none of the items of \`${p.id}\` weighs anything`,
    hint: () => 'at least one item must weigh something; leave the weights out to count items',
  },
  'bands-not-open': {
    message: (p) => `\`${p.id}\`: values below ${p.below} fall in no band`,
    hint: () => 'end the bands with one that has no bound',
  },
  'ends-reversed': {
    message: (p) => `the range from ${p.low} to ${p.high} is empty or runs the wrong way`,
    hint: () => 'the lower end comes first; for "less is better" write `direction: lower`',
  },
  'order-reversed': {
    message: (p) =>
      `${p.what} are read from the top, so ${p.found} after ${p.before} is never reached`,
    hint: () => 'put the highest first',
  },
  'points-reversed': {
    message: (p) => `the point at ${p.found} is not above the one before, at ${p.before}`,
    hint: () => 'put the least value first, and each value once',
  },
  'two-bounds': { message: (p) => `${p.what}: \`from\` and \`above\` exclude each other` },
  'open-before-last': {
    message: (p) => `${p.what}: only the last may have no bound`,
    hint: () => 'give it `from` or `above`',
  },
  'worth-invalid': {
    message: (p) =>
      `the worth of \`${p.level}\` is ${p.found}; it must lie between 0 and 1 and not fall`,
    hint: () => 'levels stand worst first, each worth at least as much as the one before',
  },
  'table-incomplete': {
    message: (p) => `the table has no score for \`${p.category}\``,
    hint: () => 'score every category',
  },
  'sum-needs-points': {
    message: (p) => `\`${p.group}\` is a sum, but its children have no points`,
    hint: () => 'a sum needs `weighting.basis: points`',
  },
  'reflect-unfit': {
    message: (p) => `\`${p.group}\` reflects \`${p.method}\`, which is no mean`,
    hint: () => 'reflect a mean such as `geometric`, or leave `reflect` out',
  },
  'power-unfit': {
    message: (p) => `there is no power mean with the exponent ${p.found} for \`${p.group}\``,
    hint: () => 'choose one between 0.01 and 100 in size; the limit at 0 is `geometric`',
  },
  'coverage-unfit': {
    message: (p) => `no unit can cover ${p.found} of what applies to \`${p.group}\``,
    hint: () => 'write a share from 0 to 1, such as 0.6 or 2/3',
  },
  'policy-unfit': {
    message: (p) =>
      `\`${p.group}\` is made by \`${p.method}\`, which has no weight that \`${p.policy}\` could move`,
    hint: () => 'use `notApplicable: renormalize`: pairs are compared on what both have',
  },
  'editors-remark': {
    message: (p) => `“${p.quote}” looks like an editor's remark left in the text`,
    hint: () => 'where the source has it so, record it in `notes`',
  },
  'language-missing': {
    message: (p) => `the text has no words in \`${p.language}\`, the document's language`,
    hint: () => 'add them, or the first of the others will be shown',
  },
  'note-misquotes': { message: (p) => `“${p.quote}” does not stand in the ${p.on}` },
  'lineage-repeats': {
    message: (p) =>
      `\`${p.id}\` of the ${p.side === 'before' ? 'earlier' : 'later'} edition stands twice, first at ${p.first}`,
    hint: () => 'say once what became of it; only `renamed` and `moved` may stand together',
  },
  'lineage-shares': {
    message: (p) => `the shares that \`${p.id}\` is split into add up to ${p.found}, not to 1`,
    hint: () => 'sums are checked exactly; write thirds as 1/3',
  },
  'lineage-itself': {
    message: () => 'the two editions are one and the same',
    hint: () => 'name the later edition under `after`',
  },
  'unknown-rule': {
    message: (p) => `there is no rule \`${p.found}\``,
    hint: (p) => (p.near.length > 0 ? didYouMean(p) : 'the rules are in docs/lint.md'),
  },
  'rule-fixed': {
    message: (p) => `\`${p.rule}\` is an error, and stays one`,
    hint: () => 'a document with an error has no result; mend the document',
  },
  'rule-option-unread': {
    message: (p) => `the rule \`${p.rule}\` does not read \`${p.key}\``,
    hint: (p) =>
      p.expected.length > 0
        ? `it reads \`severity\` and ${list(p.expected)}`
        : 'it reads `severity` alone',
  },
  'column-shared': {
    message: (p) =>
      `\`${p.id}\` and \`${p.other}\` read the column \`${p.column}\` in different ways`,
    hint: () => 'indicators that share a column share its type and parts',
  },
};
