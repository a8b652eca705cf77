import { type Result, toDecimal } from '@zhibiao/core';
import { type OneAtATime, oneAtATime, type Shift } from '@zhibiao/core/whatif';
import { tornadoChart } from '@zhibiao/report';
import { sheetFormats } from '../format/sheet/index.ts';
import { headOf, nameOf } from '../format/sheet/parts.ts';
import type { Sheet } from '../format/sheet/sheet.ts';
import type { Language } from '../text/language.ts';
import { ofPercent, percent } from '../text/number.ts';
import { wordsIn } from '../text/words.ts';
import { type Command, countOption, type Request, textOption } from './command.ts';
import { diagnostic } from './diagnostics.ts';
import {
  dataOptions,
  depthOption,
  formatOption,
  outOption,
  svgOption,
  systemArgument,
} from './options.ts';
import { scored } from './scored.ts';
import { sheetAnswer } from './sheet-answer.ts';

/** How many bars a picture has at most. */
const mostBars = 25;

const part = /^(?:0\.\d*[1-9]\d*|1(?:\.0+)?)$/;

const placesOf = (shift: Shift | undefined): number => shift?.places ?? 0;

/** What matters most first: by the greater of less and more, then by dropping, then by weight. */
function byImpact(a: OneAtATime, b: OneAtATime): number {
  const most = ({ less, more }: OneAtATime) => Math.max(placesOf(less), placesOf(more));
  return (
    most(b) - most(a) ||
    placesOf(b.dropped) - placesOf(a.dropped) ||
    b.effectiveWeight.compare(a.effectiveWeight)
  );
}

function tableOf(
  result: Result,
  all: readonly OneAtATime[],
  moved: string,
  language: Language,
): Sheet['tables'][number] {
  const words = wordsIn(language);
  const show = (shift: Shift | undefined): string =>
    shift === undefined ? words.none : words.shift(shift.places, shift.moved);
  const most = ({ dropped }: OneAtATime): string => {
    if (dropped?.most === undefined) return words.none;
    const { unit, places } = dropped.most;
    return `${unit} ${places > 0 ? '↑' : '↓'}${Math.abs(places)}`;
  };
  return {
    heads: [
      ...[words.indicator, words.effectiveWeight, `−${moved}`, `+${moved}`],
      ...[words.dropped, words.movesMost, words.correlation],
    ],
    aligns: ['left', 'right', 'right', 'right', 'right', 'left', 'right'],
    rows: all.map((one) => [
      ...[nameOf(result, one.id, language), percent(toDecimal(one.effectiveWeight))],
      ...[show(one.less), show(one.more), show(one.dropped), most(one)],
      one.correlation
        ?.toFixed(2)
        .replace(/^-(?=0\.00$)/, '')
        .replace('-', '−') ?? words.none,
    ]),
  };
}

/** The part that `--by` says; a diagnostic where it is none. */
function askedPart(request: Request) {
  const found = textOption(request, 'by') ?? '0.2';
  const by = ofPercent(found);
  if (part.test(by)) return { by, diagnostics: [] };
  const params = { option: '--by', found, expected: ['0 – 1', '20%'] };
  return { by: undefined, diagnostics: [diagnostic('invalid-option-value', params)] };
}

/** `zhibiao influence`: how much each indicator and its weight matter for the ranking. */
export const influenceCommand: Command = {
  name: 'influence',
  argument: systemArgument,
  words: {
    zh: '各指标对名次的影响：权重略减、略增或去掉该项，名次变动多少',
    en: 'how much each indicator matters: what its weight less, more or gone does to the ranking',
  },
  example:
    'zhibiao influence cn-online-service/2019/provincial --data examples/simulated-2019/simulated-observations.csv --status simulated --depth 1',
  options: [
    ...dataOptions,
    {
      flags: '--by <part>',
      words: {
        zh: '权重增减多少，默认 0.2 即 ± 20 %；其余同级按比例调整',
        en: 'how much less and more each weight is, 0.2 for ± 20 % if left out; siblings in proportion',
      },
    },
    depthOption,
    formatOption(sheetFormats),
    svgOption,
    outOption,
  ],
  run: async (request) => {
    const { by, diagnostics: wrong } = askedPart(request);
    if (by === undefined) return { diagnostics: wrong };
    const { value: result, diagnostics } = await scored(request);
    if (result === undefined) return { diagnostics };
    const { value: found = [], diagnostics: faults } = oneAtATime(result.system, result.dataset, {
      by,
    });
    const { language } = request;
    const words = wordsIn(language);
    const { system } = result;
    const nodeOf = (id: string) => system.nodes[system.indexOf[id] ?? -1];
    const depth = countOption(request, 'depth') ?? Infinity;
    const shown = found.filter(({ id }) => (nodeOf(id)?.depth ?? 0) <= depth).toSorted(byImpact);
    const moved = percent(by);
    const sheet: Sheet = {
      ...headOf(result, language),
      tables: [tableOf(result, shown, moved, language)],
      notes: [words.influenceNote(moved)],
      data: {
        by,
        indicators: shown.map(({ id, effectiveWeight, ...shifts }) => ({
          ...{ id, code: nodeOf(id)?.code, name: nodeOf(id)?.name },
          effectiveWeight: {
            fraction: effectiveWeight.toFraction(),
            decimal: toDecimal(effectiveWeight),
          },
          ...shifts,
        })),
      },
    };
    // Scoring was done already, so what it found is told already.
    return sheetAnswer(request, sheet, result, found.length > 0 ? diagnostics : faults, (frame) => {
      const drawn = shown.filter(({ less, more }) => less !== undefined || more !== undefined);
      const bars = drawn.slice(0, mostBars).map(({ id, less, more }) => ({
        ...{ name: nameOf(result, id, language), less: less?.places, more: more?.places },
      }));
      const cut = bars.length < drawn.length ? [words.tornadoCut(bars.length, drawn.length)] : [];
      const told = { ...frame, lines: [...frame.lines, ...cut] };
      return tornadoChart(told, bars, [`−${moved}`, `+${moved}`, words.shifts]);
    });
  },
};
