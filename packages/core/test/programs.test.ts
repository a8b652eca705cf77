import { expect, it } from 'vitest';
import { runCase } from '../src/case/case.ts';
import { datasetFromDocument } from '../src/dataset/records.ts';
import { comparability, diff } from '../src/revision/index.ts';
import { codesOf, leaf, systemOf } from '../src/testing/fixtures.ts';
import { scenariosFor } from '../src/whatif/index.ts';

// Documents that programs pass meet the same checks as those in files: whatever is passed, nothing is
// thrown.

const system = systemOf([leaf('speed')]);
const doors = {
  diff: (document: never) => diff(system, system, document),
  comparability: (document: never) => comparability(system, system, document),
  runCase: (document: never) => runCase(system, document),
  scenariosFor: (document: never) => scenariosFor(system, document),
  datasetFromDocument: (document: never) => datasetFromDocument(document),
};

it.each(Object.entries(doors))('%s takes any value for a document', (_, open) => {
  expect(codesOf(open(null as never))).toEqual(['not-a-document']);
  expect(codesOf(open({} as never))).toEqual(['missing-key']);
  expect(codesOf(open({ schema: 'zhibiao/result/1' } as never))).toEqual(['unexpected-kind']);
  expect(codesOf(open({ schema: () => 'zhibiao/case/1' } as never))).toEqual(['not-plain-data']);
});
