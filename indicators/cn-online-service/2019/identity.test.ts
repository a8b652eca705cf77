import { describe, expect, it } from 'vitest';
import { systemOf } from '../../support/documents.ts';
import { endOf, isLeaf, leavesOf, nodesOf, pathsOf, words } from '../../support/nodes.ts';

const provincial = systemOf('cn-online-service/2019/provincial.yaml');
const city = systemOf('cn-online-service/2019/city.yaml');

/** Leaves by their names from the top, with the ids along the way. */
const byNames = (system: typeof city) =>
  new Map(
    pathsOf(system)
      .filter(isLeaf)
      .map((path) => [
        path.map((node) => words(node.name, 'zh')).join('/'),
        path.map((node) => node.id).join('/'),
      ]),
  );

const nameOf = (system: typeof city, id: string) =>
  words(nodesOf(system).find((node) => node.id === id)?.name, 'zh');

describe('ids', () => {
  it.each([
    ['provincial', provincial],
    ['city', city],
  ])('are unique in %s.yaml', (_, system) => {
    const ids = nodesOf(system).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are the same for the 53 paths that both tables have', () => {
    const shared = [...byNames(city)].filter(([names]) => byNames(provincial).has(names));
    expect(shared).toHaveLength(53);
    for (const [names, ids] of shared) expect(byNames(provincial).get(names)).toBe(ids);
  });

  it.each([
    ['single-sign-on', '实现统一认证单点登录的情况', '统一认证单点登录'],
    ['unified-query', '统一查询', '统一查询'],
    ['one-network-provision', '省级平台一网式服务提供情况', '一网式服务提供情况'],
    ['departmental-sources', '省直部门数据同源', '市直部门数据同源'],
    ['subordinate-sources', '所辖地市数据同源', '所辖区县数据同源'],
  ])('%s is the same concept under another name or place', (id, inTable1, inTable2) => {
    expect([nameOf(provincial, id), nameOf(city, id)]).toEqual([inTable1, inTable2]);
  });

  it('leave two leaves to the cities alone', () => {
    const known = new Set(nodesOf(provincial).map(({ id }) => id));
    const alone = leavesOf(city).filter(({ id }) => !known.has(id));
    expect(alone.map(({ name }) => words(name, 'zh'))).toEqual([
      '服务覆盖',
      '行政权力事项办事指南发布数量',
    ]);
  });

  it('mean groups in both tables or leaves in both', () => {
    const leaf = new Map(pathsOf(provincial).map((path) => [endOf(path).id, isLeaf(path)]));
    for (const path of pathsOf(city)) {
      expect(leaf.get(endOf(path).id) ?? isLeaf(path)).toBe(isLeaf(path));
    }
  });
});

describe('names', () => {
  it.each([
    ['provincial', provincial],
    ['city', city],
  ])('are in both languages in %s.yaml', (_, system) => {
    for (const { name } of nodesOf(system)) {
      expect(words(name, 'zh')).toMatch(/\p{Script=Han}/u);
      expect(words(name, 'en')).toMatch(/^[^\p{Script=Han}]+$/u);
    }
  });

  it.each([
    ['provincial', provincial],
    ['city', city],
  ])('tell the leaves of %s.yaml apart', (_, system) => {
    for (const language of ['zh', 'en'] as const) {
      const names = leavesOf(system).map(({ name }) => words(name, language));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('are translated alike where both tables say the same', () => {
    const english = new Map(
      nodesOf(provincial).map(({ name }) => [words(name, 'zh'), words(name, 'en')]),
    );
    for (const { name } of nodesOf(city)) {
      const same = english.get(words(name, 'zh'));
      if (same !== undefined) expect(words(name, 'en')).toBe(same);
    }
  });
});
