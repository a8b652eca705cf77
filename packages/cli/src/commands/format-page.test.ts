import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../testing/run.ts';

const page = readFileSync(new URL('../../../../schemas/docs/format.md', import.meta.url), 'utf8');
const section = page.slice(page.indexOf('## A whole example'), page.indexOf('## Documents'));

/** The first block of a kind in the section. */
const block = (kind: string): string =>
  new RegExp(`\`\`\`${kind}\\n([\\s\\S]*?)\`\`\``).exec(section)?.[1] ?? '';
const files = { 'system.yaml': block('yaml'), 'data.csv': block('csv') };

it('the whole example of the format is scored as the page shows', async () => {
  const [command = '', ...printed] = block('console').split('\n');
  const args = command.replace('$ zhibiao ', '').split(' ');
  const { code, out, err } = await run([...args, '--lang', 'en'], files);
  expect([code, err, out]).toEqual([0, '', printed.join('\n')]);
});

it('there is nothing to say against it', async () => {
  const args = ['lint', 'system.yaml', '--data', 'data.csv', '--strict', '--lang', 'en'];
  expect(await run(args, files)).toMatchObject({ code: 0 });
});
