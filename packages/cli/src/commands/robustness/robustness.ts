import { rankBounds } from '@zhibiao/core/whatif';
import { renderers, robustnessReport } from '@zhibiao/report';
import { type Command, textOption } from '../command.ts';
import { dataOptions, formatOption, outOption, svgOption, systemArgument } from '../options.ts';
import { reportResult } from '../report-result.ts';
import { scored } from '../scored.ts';
import { robustnessOptions } from './options.ts';
import { parseOptions, withScenarios } from './parse-options.ts';
import { decomposed, runUncertainty } from './run-uncertainty.ts';

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
  options: [...dataOptions, ...robustnessOptions, formatOption(renderers), svgOption, outOption],
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
    const isNonlinear =
      !isAsked && certain?.diagnostics.some(({ code }) => code === 'not-linear') === true;
    const simulation = await runUncertainty(request, result, asked.value);
    const sources = samples === 0 ? undefined : decomposed(request, result, asked.value);
    const diagnostics = [
      ...asked.diagnostics,
      ...read,
      // Without straight lines there are draws all the same; a note says that they are all there is.
      ...(isNonlinear ? [] : (certain?.diagnostics ?? [])),
      ...simulation.diagnostics,
      ...(sources?.diagnostics ?? []),
    ];
    const isLost = samples > 0 && sources?.value === undefined;
    const isBroken = isWeightsAlone && !isNonlinear && certain?.value === undefined;
    if (simulation.value === undefined || isLost || isBroken) return { diagnostics };
    const bounds = certain?.value;
    const found = sources?.value;
    const report = robustnessReport(
      result,
      {
        simulation: simulation.value,
        options: simulate,
        isNonlinear,
        ...(bounds === undefined ? {} : { proven: { bounds, within, intervals } }),
        ...(found === undefined ? {} : { decomposed: { sources: found, samples } }),
      },
      { language: request.language },
    );
    const data = { within, intervals, bounds, simulation: simulation.value, uncertainty: found };
    const chart = textOption(request, 'chart') === 'acceptability' ? 'acceptability' : 'intervals';
    return reportResult(request, { ...report, data }, diagnostics, { chart });
  },
};
