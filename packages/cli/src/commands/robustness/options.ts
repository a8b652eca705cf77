import type { Option } from '../command.ts';

/** The options of the draws. */
export const robustnessOptions: readonly Option[] = [
  {
    flags: '--within <part>',
    words: {
      zh: '各权重的变动范围，默认 0.2 即 ± 20 %；1 为同级内任意权重随机试算',
      en: 'how far each weight may be off, 0.2 for ± 20 % if left out; 1 draws any weights in a group',
    },
  },
  {
    flags: '--interval <intervals>',
    words: {
      zh: '单项权重的范围，如 openness=0.1..0.5，以逗号分隔，为同级占比；只用于必然范围，随机试算仍按 --within',
      en: 'ranges of single weights such as openness=0.1..0.5, separated by commas, as shares among siblings; for what is certain alone, draws go by --within',
    },
  },
  {
    flags: '--levels <levels>',
    words: {
      zh: '只变动这些层级的权重，以逗号分隔，1 为一级指标；默认全部',
      en: 'the levels whose weights are drawn, separated by commas, 1 for the first; all if left out',
    },
  },
  {
    flags: '--score-noise <part>',
    words: {
      zh: '各项得分的误差范围，如 5%；不写则得分无误差',
      en: 'how far each score may be off, such as 5%; none if left out',
    },
  },
  {
    flags: '--scenario <file>',
    words: {
      zh: '其他做法：情景文件，每次试算在现行做法与各情景中任取一种',
      en: 'what else might have been done: a file of scenarios, one of which or none is taken at each draw',
    },
  },
  {
    flags: '--draws <count>',
    words: { zh: '随机试算的次数，默认 10000', en: 'how many draws, 10000 if left out' },
  },
  {
    flags: '--seed <number>',
    words: {
      zh: '随机种子，默认 1；同一种子结果相同',
      en: 'the seed, 1 if left out; the same seed gives the same',
    },
  },
  {
    flags: '--indices <samples>',
    words: {
      zh: '另以若干组样本分解不确定性的来源（Sobol 指数）',
      en: 'also where the uncertainty comes from, by so many samples (Sobol indices)',
    },
  },
  {
    flags: '--workers <count>',
    words: {
      zh: '并行的工作线程数，默认 1；只影响用时，不影响结果',
      en: 'how many workers, 1 if left out; they change the time and nothing else',
    },
  },
  {
    flags: '--chart <chart>',
    words: { zh: '--svg 画哪种图', en: 'which chart --svg draws' },
    choices: ['intervals', 'acceptability'],
  },
];
