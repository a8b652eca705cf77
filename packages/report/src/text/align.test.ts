import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { alignRows, pad } from './align.ts';
import { wrap } from './wrap.ts';

test('a Chinese character is two columns wide', () => {
  expect(pad('甲', 4)).toBe('甲  ');
  expect(pad('9.5', 5, 'right')).toBe('  9.5');
});

test('columns of Chinese and Latin text end at the same place', () => {
  const lines = alignRows(
    [
      ['单位', '得分'],
      ['内蒙古自治区', '9.50'],
      ['ab', '100.00'],
    ],
    ['left', 'right'],
  );
  expect(lines.map((line) => stringWidth(line))).toEqual([20, 20, 20]);
});

test('colours take no width', () => {
  const [first, second] = alignRows(
    [
      ['\u001b[1m甲\u001b[22m', '1'],
      ['ab', '1'],
    ],
    ['left', 'right'],
  );
  expect(stringWidth(first ?? '')).toBe(stringWidth(second ?? ''));
});

test('wrap keeps words whole and parts Chinese between characters', () => {
  expect(wrap('在线服务成效度', 8)).toEqual(['在线服务', '成效度']);
  expect(wrap('Effectiveness of online services', 14)).toEqual([
    'Effectiveness',
    'of online',
    'services',
  ]);
  expect(wrap('服务（制度）', 8)).toEqual(['服务', '（制度）']);
  expect(wrap('推进情况、成效', 8)).toEqual(['推进情', '况、成效']);
  expect(wrap('', 8)).toEqual(['']);
});
