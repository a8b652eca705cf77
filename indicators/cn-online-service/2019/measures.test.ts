import type { Indicator } from '@zhibiao/schemas';
import { describe, expect, it } from 'vitest';
import { systemOf } from '../../support/documents.ts';
import { leavesOf, nodesOf, rowsOf, words } from '../../support/nodes.ts';

const provincial = systemOf('cn-online-service/2019/provincial.yaml');
const city = systemOf('cn-online-service/2019/city.yaml');
const both = [
  ['provincial', provincial],
  ['city', city],
] as const;

const leaf = (system: typeof city, id: string): Indicator => {
  const found = leavesOf(system).find((node) => node.id === id);
  if (found === undefined) throw new Error(`no leaf ${id}`);
  return found;
};

/** What a measure lists, as the source writes it. */
const listed = ({ measure }: Indicator) => {
  if (measure?.type === 'checklist') return measure.items.map(({ name }) => words(name, 'zh'));
  return measure?.type === 'distribution'
    ? measure.levels.map(({ name }) => words(name, 'zh'))
    : [];
};

describe.each(both)('the measures of %s.yaml', (_, system) => {
  it('are there for every leaf and for no group, each an interpretation', () => {
    for (const node of nodesOf(system)) {
      expect(node.measure?.basis).toBe(node.children === undefined ? 'interpretation' : undefined);
    }
  });

  it('of quantities have a unit, a least value and, for want of a target, minmax', () => {
    for (const { measure, normalize } of leavesOf(system)) {
      expect(normalize?.method).toBe(measure?.type === 'number' ? 'minmax' : undefined);
      if (measure?.type === 'number') expect(measure.minimum).toBe(0);
    }
  });

  it('list what the criteria list, word for word', () => {
    const rows = rowsOf(system);
    for (const [i, node] of leavesOf(system).entries()) {
      if (node.measure?.type !== 'checklist') continue;
      // The table names the two kinds of user once and what is offered to both after them.
      const items = node.id === 'authentication-system' ? ['自然人', '法人'] : listed(node);
      for (const item of items) expect(rows[i]?.[3]).toContain(item);
    }
  });

  it('inspect where the criteria say 逐事项逐要素: 17 of 18 leaves, the stages being a checklist', () => {
    const rows = rowsOf(system);
    const itemByItem = leavesOf(system).filter((_, i) => rows[i]?.[3].startsWith('逐事项逐要素'));
    expect(itemByItem).toHaveLength(18);
    const others = itemByItem.filter(({ measure }) => measure?.type !== 'inspection');
    expect(others.map(({ id }) => id)).toEqual(['procedure-steps']);
  });

  it.each([
    ['closed-loop', ['发现', '整改', '反馈', '监督']],
    ['review-channels', ['电脑', '短信', 'APP', '微信小程序', '大厅评价器']],
    [
      'list-types',
      ['权责清单', '通办事项清单', '通用目录清单', '收费清单', '中介清单', '跑动次数清单'],
    ],
    [
      'guide-types',
      [
        ...['行政许可', '行政处罚', '行政强制', '行政征收', '行政给付', '行政检查'],
        ...['行政确认', '行政奖励', '行政裁决', '其他', '公共服务'],
      ],
    ],
    ['procedure-steps', ['受理', '审核', '审批', '办结', '送达']],
  ])('%s: the whole list', (id, items) => {
    expect(listed(leaf(system, id))).toEqual(items);
  });

  it.each([
    ['information-publishing', [0, 1, 1, 1, 1]],
    ['document-pre-examination', [0, 0, 1, 1, 1]],
    ['document-verification', [0, 0, 0, 1, 1]],
    ['end-to-end-handling', [0, 0, 0, 0, 1]],
  ])('%s is the share of items that reach its level, of one shared observation', (id, worths) => {
    const node = leaf(system, id);
    const { measure } = node;
    if (measure?.type !== 'distribution') throw new Error(`${id} is no distribution`);
    expect(measure.levels.map(({ worth }) => worth)).toEqual(worths);
    expect(measure).toMatchObject({ column: 'service-depth', cells: 'counts' });
    const levels = ['information-publishing', 'document-pre-examination', 'document-verification'];
    const names = [...levels, 'end-to-end-handling'].map((l) => words(leaf(system, l).name, 'zh'));
    expect(listed(node)).toEqual(['未达Ⅰ级', ...names]);
  });
});

describe('one concept in both tables', () => {
  const shared = leavesOf(city).filter(({ id }) => nodesOf(provincial).some((n) => n.id === id));

  it('is measured alike', () => {
    expect(shared).toHaveLength(58);
    for (const node of shared) {
      const other = leaf(provincial, node.id);
      expect(other.measure?.type).toBe(node.measure?.type);
      expect(listed(other)).toEqual(listed(node));
      expect(other.normalize).toEqual(node.normalize);
    }
  });
});
