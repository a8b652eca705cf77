import { toDecimal } from '@zhibiao/core';
import { sweep } from '@zhibiao/core/whatif';
import { sweepPicture } from '@zhibiao/report';
import { sheetFormats } from '../../format/sheet/index.ts';
import { headOf, nameOf } from '../../format/sheet/parts.ts';
import type { Sheet } from '../../format/sheet/sheet.ts';
import { ofPercent, percent } from '../../text/number.ts';
import { wordsIn } from '../../text/words.ts';
import { type Command, textOption } from '../command.ts';
import { dataOptions, formatOption, outOption, svgOption, systemArgument } from '../options.ts';
import { scored } from '../scored.ts';
import { sheetAnswer } from '../sheet-answer.ts';
import { sweepData } from './data.ts';

/** `zhibiao sweep`: one weight moved from end to end, and every crossing on the way. */
export const sweepCommand: Command = {
  name: 'sweep',
  argument: systemArgument,
  words: {
    zh: '移动一项指标的权重：在哪些权重处谁超过谁；总分随权重线性变化时精确给出，否则按网格二分',
    en: 'one weight moved: at which weights who overtakes whom; exactly where totals are lines, else by a grid',
  },
  example:
    'zhibiao sweep cn-online-service/2019/provincial --data examples/simulated-2019/simulated-observations.csv --status simulated --node service-effectiveness --from 0.1 --to 0.4',
  options: [
    ...dataOptions,
    {
      flags: '--node <id>',
      words: { zh: '移动哪项指标的权重', en: 'the indicator whose weight moves' },
      isRequired: true,
    },
    {
      flags: '--from <share>',
      words: { zh: '起点：同级占比，默认 0', en: 'from which share among siblings, 0 if left out' },
    },
    {
      flags: '--to <share>',
      words: { zh: '终点：同级占比，默认 1', en: 'to which share, 1 if left out' },
    },
    formatOption(sheetFormats),
    svgOption,
    outOption,
  ],
  run: async (request) => {
    const { value: result, diagnostics } = await scored(request);
    if (result === undefined) return { diagnostics };
    const node = textOption(request, 'node') ?? '';
    const range = {
      from: ofPercent(textOption(request, 'from') ?? '0'),
      to: ofPercent(textOption(request, 'to') ?? '1'),
    };
    const swept = sweep(result, node, range);
    const all = [...diagnostics, ...swept.diagnostics];
    const { value: found } = swept;
    if (found === undefined) return { diagnostics: all };
    const { crossings, stretches, units, now, grid } = found;
    const { language } = request;
    const words = wordsIn(language);
    const ranksOf = (ranks: readonly (number | undefined)[] = []): string =>
      units
        .flatMap((unit, u) => (ranks[u] === undefined ? [] : [{ unit, rank: ranks[u] }]))
        .toSorted((a, b) => a.rank - b.rank)
        .slice(0, 3)
        .map(({ unit, rank }) => `${rank} ${unit}`)
        .join(words.arrow);
    const start = percent(toDecimal(stretches[0]?.from ?? now));
    const table = {
      title: words.sweepTitle(nameOf(result, node, language), percent(toDecimal(now))),
      heads: [words.weight, words.overtakes, words.leading],
      aligns: ['right', 'left', 'left'] as const,
      rows: [
        [start, words.none, ranksOf(stretches[0]?.ranks)],
        ...crossings.map(({ at, overtakes }, i) => [
          percent(toDecimal(at)),
          overtakes.map(({ unit, of, how }) => words.overtake[how](unit, of)).join(words.arrow) ||
            words.none,
          ranksOf(stretches[i + 1]?.ranks),
        ]),
      ],
    };
    const gridNotes = grid === undefined ? [] : words.gridNotes(crossings.length, grid.parts);
    const sheet: Sheet = {
      ...headOf(result, language),
      tables: [table],
      notes: grid === undefined ? [words.sweepNote(crossings.length)] : gridNotes,
      data: sweepData(found),
    };
    const labels = [nameOf(result, node, language), words.total, words.weightNow] as const;
    return sheetAnswer(request, sheet, result, all, (frame) =>
      sweepPicture({ ...frame, lines: [...frame.lines, table.title, ...gridNotes] }, found, labels),
    );
  },
};
