import { template } from '@zhibiao/tables';
import { readSystem } from '../read/system.ts';
import type { Command } from './command.ts';
import { formatOption, outOption, systemArgument } from './options.ts';

const byteOrderMark = '\uFEFF';

/** `zhibiao template`: an empty dataset to fill in. */
export const templateCommand: Command = {
  name: 'template',
  argument: systemArgument,
  words: {
    zh: '生成待填写的数据表：列名齐全，附一行填写说明',
    en: 'an empty dataset to fill in, with a row that explains each column',
  },
  example: 'zhibiao template cn-online-service/2019/provincial --out data.csv',
  options: [formatOption({ csv: template }), outOption],
  run: async ({ args, io, language }) => {
    const { value: system, diagnostics } = await readSystem(io, args[0] ?? '');
    if (system === undefined) return { diagnostics };
    return { text: byteOrderMark + template(system, language), diagnostics };
  },
};
