import { validateFormats } from '../format/validate/index.ts';
import { isUsage } from '../is-usage.ts';
import { checkFile } from '../read/check.ts';
import { readText } from '../read/document.ts';
import { type Command, choose } from './command.ts';
import { formatOption, isFailing, outOption, strictOption } from './options.ts';

/** `zhibiao validate`: everything that is wrong with documents, each with its place. */
export const validateCommand: Command = {
  name: 'validate',
  argument: {
    flags: '<file...>',
    words: {
      zh: '指标体系、权重方案、算例或数据集文档',
      en: 'systems, weight sets, cases or datasets',
    },
  },
  words: {
    zh: '校验文档，一次列出全部问题及其所在行列',
    en: 'checks documents and lists every fault with its line and column',
  },
  example: 'zhibiao validate indicators/cn-online-service/2019/provincial.yaml',
  options: [formatOption(validateFormats), strictOption, outOption],
  run: async (request) => {
    const { args, io, language, paint } = request;
    const checked = await Promise.all(args.map((file) => checkFile(io, file)));
    const all = checked.flat();
    const usage = all.filter(isUsage);
    const diagnostics = all.filter((diagnostic) => !isUsage(diagnostic));
    const format = choose(validateFormats, request);
    if (format === undefined || usage.length === args.length) return { diagnostics: usage };
    const textOf = (file: string) => readText(io, file).value;
    return {
      text: format.print({
        diagnostics,
        files: args.filter((arg) => !usage.some((d) => d.params.file === arg)),
        language,
        paint,
        textOf,
      }),
      diagnostics: usage,
      hasFindings: isFailing(request, diagnostics),
    };
  },
};
