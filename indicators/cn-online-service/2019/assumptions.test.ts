import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathOf, systemOf, textOf } from '../../support/documents.ts';

const documents = [
  'provincial',
  'city',
  'weights/provincial/equal-leaves',
  'weights/city/equal-leaves',
].map((name) => `cn-online-service/2019/${name}.yaml`);

describe.each(['provincial', 'city'])('what the source does not say, in %s.yaml', (name) => {
  const { weighting, method } = systemOf(`cn-online-service/2019/${name}.yaml`);

  it('is said to be assumed', () => {
    expect(weighting).toMatchObject({ basis: 'equal', status: 'assumed' });
    expect(weighting.note).toHaveProperty('en');
    expect(method.missing).toMatchObject({ policy: 'error', notApplicable: 'renormalize' });
    expect(method.missing?.note).toHaveProperty('en');
  });

  it('grades by the bands of the report on the same year', () => {
    expect(method.grades).toEqual([
      { name: { zh: '非常高', en: 'Very high' }, above: 90 },
      { name: { zh: '高', en: 'High' }, from: 80 },
      { name: { zh: '中', en: 'Medium' }, from: 65 },
      { name: { zh: '低', en: 'Low' } },
    ]);
  });
});

describe.each(documents)('%s', (file) => {
  it('names in its first line the schema that editors check it by', () => {
    const [first = ''] = textOf(file).split('\n');
    const schema = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? '';
    expect(schema).toMatch(/\.schema\.json$/);
    expect(existsSync(join(dirname(pathOf(file)), schema))).toBe(true);
  });
});
