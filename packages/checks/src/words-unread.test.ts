import { expect, it } from 'vitest';
import { filesBelow, read } from './repository.ts';

const words = String.raw`(?:message|hint)(?:\??\.(?:zh|en)|\[[^\]]*\])?`;
const methods =
  'test|exec|match|matchAll|includes|startsWith|endsWith|search|indexOf|split|replace';

/** Code that decides by what a message or a hint says: `/x/.test(d.message.en)`, `d.hint.zh === ''`. */
const reading: readonly RegExp[] = [
  new RegExp(String.raw`\.(?:test|exec)\([^()]*\b${words}\)`),
  new RegExp(String.raw`\.${words}\??\.(?:${methods})(?:All)?\(`),
  new RegExp(String.raw`\.${words} *[!=]== *['"\x60]`),
];

/** Lines of a text that read the words of a diagnostic. */
const linesReading = (text: string): readonly string[] =>
  text.split('\n').filter((line) => reading.some((pattern) => pattern.test(line)));

it('no code decides by the words of a message; its code and its params say what was found', () => {
  const sources = ['packages', 'schemas', 'indicators', 'examples']
    .flatMap(filesBelow)
    .filter((file) => /\.[cm]?[jt]s$/.test(file) && !/\.(test|examples)\.ts$/.test(file));
  expect(
    sources.flatMap((file) => linesReading(read(file)).map((line) => `${file}: ${line.trim()}`)),
  ).toEqual([]);
});

it.each([
  ['const told = found.filter((d) => !/assumed/.test(d.message.en));', 1],
  ['if (d.message[language].startsWith(id)) return;', 1],
  ["const hinted = diagnostic.hint.zh === '';", 1],
  ['const reason = error.message.split(/ at line /)[0];', 1],
  ['io.stderr(d.message[language]);', 0],
  ['const { message, hint } = words(params);', 0],
])('%s', (line, count) => {
  expect(linesReading(line)).toHaveLength(count);
});
