import { rankOf, textIn } from '@zhibiao/core';
import { bestFirst, headOf } from '@zhibiao/report';
import { wordsIn } from '@zhibiao/report/words';
import { caveatLines } from '../caveats.ts';
import type { ExplainView } from './format.ts';

/** How a unit did: `模拟甲子：总分 72.50，第 1 名（共 31 个单位），等次 高`. */
export function verdict(
  { result, explanation, language }: ExplainView,
  name: string = explanation.unit.id,
): string {
  const words = wordsIn(language);
  const { system, dataset, nodes } = result;
  const at = dataset.units.findIndex((unit) => unit.id === name || unit.name === name);
  const unit = dataset.units[at];
  const total = nodes[system.total];
  const isGrouped = system.document.method.ranking.within === 'group';
  const ranked = (total?.ranks ?? new Float64Array()).filter(
    (rank, i) => !Number.isNaN(rank) && (!isGrouped || dataset.units[i]?.group === unit?.group),
  );
  const [grade, score] = [
    result.grades[at],
    bestFirst(result, language).find((u) => u.unit === unit?.id)?.score,
  ];
  return words.verdict({
    unit: unit?.name ?? name,
    score: score ?? words.none,
    rank: rankOf(result, name).value ?? undefined,
    of: ranked.length,
    grade: grade === undefined ? undefined : textIn(grade, language),
  });
}

/** What stands above every explanation. */
export function head(view: ExplainView): readonly string[] {
  const { result, language, paint } = view;
  const { title, about } = headOf(result, language);
  return [
    paint.bold(title),
    ...about.map(paint.dim),
    ...caveatLines(result, language, paint),
    '',
    paint.bold(verdict(view)),
  ];
}
