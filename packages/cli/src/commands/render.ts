import { renderFormats } from '../format/render/index.ts';
import { readSystem } from '../read/system.ts';
import { type Command, choose, textOption } from './command.ts';
import { formatOption, outOption, systemArgument } from './options.ts';

/** `zhibiao render`: the system as the table that its source prints. */
export const renderCommand: Command = {
  name: 'render',
  argument: systemArgument,
  words: {
    zh: '把指标体系排成原文那样的表格',
    en: 'the system as a table, the way its source prints it',
  },
  example: 'zhibiao render cn-online-service/2019/provincial --format html --out provincial.html',
  options: [
    formatOption(renderFormats),
    {
      flags: '--weights [set]',
      words: {
        zh: '显示权重；可写权重方案的路径或名称，不写则用体系自带的权重',
        en: "show the weights: those of a set by path or name, or the system's own",
      },
    },
    outOption,
  ],
  run: async (request) => {
    const { args, io, language, options } = request;
    const set = textOption(request, 'weights');
    const { value: system, diagnostics } = await readSystem(io, args[0] ?? '', set);
    const format = choose(renderFormats, request);
    if (system === undefined || format === undefined) return { diagnostics };
    const hasWeights = options.weights !== undefined;
    return { text: format.print({ system, language, hasWeights }), diagnostics };
  },
};
