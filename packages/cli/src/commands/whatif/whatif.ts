import { type Outcome, type Result, score } from '@zhibiao/core';
import { located } from '@zhibiao/core/document';
import { applyScenario, limitUnits } from '@zhibiao/core/whatif';
import { comparisonReport, renderers } from '@zhibiao/report';
import type { Diagnostic, Scenario } from '@zhibiao/schemas';
import { readScenarioFile } from '../../read/scenarios.ts';
import { type Command, type Request, textOption } from '../command.ts';
import { diagnostic } from '../diagnostics.ts';
import { dataOptions, formatOption, outOption, svgOption, systemArgument } from '../options.ts';
import { reportResult } from '../report-result.ts';
import { scored } from '../scored.ts';
import { parseScenario } from './parse-scenario.ts';

/** Every scenario that was asked for, those of the file first. */
function scenariosOf(
  request: Request,
  own: Scenario | undefined,
  { system }: Result,
): Outcome<readonly Scenario[]> {
  const file = textOption(request, 'scenario');
  const written = own === undefined ? [] : [own];
  if (file === undefined) return { value: written, diagnostics: [] };
  const { value, diagnostics } = readScenarioFile(request.io, file, system);
  return value === undefined
    ? { value, diagnostics }
    : { value: [...value, ...written], diagnostics };
}

/** The result under a scenario, faults placed where the scenario is written. */
function resultUnder(base: Result, scenario: Scenario, file: string | undefined): Outcome<Result> {
  const place = (diagnostics: readonly Diagnostic[]) =>
    file === undefined ? diagnostics : located(diagnostics, { file, positions: {} });
  const units = limitUnits(base.dataset, scenario);
  const changed = applyScenario(base.system, scenario);
  const diagnostics = place([...units.diagnostics, ...changed.diagnostics]);
  if (units.value === undefined || changed.value === undefined)
    return { value: undefined, diagnostics };
  return score(changed.value, units.value);
}

/** `zhibiao whatif`: the ranking under other weights, and who moves and why. */
export const whatifCommand: Command = {
  name: 'whatif',
  argument: systemArgument,
  words: {
    zh: '换一套权重或方法试算：谁升谁降，因为哪些指标',
    en: 'other weights or methods: who moves, and because of which indicators',
  },
  example:
    'zhibiao whatif cn-online-service/2019/provincial --data examples/simulated-2019/simulated-observations.csv --status simulated --set service-effectiveness=0.35',
  options: [
    ...dataOptions,
    {
      flags: '--set <weights>',
      words: {
        zh: '指定权重，以逗号分隔：id=0.35 为同级占比，id=×1.2 为倍数；其余同级按比例调整',
        en: 'weights, separated by commas: id=0.35 for a share, id=×1.2 for a factor; siblings in proportion',
      },
    },
    {
      flags: '--lock <ids>',
      words: { zh: '权重不变的指标', en: 'indicators that keep their weights' },
    },
    { flags: '--drop <ids>', words: { zh: '去掉的指标', en: 'indicators to leave out' } },
    {
      flags: '--scenario <file>',
      words: { zh: '情景文件：zhibiao/scenario/1', en: 'a file of scenarios: zhibiao/scenario/1' },
    },
    formatOption(renderers),
    svgOption,
    outOption,
  ],
  run: async (request) => {
    const own = parseScenario(request);
    if (own.diagnostics.length > 0) return { diagnostics: own.diagnostics };
    const file = textOption(request, 'scenario');
    if (own.value === undefined && file === undefined) {
      const options = ['--set', '--drop', '--scenario'];
      return { diagnostics: [diagnostic('one-option-needed', { options })] };
    }
    const { value: base, diagnostics } = await scored(request);
    if (base === undefined) return { diagnostics };
    const scenarios = scenariosOf(request, own.value, base);
    if (scenarios.value === undefined) {
      return { diagnostics: [...diagnostics, ...scenarios.diagnostics] };
    }
    const tried = scenarios.value.map((scenario) => ({
      scenario,
      under: resultUnder(base, scenario, file),
    }));
    const faults = tried.flatMap(({ under }) => under.diagnostics);
    if (tried.some(({ under }) => under.value === undefined))
      return { diagnostics: [...diagnostics, ...faults] };
    const afters = tried.flatMap(({ scenario, under: { value: result } }) =>
      result === undefined ? [] : [{ name: scenario.name, scenario, result }],
    );
    const report = comparisonReport(base, afters, { language: request.language });
    return reportResult(request, report, [...scenarios.diagnostics, ...diagnostics, ...faults]);
  },
};
