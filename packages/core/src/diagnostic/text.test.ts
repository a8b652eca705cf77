import { expect, it } from 'vitest';
import { textIn, textVariants } from './text.ts';

const text = { zh: '推进机制', en: 'Closed loop', 'zh-TW': '推進機制' };

it.each([
  [text, 'en', 'Closed loop'],
  [text, 'en-GB', 'Closed loop'],
  [text, 'zh-TW', '推進機制'],
  [text, 'zh-CN', '推进机制'],
  [text, 'fr', '推进机制'],
  ['通用', 'en', '通用'],
  [{}, 'en', ''],
])('%j in %s is %s', (words, language, expected) => expect(textIn(words, language)).toBe(expected));

it('every way in which it is written', () => {
  expect(textVariants(text)).toEqual(['推进机制', 'Closed loop', '推進機制']);
  expect(textVariants('通用')).toEqual(['通用']);
});
