import { findingsFormats } from '../findings/index.ts';
import { isUsage } from '../is-usage.ts';
import { checkFile } from '../read/check.ts';
import type { Command } from './command.ts';
import { findingsResult } from './findings-result.ts';
import { formatOption, outOption, strictOption } from './options.ts';

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
  options: [formatOption(findingsFormats), strictOption, outOption],
  run: async (request) => {
    const { args, io } = request;
    const checked = await Promise.all(args.map((file) => checkFile(io, file)));
    const diagnostics = checked.flat();
    const usage = diagnostics.filter(isUsage);
    if (usage.length === args.length) return { diagnostics: usage };
    const files = args.filter((arg) => !usage.some(({ params }) => params.file === arg));
    return findingsResult(request, { diagnostics, files }, []);
  },
};
