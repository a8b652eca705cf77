import { expect, it } from 'vitest';
import { progressOn } from './progress.ts';

const told = (isTerminal: boolean): string => {
  const written: string[] = [];
  const stderr = (text: string) => written.push(text);
  const progress = progressOn(
    { isTerminal: { stdout: false, stderr: isTerminal }, stderr },
    (done) => `试算 ${done}`,
  );
  for (const done of [0, 512, 9]) progress.tell(done);
  progress.clear();
  return written.join('');
};

it('writes over one line, and leaves nothing of it', () => {
  // The second is two columns narrower, so two spaces go over what stood there; 试算 is four wide.
  expect(told(true)).toBe('\r试算 512\r试算 9  \r      \r');
});

it('says nothing where nobody watches', () => {
  expect(told(false)).toBe('');
});
