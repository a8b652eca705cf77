import { type Language, languages } from '@zhibiao/report/words';

const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);

/** What follows `--lang`, wherever it stands. */
function asked(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--lang');
  return at >= 0
    ? argv[at + 1]
    : argv.find((a) => a.startsWith('--lang='))?.slice('--lang='.length);
}

/**
 * The language to speak: what `--lang` says, else Chinese if the locale is a Chinese one or not
 * set, else English.
 */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const option = asked(argv);
  if (isLanguage(option)) return option;
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || 'zh';
  return locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
