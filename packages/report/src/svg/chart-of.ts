import type { Chart } from '../chart.ts';
import { wordsIn } from '../messages/index.ts';
import type { Report } from '../report.ts';

/** How a report is drawn. */
export interface DrawOptions {
  /** Which of its charts; the first if left out. */
  readonly chart?: Chart['kind'];
}

/** A chart of a report, with what stands above it; undefined if the report has no such chart. */
export function chartOf(
  { language, title, about, caveats, charts }: Report,
  { chart: kind }: DrawOptions = {},
):
  | { readonly chart: Chart; readonly title: string; readonly lines: readonly string[] }
  | undefined {
  const chart = kind === undefined ? charts[0] : charts.find((own) => own.kind === kind);
  if (chart === undefined) return undefined;
  const words = wordsIn(language);
  const said = caveats.map(({ message }) => words.caution(message[language]));
  return { chart, title, lines: [...about, ...said, ...chart.notes] };
}
