/** What a stranger writes: the packaged system, a row for every column, a score. */
const body = `
const system = buildSystem(provincial).value;
const row = (unit, mark) => Object.fromEntries([['unit', unit], ...observationColumns(system).map(
  ({ name, leaves: [{ leaf }], part }) => [name, cell(leaf.measure.type, part.key, mark)])]);
const cell = (type, part, mark) => {
  if (type === 'checklist' || type === 'boolean') return mark > 1 ? '是' : '否';
  if (part === 'checked' || part === 'baseline') return 100;
  return type === 'ratio' ? mark / 10 : type === 'level' ? levels(mark) : mark;
};
const levels = () => '';
const dataset = datasetFromRecords([row('甲', 5), row('乙', 1)]).value;
const outcome = score(system, dataset);
console.log(system.nodes.length, [...outcome.value.nodes[system.total].ranks].join(' '));
`;

const names = 'buildSystem, datasetFromRecords, observationColumns, score';

/** The same program for each way of loading the packages. */
export const consumers = {
  'esm.mjs': `import { ${names} } from '@zhibiao/core';
import provincial from '@zhibiao/indicators/cn-online-service/2019/provincial';
${body}`,
  'cjs.cjs': `const { ${names} } = require('@zhibiao/core');
const provincial = require('@zhibiao/indicators/cn-online-service/2019/provincial').default;
${body}`,
  'types.ts': `import { buildSystem, explain, score, type Dataset, type Result, type System } from '@zhibiao/core';
import type * as numeric from '@zhibiao/core/numeric';
import type * as revision from '@zhibiao/core/revision';
import type * as weights from '@zhibiao/core/weights';
import type * as whatif from '@zhibiao/core/whatif';
import { readSystem } from '@zhibiao/document';
import { catalog } from '@zhibiao/indicators';
import provincial from '@zhibiao/indicators/cn-online-service/2019/provincial';
import type * as report from '@zhibiao/report';
import type * as notebook from '@zhibiao/report/notebook';
import type * as svg from '@zhibiao/report/svg';
import type { IndicatorSystem } from '@zhibiao/schemas';
import type * as tables from '@zhibiao/tables';
import type * as front from 'zhibiao';

/** Every entry's declarations are read whole. */
export type Entries = [
  typeof numeric, typeof revision, typeof weights, typeof whatif,
  typeof report, typeof notebook, typeof svg, typeof tables, typeof front,
];
const document: IndicatorSystem = provincial;
const system: System | undefined = buildSystem(document).value;
const read: System | undefined = readSystem('').value;
const ids: readonly string[] = catalog.map((entry) => entry.id);
export const run = (dataset: Dataset): Result | undefined =>
  system && score(system, dataset).value;
export const lost = (result: Result): string | undefined =>
  explain(result, ids[0] ?? read?.document.id ?? '').value?.total.lost;
`,
} as const;

/** How strict the TypeScript consumer is. */
export const consumerConfig = {
  compilerOptions: {
    strict: true,
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    target: 'ES2022',
    noEmit: true,
    exactOptionalPropertyTypes: true,
    types: [],
  },
  files: ['types.ts'],
};
