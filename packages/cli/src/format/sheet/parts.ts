import { type Result, textIn } from '@zhibiao/core';
import type { Language } from '../../text/language.ts';
import { plain } from '../../text/paint.ts';
import { caveatLines } from '../caveats.ts';
import { headLines } from '../ranking.ts';
import type { Sheet } from './sheet.ts';

/** The name of a node in a language. */
export const nameOf = (
  { system }: Pick<Result, 'system'>,
  id: string,
  language: Language,
): string => textIn(system.nodes[system.indexOf[id] ?? -1]?.name ?? id, language);

/** Places gained or lost: `↑2`, `↓1`, `–`. */
export const arrowOf = (places: number | undefined): string =>
  places === undefined ? '—' : places === 0 ? '–' : places > 0 ? `↑${places}` : `↓${-places}`;

/** What stands above every sheet about a result. */
export function headOf(
  result: Result,
  language: Language,
): Pick<Sheet, 'title' | 'lines' | 'remarks'> {
  const { title, lines } = headLines(result, language);
  return { title, lines, remarks: caveatLines(result, language, plain) };
}
