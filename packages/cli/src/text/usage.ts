import type { Language } from '@zhibiao/report/words';

/** What help says, in one language. */
interface UsageWords {
  /** Commander's own titles, translated. */
  readonly titles: Readonly<Record<string, string>>;
  readonly choices: (description: string, choices: readonly string[]) => string;
  readonly example: string;
  readonly helpOption: string;
  readonly versionOption: string;
  readonly langOption: string;
}

/** What help says. */
export const usage: { readonly [L in Language]: UsageWords } = {
  zh: {
    titles: {
      'Usage:': '用法：',
      'Arguments:': '参数：',
      'Options:': '选项：',
      'Global Options:': '通用选项：',
      'Commands:': '命令：',
    },
    choices: (description, choices) => `${description}（${choices.join(' | ')}）`,
    example: '示例：',
    helpOption: '显示帮助',
    versionOption: '显示版本号',
    langOption: '界面语言，默认随系统',
  },
  en: {
    titles: {},
    choices: (description, choices) => `${description} (${choices.join(' | ')})`,
    example: 'Example:',
    helpOption: 'show help',
    versionOption: 'show the version',
    langOption: 'the language; if left out, that of the locale',
  },
};
