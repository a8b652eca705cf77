import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { root } from '../repository.ts';
import { added, applying, changedBy } from './patches.ts';

describe.each(Object.entries(added))('a new %s', (name, places) => {
  it('takes its places and no others, beside tests', () => {
    const touched = changedBy(name).filter((path) => !path.endsWith('.test.ts'));
    expect(touched.toSorted()).toEqual(places);
    expect(places.length).toBeLessThanOrEqual(3);
  });

  it('can be added to the tree as it stands', () => {
    const { stderr } = spawnSync('git', [...applying(name), '--check'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
  });
});
