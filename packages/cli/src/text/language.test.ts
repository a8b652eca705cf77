import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

test.each([
  [[], {}, 'zh'],
  [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
  [[], { LANG: 'en_US.UTF-8' }, 'en'],
  [[], { LANG: 'en_US.UTF-8', LC_MESSAGES: 'zh_CN.UTF-8' }, 'zh'],
  [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, 'en'],
  [['score', '--lang', 'en'], {}, 'en'],
  [['score', '--lang=zh'], { LANG: 'de_DE' }, 'zh'],
  [['--lang', 'fr'], { LANG: 'en' }, 'en'],
] as const)('%j with %j speaks %s', (argv, env, language) => {
  expect(languageOf(argv, env)).toBe(language);
});
