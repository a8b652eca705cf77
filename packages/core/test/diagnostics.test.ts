import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { diagnostic } from '../src/diagnostic/diagnostic.ts';
import type { CoreCode } from '../src/diagnostic/params.ts';
import { zh } from '../src/diagnostic/zh.ts';
import { examples } from './diagnostic-examples.ts';

const page = readFileSync(new URL('../docs/diagnostics.md', import.meta.url), 'utf8');
const entries = page.split(/^### /m).slice(1);
const codes = entries.map((entry) => /^`([a-z-]+)`$/m.exec(entry)?.[1]);

it('every code is on the page once, in the order of the tables', () => {
  expect(codes).toEqual(Object.keys(zh));
});

describe.each(entries.map((entry, i) => [codes[i] as CoreCode, entry] as const))(
  '%s',
  (code, entry) => {
    const { severity, message, hint } = diagnostic(code, examples[code] as never);

    it('says how severe it is, and shows its message', () => {
      expect(entry).toContain(`**${severity}.**`);
      expect(entry).toContain(`> ${message.en}\n`);
    });

    it('has words in both languages that leave nothing out', () => {
      const words = [message.zh, message.en, hint?.zh ?? '好', hint?.en ?? 'ok'];
      expect(words.join()).not.toMatch(/undefined|\[object|\$\{/);
      expect(message.zh).toMatch(/\p{Script=Han}|：/u);
      expect(message.en).not.toMatch(/[“”；，。]/);
    });
  },
);
