import type { Outcome, Result } from '@zhibiao/core';
import type { UncertaintyOptions } from '@zhibiao/core/whatif';
import { wordsIn } from '@zhibiao/report/words';
import type { Diagnostic, Scenario } from '@zhibiao/schemas';
import { readScenarioFile } from '../../read/scenarios.ts';
import { listOf } from '../../text/list.ts';
import { ofPercent } from '../../text/of-percent.ts';
import { type Request, textOption } from '../command.ts';
import { diagnostic } from '../diagnostics.ts';
import { type Intervals, intervalsOf } from './intervals.ts';

/** The options of the draws, read. */
export interface ParsedOptions {
  /** How far each weight may be off, a decimal; 1 for any weights. */
  readonly within: string;
  /** Weights that have a range of their own, in what is certain. */
  readonly intervals: Intervals;
  readonly simulate: Omit<UncertaintyOptions, 'onProgress' | 'signal'>;
  readonly workers: number;
  /** How many samples are drawn to find where the moves come from; 0 if that is not wanted. */
  readonly samples: number;
  /** Whether weights are all that is uncertain, so that bounds on ranks are certain. */
  readonly isWeightsAlone: boolean;
}

const wholeNumber = /^\d{1,9}$/;
const share = /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/;
const belowOne = /^0(?:\.\d+)?$/;

/** Things being as they are, or as one of the scenarios says, each alike likely. */
export function withScenarios(
  asked: ParsedOptions,
  request: Request,
  { system }: Result,
): Outcome<ParsedOptions> {
  const file = textOption(request, 'scenario');
  if (file === undefined) return { value: asked, diagnostics: [] };
  const { value, diagnostics } = readScenarioFile(request.io, file, system);
  if (value === undefined) return { value, diagnostics };
  const { asIs, scenarios } = wordsIn(request.language);
  const first: Scenario = { name: asIs };
  const assumptions = [{ name: scenarios, choices: [first, ...value] }];
  return { value: { ...asked, simulate: { ...asked.simulate, assumptions } }, diagnostics };
}

/** Reads what the options say; every fault of them at once. */
export function parseOptions(request: Request): Outcome<ParsedOptions> {
  const text = (name: string, otherwise: string) => textOption(request, name) ?? otherwise;
  const within = ofPercent(text('within', '0.2'));
  const noise = ofPercent(text('scoreNoise', '0'));
  const numbers = {
    draws: text('draws', '10000'),
    seed: text('seed', '1'),
    workers: text('workers', '1'),
    indices: text('indices', '0'),
  };
  const wrong = (option: string, found: string, ...expected: string[]): Diagnostic =>
    diagnostic('invalid-option-value', { option, found, expected });
  const levels = listOf(textOption(request, 'levels'));
  const least = { draws: 1, seed: 0, workers: 1, indices: 0 };
  const intervals = intervalsOf(request);
  const diagnostics = [
    ...intervals.diagnostics,
    ...levels
      .filter((level) => !/^[1-9]$/.test(level))
      .map((level) => wrong('--levels', level, '1 – 9')),
    ...(share.test(within) ? [] : [wrong('--within', within, '0 – 1', '20%')]),
    ...(belowOne.test(noise) ? [] : [wrong('--score-noise', noise, '0 – 0.99', '5%')]),
    ...(['draws', 'seed', 'workers', 'indices'] as const).flatMap((name) =>
      wholeNumber.test(numbers[name]) && Number(numbers[name]) >= least[name]
        ? []
        : [wrong(`--${name}`, numbers[name], `${least[name]} – 999999999`)],
    ),
  ];
  if (diagnostics.length > 0) return { value: undefined, diagnostics };
  const isNoisy = Number(noise) > 0;
  const value: ParsedOptions = {
    within,
    intervals: intervals.value ?? {},
    workers: Number(numbers.workers),
    samples: Number(numbers.indices),
    isWeightsAlone: !isNoisy && textOption(request, 'scenario') === undefined,
    simulate: {
      draws: Number(numbers.draws),
      seed: Number(numbers.seed),
      pairwise: true,
      weights: Number(within) === 1 ? 'simplex' : { noise: within },
      ...(levels.length === 0 ? {} : { levels: levels.map(Number) }),
      ...(isNoisy ? { scoreNoise: noise } : {}),
    },
  };
  return { value, diagnostics };
}
