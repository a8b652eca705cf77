import { textIn, toDecimal } from '@zhibiao/core';
import type { Revision } from '@zhibiao/core/revision';
import { percent } from '@zhibiao/report';
import { marks } from '@zhibiao/report/words';
import { changeLine } from './change-line.ts';
import type { DiffView } from './format.ts';
import { diffWords } from './words.ts';

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
    words.needs(required.bump, cause),
    ...(isEnough ? [] : [words.tooLittle(revision.before.version, revision.after.version)]),
  ];
}

/** How far scores can be compared, in all and by indicator of the first level. */
export function comparabilityLines({ comparability, language }: DiffView): readonly string[] {
  const words = diffWords[language];
  const { total, firstLevel } = comparability;
  const share = (x: typeof total.weight) => percent(toDecimal(x));
  const line = (c: typeof total): string =>
    words.carried(share(c.unchanged), share(c.reworded), share(c.changed));
  return [
    line(total),
    ...firstLevel.map((c) => `  ${textIn(c.name, language)}${marks[language].colon}${line(c)}`),
  ];
}
