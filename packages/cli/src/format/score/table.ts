import { wordsIn } from '../../text/words.ts';
import { caveatLines } from '../caveats.ts';
import { headLines } from '../ranking.ts';
import { ruledTable } from '../ruled.ts';
import { goneLines, ranking } from './cells.ts';
import type { ScoreFormat, ScoreView } from './format.ts';

/** One period. */
function printOne(view: ScoreView): string {
  const { result, language, paint } = view;
  const { columns, units } = ranking(view);
  const { title, lines } = headLines(result, language, view.period);
  const { head, body } = ruledTable(
    columns.map((column) => column.head),
    units.map((unit) => columns.map((column) => column.cell(unit))),
    columns.map((column) => column.align),
    paint,
  );
  return [
    paint.bold(title),
    ...lines.map(paint.dim),
    ...caveatLines(result, language, paint),
    '',
    ...head,
    ...body,
    ...goneLines(view).map(paint.dim),
    ...(view.depth === 0 ? [] : ['', paint.dim(wordsIn(language).ranked)]),
    '',
  ].join('\n');
}

/** A ranking in aligned columns, for a terminal. */
export const table: ScoreFormat = {
  print: (views) => views.map(printOne).join('\n'),
  isForPeople: true,
};
