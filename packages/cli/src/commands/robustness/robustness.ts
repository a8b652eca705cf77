import { textIn } from '@zhibiao/core';
import { rankBounds } from '@zhibiao/core/whatif';
import { acceptabilityChart, intervalChart } from '@zhibiao/report';
import { sheetFormats } from '../../format/sheet/index.ts';
import { headOf, nameOf } from '../../format/sheet/parts.ts';
import type { Sheet } from '../../format/sheet/sheet.ts';
import { percent } from '../../text/number.ts';
import { wordsIn } from '../../text/words.ts';
import { type Command, textOption } from '../command.ts';
import { dataOptions, formatOption, outOption, svgOption, systemArgument } from '../options.ts';
import { scored } from '../scored.ts';
import { sheetAnswer } from '../sheet-answer.ts';
import { decomposed, indicesTable } from './indices.ts';
import { robustnessOptions } from './options.ts';
import { parseOptions, withScenarios } from './parse-options.ts';
import { rangesOf, ranksTable } from './ranks.ts';
import { runUncertainty } from './run-uncertainty.ts';

/** An end of an interval for people: a decimal as a percentage, a fraction as it is. */
const shareText = (end: string): string => (end.includes('/') ? end : percent(end));

/** `zhibiao robustness`: how sure each rank is when weights, and what else is named, are not. */
export const robustnessCommand: Command = {
  name: 'robustness',
  argument: systemArgument,
  words: {
    zh: '名次有多稳：权重在一定范围内变动时，必然成立的名次范围与随机试算的分布',
    en: 'how sure each rank is: bounds that are certain for weights within a range, and random draws',
  },
  example:
    'zhibiao robustness cn-online-service/2019/provincial --data examples/simulated-2019/simulated-observations.csv --status simulated --draws 1000 --seed 1',
  options: [...dataOptions, ...robustnessOptions, formatOption(sheetFormats), svgOption, outOption],
  run: async (request) => {
    const options = parseOptions(request);
    if (options.value === undefined) return { diagnostics: options.diagnostics };
    const { value: result, diagnostics: read } = await scored(request);
    if (result === undefined) return { diagnostics: read };
    const asked = withScenarios(options.value, request, result);
    if (asked.value === undefined) return { diagnostics: [...read, ...asked.diagnostics] };
    const { within, intervals, samples, isWeightsAlone, simulate } = asked.value;
    const certain = isWeightsAlone ? rankBounds(result, { within, intervals }) : undefined;
    const isAsked = Object.keys(intervals).length > 0;
    // Who names intervals asks for what is certain, and draws are no answer to that.
    const isBent =
      !isAsked && certain?.diagnostics.some(({ code }) => code === 'not-linear') === true;
    const simulation = await runUncertainty(request, result, asked.value);
    const sources = samples === 0 ? undefined : decomposed(request, result, asked.value);
    const diagnostics = [
      ...asked.diagnostics,
      ...read,
      // Without straight lines there are draws all the same; a note says that they are all there is.
      ...(isBent ? [] : (certain?.diagnostics ?? [])),
      ...simulation.diagnostics,
      ...(sources?.diagnostics ?? []),
    ];
    const isLost = samples > 0 && sources?.value === undefined;
    const isBroken = isWeightsAlone && !isBent && certain?.value === undefined;
    if (simulation.value === undefined || isLost || isBroken) return { diagnostics };
    const words = wordsIn(request.language);
    const bounds = certain?.value;
    const { draws, seed } = simulate;
    const range = Number(within) === 1 ? words.anyWeights : words.weightsWithin(within);
    const named = Object.entries(intervals).map(([id, [low, high]]) =>
      words.interval(nameOf(result, id, request.language), shareText(low), shareText(high)),
    );
    const own = words.weightsBetween(named, range);
    const sheet: Sheet = {
      ...headOf(result, request.language),
      tables: [
        ranksTable(simulation.value, bounds, request),
        ...(sources?.value === undefined ? [] : [indicesTable(sources.value, request)]),
      ],
      notes: [
        ...(bounds === undefined ? [] : [words.certainNote(isAsked ? own : range)]),
        ...(isBent ? [words.bentNote] : []),
        words.drawsNote(draws, seed, range),
        ...(simulate.levels === undefined ? [] : [words.levelsNote(simulate.levels)]),
        ...(simulate.scoreNoise === undefined
          ? []
          : [words.noiseNote(String(simulate.scoreNoise))]),
        ...(simulate.assumptions ?? []).map(({ choices }) =>
          words.choicesNote(choices.map(({ name }) => textIn(name, request.language))),
        ),
        ...(bounds === undefined || bounds.loose.length === 0
          ? []
          : [words.looseNote(bounds.loose.length)]),
        ...(sources?.value === undefined ? [] : [words.indicesNote(samples)]),
      ],
      data: {
        within,
        intervals,
        bounds,
        simulation: simulation.value,
        uncertainty: sources?.value,
      },
    };
    const ranges = rangesOf(simulation.value, bounds);
    return sheetAnswer(request, sheet, result, diagnostics, (frame) => {
      const told = { ...frame, lines: [...frame.lines, ...sheet.notes] };
      return textOption(request, 'chart') === 'acceptability'
        ? acceptabilityChart(told, ranges, [words.rank, words.shareOfDraws])
        : intervalChart(told, ranges, [
            words.rank,
            bounds === undefined ? words.likelyRanks : words.certainRanks,
            words.likelyRanks,
          ]);
    });
  },
};
