import { expect, it } from 'vitest';
import { element, escapeMarkup } from './markup.ts';

it('what would be markup is escaped, in texts and in attributes', () => {
  expect(escapeMarkup('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
  expect(element('p', { title: '"<' }, '<b>').markup).toBe('<p title="&quot;&lt;">&lt;b&gt;</p>');
});

it('elements among the children stay as they are', () => {
  const inner = element('b', {}, 'x');
  expect(element('p', {}, 'a ', inner).markup).toBe('<p>a <b>x</b></p>');
});
