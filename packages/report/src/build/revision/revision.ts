import { textIn, toDecimal } from '@zhibiao/core';
import {
  type Comparability,
  type Impact,
  isEnough,
  type Revision,
  requiredBump,
} from '@zhibiao/core/revision';
import { marks, revisionWords } from '../../messages/index.ts';
import type { Item, Report } from '../../report.ts';
import { percent } from '../../text/number.ts';
import { caveatsOf } from '../heading.ts';
import type { ReportOptions } from '../options.ts';
import { changeWithKind } from './change-line.ts';
import { revisionData } from './data.ts';
import { impactList, impactTable } from './impact.ts';
import { summaryOf } from './summary.ts';

type Language = NonNullable<ReportOptions['language']>;

/** What is known of a revision beside its changes. */
export interface RevisionOptions extends ReportOptions {
  /** What it does to a dataset. */
  readonly impact?: Impact | undefined;
}

/** The editions that are compared, in a line. */
const revisionTitle = ({ before, after }: Revision): string =>
  [before, after].map((e) => `${e.system} ${e.edition} (${e.version})`).join(' → ');

/** The bump that a version needs and why, and that it rose too little if it did. */
function needsOf(revision: Revision, language: Language): readonly string[] {
  const words = revisionWords[language];
  const { bump, because } = requiredBump(revision);
  const cause = because === undefined ? '' : changeWithKind(because, language);
  const { before, after } = revision;
  return [
    words.needs(bump, cause),
    ...(isEnough(revision) ? [] : [words.tooLittle(before.version, after.version)]),
  ];
}

/** The changes in lines, with what only follows from others, and what may be one indicator. */
function changesOf(revision: Revision, language: Language): readonly Item[] {
  const words = revisionWords[language];
  const { changes, counted } = summaryOf(revision, language);
  return [
    ...changes.map(({ kind, line }): Item => ({ label: words.kinds[kind], text: line })),
    ...(revision.changes.length === 0 ? [{ text: words.none }] : []),
    ...counted.map((text): Item => ({ text })),
    ...revision.suggestions.map(
      ({ before, after, likeness }): Item => ({ text: words.suggestion(before, after, likeness) }),
    ),
  ];
}

/** How much of the weight can be compared, in all and by indicator of the first level. */
function comparabilityOf(
  { total, firstLevel }: Comparability,
  language: Language,
): readonly Item[] {
  const share = (x: typeof total.weight): string => percent(toDecimal(x));
  const line = ({ unchanged, reworded, changed }: typeof total): string =>
    revisionWords[language].carried(share(unchanged), share(reworded), share(changed));
  const { colon } = marks[language];
  return [
    { text: line(total) },
    ...firstLevel.map(
      (own): Item => ({ text: `${textIn(own.name, language)}${colon}${line(own)}`, level: 1 }),
    ),
  ];
}

/**
 * What changed from one edition of a system to another: the bump that it needs, the changes, how much
 * can be compared, and what it does to a dataset if `impact` was asked.
 *
 * @example
 * const later = unwrap(buildSystem({ ...document, edition: '2025', title: '服务评估' }));
 * const carried = unwrap(comparability(system, later));
 * revisionReport(unwrap(diff(system, later)), carried).lists[1].items[0].text
 * // '有效权重：原样沿用 100%，改写沿用 0%，改变 0%'
 */
export function revisionReport(
  revision: Revision,
  comparability: Comparability,
  { language = 'zh', impact }: RevisionOptions = {},
): Report {
  const words = revisionWords[language];
  return {
    language,
    title: revisionTitle(revision),
    about: [],
    caveats: impact === undefined ? [] : caveatsOf(impact.results),
    summary: needsOf(revision, language),
    lists: [
      { title: words.sections.changes, items: changesOf(revision, language) },
      { title: words.sections.comparability, items: comparabilityOf(comparability, language) },
      ...(impact === undefined ? [] : [impactList(impact, language)]),
    ],
    tables: impact === undefined ? [] : [impactTable(impact, language)],
    notes: [],
    charts: [],
    data: revisionData(revision, comparability, impact),
  };
}
