import { expect, it } from 'vitest';
import { readData } from '../read-document.ts';
import { spansIn } from './spans.ts';

it('a path that the text writes is where it stands, in whatever line ends', () => {
  const text = 'schema: zhibiao/config/1\r\ndocuments:\r\n  - 𠮷.yaml # 一\r\n  - "b.yaml"\r\n';
  const spans = spansIn(text, readData(text).positions);
  expect(
    ['/documents/0', '/documents/1', '/documents/2', '/none'].map((p) => spans(p)?.text),
  ).toEqual(['𠮷.yaml', '"b.yaml"', undefined, undefined]);
  const { start = 0, end = 0 } = spans('/documents/1') ?? {};
  expect(text.slice(start, end)).toBe('"b.yaml"');
});
