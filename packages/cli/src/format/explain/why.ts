import { roundDecimal, type ScoreDifference, textIn } from '@zhibiao/core';
import { ruledTable, signed } from '@zhibiao/report';
import { wordsIn } from '@zhibiao/report/words';
import type { ExplainView } from './format.ts';
import { head, verdict } from './head.ts';

/** A difference with its sign, to four digits after the point. */
const apartBy = (text: string): string => signed(roundDecimal(text, 4));

/** The rows of what separates two units: leaf by leaf, then the remainder if any, then the sum. */
export function whyRows(
  { leaves, remainder, difference }: ScoreDifference,
  language: ExplainView['language'],
): readonly (readonly string[])[] {
  const words = wordsIn(language);
  return [
    ...leaves.map(({ code, name, contributions, states, difference: apart }) => [
      `${code} ${textIn(name, language)}`,
      ...contributions.map((c, i) =>
        states[i] === 'not-applicable'
          ? words.notApplicable
          : states[i] === 'missing'
            ? words.missing
            : roundDecimal(c, 4),
      ),
      apartBy(apart),
    ]),
    ...(remainder === '0' ? [] : [[words.remainder, '', '', apartBy(remainder)]]),
    [words.sum, '', '', apartBy(difference)],
  ];
}

/** What separates a unit from a rival, for a terminal. */
export function why(view: ExplainView, separation: ScoreDifference): string {
  const { language, paint } = view;
  const words = wordsIn(language);
  const [first, second] = separation.units;
  const { head: heads, body } = ruledTable(
    [words.indicator, first, second, words.difference],
    whyRows(separation, language),
    ['left', 'right', 'right', 'right'],
    paint,
  );
  return [
    ...head(view),
    paint.bold(verdict(view, second)),
    paint.bold(words.separates(first, second, apartBy(separation.difference))),
    paint.dim(words.separating(separation.leaves.length)),
    '',
    ...heads,
    ...body.slice(0, -1),
    heads.at(-1) ?? '',
    paint.bold(body.at(-1) ?? ''),
    '',
  ].join('\n');
}
