import { compareNumbers, type Result, toDecimal, toFraction } from '@zhibiao/core';
import type { OneAtATime, Shift } from '@zhibiao/core/whatif';
import type { Chart } from '../chart.ts';
import { type Language, languageOf, wordsIn } from '../messages/index.ts';
import type { Report, Table } from '../report.ts';
import { column, tableOf } from '../table.ts';
import { percent } from '../text/number.ts';
import { headingOf, nameOf } from './heading.ts';
import type { ReportOptions } from './options.ts';

/** What was done to each weight, and down to which level indicators are shown. */
export interface OneAtATimeOptions extends ReportOptions {
  /** How much less and more each weight was: a decimal part of itself. */
  readonly by: string;
  /** All levels if left out. */
  readonly depth?: number;
}

/** How many bars a picture has at most. */
const mostBars = 25;

const placesOf = (shift: Shift | undefined): number => shift?.places ?? 0;

/** What matters most first: by the greater of less and more, then by dropping, then by weight. */
function byImpact(a: OneAtATime, b: OneAtATime): number {
  const most = ({ less, more }: OneAtATime) => Math.max(placesOf(less), placesOf(more));
  return (
    most(b) - most(a) ||
    placesOf(b.dropped) - placesOf(a.dropped) ||
    compareNumbers(b.effectiveWeight, a.effectiveWeight)
  );
}

function tableFor(
  result: Result,
  found: readonly OneAtATime[],
  part: string,
  language: Language,
): Table {
  const words = wordsIn(language);
  return tableOf<OneAtATime>(
    [
      column('indicator', words.indicator, 'text', ({ id }) => nameOf(result, id, language)),
      column('effectiveWeight', words.effectiveWeight, 'share', (one) =>
        toDecimal(one.effectiveWeight),
      ),
      column('less', `−${part}`, 'shift', ({ less }) => less),
      column('more', `+${part}`, 'shift', ({ more }) => more),
      column('dropped', words.dropped, 'shift', ({ dropped }) => dropped),
      column('movesMost', words.movesMost, 'mover', ({ dropped }) => dropped?.most),
      column('correlation', words.correlation, 'correlation', ({ correlation }) => correlation),
    ],
    found,
  );
}

/** The bars of those whose weight can be moved, as many as a picture has room for. */
function chartOf(
  result: Result,
  found: readonly OneAtATime[],
  part: string,
  language: Language,
): Chart {
  const words = wordsIn(language);
  const drawn = found.filter(({ less, more }) => less !== undefined || more !== undefined);
  const bars = drawn.slice(0, mostBars).map(({ id, less, more }) => ({
    name: nameOf(result, id, language),
    less: less?.places,
    more: more?.places,
  }));
  return {
    kind: 'tornado',
    bars,
    labels: [`−${part}`, `+${part}`, words.shifts],
    notes: bars.length < drawn.length ? [words.tornadoCut(bars.length, drawn.length)] : [],
  };
}

/**
 * How much each indicator and its weight matter for the ranking, what matters most first.
 *
 * @example
 * const found = unwrap(oneAtATime(result, { by: '0.2' }));
 * const [first] = oneAtATimeReport(result, found, { by: '0.2' }).tables[0].rows;
 * first.slice(0, 2) // ['公开', '0.4']
 */
export function oneAtATimeReport(
  result: Result,
  found: readonly OneAtATime[],
  { by, depth = Infinity, language = languageOf(result.system) }: OneAtATimeOptions,
): Report {
  const nodes = new Map(result.system.nodes.map((node) => [node.id, node]));
  const shown = found
    .filter(({ id }) => (nodes.get(id)?.depth ?? Infinity) <= depth)
    .toSorted(byImpact);
  const part = percent(by);
  return {
    ...headingOf(result, language),
    tables: [tableFor(result, shown, part, language)],
    notes: [wordsIn(language).influenceNote(part)],
    charts: [chartOf(result, shown, part, language)],
    data: {
      by,
      indicators: shown.map(({ id, effectiveWeight, ...shifts }) => ({
        id,
        code: nodes.get(id)?.code,
        name: nodes.get(id)?.name,
        effectiveWeight: {
          fraction: toFraction(effectiveWeight),
          decimal: toDecimal(effectiveWeight),
        },
        ...shifts,
      })),
    },
  };
}
