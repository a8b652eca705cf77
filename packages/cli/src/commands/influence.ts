import { oneAtATime } from '@zhibiao/core/whatif';
import { oneAtATimeReport, renderers } from '@zhibiao/report';
import { ofPercent } from '../text/of-percent.ts';
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
import { reportResult } from './report-result.ts';
import { scored } from './scored.ts';

const part = /^(?:0\.\d*[1-9]\d*|1(?:\.0+)?)$/;

/** The part that `--by` gives; a diagnostic if it is not a part. */
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
    formatOption(renderers),
    svgOption,
    outOption,
  ],
  run: async (request) => {
    const { by, diagnostics: wrong } = askedPart(request);
    if (by === undefined) return { diagnostics: wrong };
    const { value: result, diagnostics } = await scored(request);
    if (result === undefined) return { diagnostics };
    const { value: found, diagnostics: faults } = oneAtATime(result, { by });
    if (found === undefined) return { diagnostics: [...diagnostics, ...faults] };
    const depth = countOption(request, 'depth');
    const report = oneAtATimeReport(result, found, {
      by,
      language: request.language,
      ...(depth === undefined ? {} : { depth }),
    });
    return reportResult(request, report, [...diagnostics, ...faults]);
  },
};
