import { renderers, systemReport } from '@zhibiao/report';
import { readSystem } from '../read/system.ts';
import { type Command, textOption } from './command.ts';
import { formatOption, outOption, systemArgument } from './options.ts';
import { reportResult } from './report-result.ts';

const formats = { md: renderers.md, html: renderers.html };

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
    formatOption(formats),
    {
      flags: '--weights [set]',
      words: {
        zh: '显示权重；可写权重方案的路径或名称，不写则用体系自带的权重',
        en: "show the weights: those of a set by path or name, or the system's own",
      },
    },
    {
      flags: '--methods',
      words: {
        zh: '显示计分方法：每个指标如何计分、如何汇总',
        en: 'show the methods: how each indicator is scored, and how groups are made',
      },
    },
    outOption,
  ],
  run: async (request) => {
    const { args, io, language, options } = request;
    const set = textOption(request, 'weights');
    const { value: system, diagnostics } = await readSystem(io, args[0] ?? '', set);
    if (system === undefined) return { diagnostics };
    const report = systemReport(system, {
      language,
      hasWeights: options.weights !== undefined,
      hasMethods: options.methods === true,
    });
    return reportResult(request, report, diagnostics, { formats });
  },
};
