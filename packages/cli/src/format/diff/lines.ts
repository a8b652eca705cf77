import { remarks, roundDecimal, textIn, toDecimal } from '@zhibiao/core';
import type { Change, Impact, Pair, Revision, UnitImpact, WordPart } from '@zhibiao/core/revision';
import type { Bilingual, Text } from '@zhibiao/schemas';
import type { Language } from '../../text/language.ts';
import { wordsIn } from '../../text/words.ts';
import type { DiffView } from './format.ts';
import { diffWords } from './words.ts';

/** Beyond so many characters a value that is no text is not shown whole. */
const longest = 80;

const isText = (value: object): value is Exclude<Text, string> =>
  Object.entries(value).every(
    ([key, words]) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(key) && typeof words === 'string',
  ) &&
  ('zh' in value || 'en' in value);

function shown(value: unknown, language: Language): string {
  if (value === undefined) return '—';
  if (typeof value !== 'object' || value === null) return String(value);
  if (isText(value)) return textIn(value, language);
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const pairLine = ({ before, after }: Pair<unknown>, language: Language): string =>
  `${shown(before, language)} → ${shown(after, language)}`;
const textPair = ({ before, after }: Pair<Text>, language: Language): string =>
  [before, after].map((t) => (t === undefined ? '—' : textIn(t, language))).join(' → ');

/** What changed in a text: `[-gone-]` and `{+new+}`, as `git diff --word-diff` has it. */
const marked = (parts: readonly WordPart[]): string =>
  parts
    .map(({ change, text }) =>
      change === 'gone' ? `[-${text}-]` : change === 'new' ? `{+${text}+}` : text,
    )
    .join('');

const wordLine = (parts: readonly WordPart[], language: Language): string => {
  const own = parts.filter((part) => part.language === language);
  return marked(own.length > 0 ? own : parts);
};

/** A change without its kind: which indicator, and how it was and is. */
export function changeLine(change: Change, language: Language): string {
  const { effective } = diffWords[language];
  switch (change.kind) {
    case 'added':
    case 'retired':
      return `${change.id} ${textIn(change.indicator.name, language)} (${effective} ${change.effectiveWeight})`;
    case 'renamed':
      return `${change.was === change.id ? change.id : `${change.was} → ${change.id}`}: ${textPair(change.name, language)}`;
    case 'moved':
      return `${change.id}: ${change.from.parent} → ${change.to.parent}`;
    case 'reordered':
      return `${change.id}: ${change.after.join(', ')}`;
    case 'split':
      return `${change.id} → ${change.into.map(({ id, share }) => `${id}${share === undefined ? '' : ` (${share})`}`).join(', ')}: ${textIn(change.reason, language)}`;
    case 'merged':
      return `${change.from.map(({ id }) => id).join(', ')} → ${change.id}: ${textIn(change.reason, language)}`;
    case 'reweighted': {
      const { before, after } = change.effective;
      return `${change.id}: ${pairLine(change.share, language)} (${effective} ${before} → ${after})`;
    }
    case 'criteria':
      return `${change.id}: ${wordLine(change.words, language)}`;
    case 'grades':
      return pairLine(change.value, language);
    case 'document':
      return `${change.part}: ${pairLine(change.value, language)}`;
    default:
      return `${change.id} ${change.part}: ${pairLine(change.value, language)}`;
  }
}

/** The editions that are compared. */
export const titleLine = ({ before, after }: Revision): string =>
  [before, after].map((e) => `${e.system} ${e.edition} (${e.version})`).join(' → ');

/** What the version needs, and whether it has it. */
export function needsLines(view: DiffView): readonly string[] {
  const { required, language, revision, isEnough } = view;
  const words = diffWords[language];
  const { because } = required;
  const cause =
    because === undefined ? '' : `${words.kinds[because.kind]} ${changeLine(because, language)}`;
  return [
    words.needs(words.bumps[required.bump], cause),
    ...(isEnough ? [] : [words.tooLittle(revision.before.version, revision.after.version)]),
  ];
}

/** A share in percent, to two digits. */
const percent = (x: Parameters<typeof toDecimal>[0]): string =>
  `${roundDecimal(toDecimal(x, 40), 4).replace(/^(-?)(\d+)\.(\d\d)(\d\d)$/, (_, sign, whole, a, b) => `${sign}${Number(whole + a)}.${b}`)}%`;

/** How far scores can be compared, in all and by indicator of the first level. */
export function comparabilityLines({ comparability, language }: DiffView): readonly string[] {
  const words = diffWords[language];
  const { total, firstLevel } = comparability;
  const line = (c: typeof total): string =>
    words.carried(percent(c.unchanged), percent(c.reworded), percent(c.changed));
  return [line(total), ...firstLevel.map((c) => `  ${textIn(c.name, language)}: ${line(c)}`)];
}

const signed = (text: string): string =>
  /^[-0.]*$/.test(text) || text.startsWith('-') ? text : `+${text}`;

/** The impact unit by unit, those first that moved furthest; the heads are the first row. */
export function impactRows({ units, results }: Impact, language: Language): readonly string[][] {
  const words = diffWords[language];
  const digits = results[1].system.nodes[results[1].system.total]?.rounding.digits ?? 2;
  const number = (x: Parameters<typeof toDecimal>[0], more = 2): string =>
    roundDecimal(toDecimal(x, 40), digits + more);
  const [unit, score, change, rank, indicator] = words.heads;
  const { weights, structure, method, performance, remainder, rounding } = words.causes;
  const row = (u: UnitImpact): string[] => {
    const [most] = u.indicators;
    return [
      u.name ?? u.id,
      `${number(u.before.score, 0)} → ${number(u.after.score, 0)}`,
      signed(number(u.change)),
      ...(['weights', 'structure', 'method', 'performance'] as const).map((cause) =>
        signed(number(u.parts[cause])),
      ),
      signed(number(u.remainder)),
      signed(number(u.rounding)),
      `${toDecimal(u.before.rank)} → ${toDecimal(u.after.rank)}`,
      most === undefined ? '' : `${textIn(most.name, language)} ${signed(number(most.change))}`,
    ];
  };
  const furthest = units.toSorted(
    (a, b) =>
      b.rankChange.abs().compare(a.rankChange.abs()) || b.change.abs().compare(a.change.abs()),
  );
  return [
    [
      unit,
      score,
      change,
      weights,
      structure,
      method,
      performance,
      remainder,
      rounding,
      rank,
      indicator,
    ],
    ...furthest.map(row),
  ];
}

/** What readers must know of either result: assumed weights, data that nobody observed. */
export const remarksOf = ({ results }: Impact): readonly Bilingual[] => [
  ...new Map(results.flatMap(remarks).map((remark) => [remark.en, remark])).values(),
];

/** What stands above the impact's table. */
export function impactLines(impact: Impact, language: Language): readonly string[] {
  const words = diffWords[language];
  const { correlation, winners, losers, crossings, left } = impact;
  const number = (x: typeof correlation.kendall): string =>
    x === undefined ? '—' : roundDecimal(toDecimal(x, 40), 4);
  return [
    ...remarksOf(impact).map(
      (remark) => `${wordsIn(language).remark}${wordsIn(language).colon}${remark[language]}`,
    ),
    words.correlation(number(correlation.spearman), number(correlation.kendall)),
    words.moves(winners.length, losers.length, crossings.length),
    ...crossings.map((u) => {
      const [a, b] = [u.before.grade, u.after.grade].map((g) =>
        g === undefined ? '—' : textIn(g, language),
      );
      return `  ${words.crossing(u.name ?? u.id, a ?? '', b ?? '')}`;
    }),
    ...(left.length > 0 ? [words.left(left.map(({ id }) => id))] : []),
    words.parts,
  ];
}
