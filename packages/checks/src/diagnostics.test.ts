import { describe, expect, it } from 'vitest';
import { diagnosticRooms } from './diagnostic-rooms.ts';

const rooms = await diagnosticRooms();
const codes = rooms.flatMap(({ folder, records, examples }) =>
  Object.keys(records).map((code) => ({ code, folder, example: examples.codes[code] })),
);

it('every code is defined once', () => {
  const names = codes.map(({ code }) => code);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

describe.each(codes)('$code', ({ code, example }) => {
  it('is what its example finds, in words of both languages', async () => {
    const found = (await example?.run()) ?? [];
    expect([...new Set(found.map((diagnostic) => diagnostic.code))]).toEqual([code]);
    for (const { message, hint = { zh: '好', en: 'ok' } } of found) {
      expect(`${message.zh} ${message.en} ${hint.zh} ${hint.en}`).not.toMatch(
        /undefined|\[object|\$\{/,
      );
      expect(message.zh).toMatch(/\p{Script=Han}|：/u);
      expect(message.en).not.toMatch(/[“”；，。]/);
    }
  });
});
