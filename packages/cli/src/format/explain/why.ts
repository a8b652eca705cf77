import { roundDecimal, type Separation, textIn } from '@zhibiao/core';
import { wordsIn } from '../../text/words.ts';
import { ruledTable } from '../ruled.ts';
import type { ExplainView } from './format.ts';
import { head, verdict } from './head.ts';

/** A difference with its sign, to four digits after the point. */
const signed = (text: string): string => {
  const short = roundDecimal(text, 4);
  return short.startsWith('-') ? `−${short.slice(1)}` : `+${short}`;
};

/** The rows of what separates two units: leaf by leaf, then the remainder if any, then the sum. */
export function whyRows(
  { leaves, remainder, difference }: Separation,
  language: ExplainView['language'],
): readonly (readonly string[])[] {
  const words = wordsIn(language);
  return [
    ...leaves.map(({ code, name, contributions, difference: apart }) => [
      `${code} ${textIn(name, language)}`,
      ...contributions.map((c) => roundDecimal(c, 4)),
      signed(apart),
    ]),
    ...(remainder === '0' ? [] : [[words.remainder, '', '', signed(remainder)]]),
    [words.sum, '', '', signed(difference)],
  ];
}

/** What separates a unit from a rival, for a terminal. */
export function why(view: ExplainView, separation: Separation): string {
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
    paint.bold(words.separates(first, second, signed(separation.difference))),
    paint.dim(words.separating(separation.leaves.length)),
    '',
    ...heads,
    ...body.slice(0, -1),
    heads.at(-1) ?? '',
    paint.bold(body.at(-1) ?? ''),
    '',
  ].join('\n');
}
