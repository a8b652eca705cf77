import type { DatasetDocument } from '@zhibiao/schemas';
import { describe, expect, it } from 'vitest';
import { codesOf, datasetOf, rowsOf, valued } from '../testing/fixtures.ts';
import type { Dataset } from './dataset.ts';
import { datasetFromDocument, datasetFromRecords } from './records.ts';
import type { DataRow } from './table.ts';

const units = ({ units: all }: Dataset) =>
  all.map(({ id, name, group, row }) => [id, name, group, row]);
const texts = (dataset: Dataset) =>
  Object.fromEntries(
    dataset.columns.map(({ name: head, cells }) => [
      head,
      cells.map((rows) => rows.map((c) => c.text)),
    ]),
  );
const faults = (rows: readonly DataRow[], options = {}) =>
  datasetFromRecords(rows, options).diagnostics.map(({ code, cell }) => [
    code,
    cell?.row,
    cell?.column,
  ]);

describe('a wide table', () => {
  it('is a row per unit and a column per observation', () => {
    const dataset = datasetOf(rowsOf(['单位', 'a', 'b'], ['甲', '95%', 1200], ['乙', null, true]));
    expect(units(dataset)).toEqual([
      ['甲', undefined, undefined, 1],
      ['乙', undefined, undefined, 2],
    ]);
    expect(texts(dataset)).toEqual({ a: [['95%'], ['']], b: [['1200'], ['true']] });
  });

  it('keeps names and groups apart, and passes over empty ones', () => {
    const rows = rowsOf(
      ['unit', 'name', 'group', 'a'],
      [1, ' 甲省 ', '东', 5],
      ['乙', '', null, 6],
    );
    expect(units(datasetOf(rows))).toEqual([
      ['1', '甲省', '东', 1],
      ['乙', undefined, undefined, 2],
    ]);
    expect(Object.keys(texts(datasetOf(rows)))).toEqual(['a']);
  });

  it('writes numbers out: 1e21 and 1e-7 have no exponent', () => {
    const dataset = datasetOf([{ unit: '甲', a: 1e21, b: 1e-7, c: 0.1 }]);
    expect(texts(dataset)).toEqual({
      a: [['1000000000000000000000']],
      b: [['0.0000001']],
      c: [['0.1']],
    });
  });

  it('a key that only some rows have is missing in the others', () => {
    const dataset = datasetOf([
      { unit: '甲', a: 1 },
      { unit: '乙', b: 2 },
    ]);
    expect(dataset.columns.map((c) => c.cells.map(([cell]) => cell?.state))).toEqual([
      ['value', 'missing'],
      ['missing', 'value'],
    ]);
  });

  it('numbers rows as the file does, where told so', () => {
    const dataset = datasetOf([{ unit: '甲' }, { unit: '乙' }], { rowNumbers: [2, 5] });
    expect(dataset.units.map((u) => u.row)).toEqual([2, 5]);
  });

  it('passes over remarks and empty rows, and counts them', () => {
    const rows = rowsOf(['unit', 'a'], ['# 请填写', '百分比'], ['', ' '], ['甲', 1], [' #', 2]);
    expect(units(datasetOf(rows))).toEqual([['甲', undefined, undefined, 3]]);
  });

  it('knows the columns by other names where told so', () => {
    const rows = rowsOf(['地市', '片区', 'a'], ['甲', '东', 1]);
    const dataset = datasetOf(rows, { columns: { unit: '地市', group: '片区' } });
    expect(units(dataset)).toEqual([['甲', undefined, '东', 1]]);
    expect(Object.keys(texts(dataset))).toEqual(['a']);
  });

  it.each(['unit', '单位', '被评单位', '地区'])('the units stand under %s', (head) => {
    expect(units(datasetOf([{ [head]: '甲', a: 1 }]))).toHaveLength(1);
  });

  it('is frozen, and says its file and status', () => {
    const dataset = datasetOf([{ unit: '甲' }], { file: 'data.csv', status: 'simulated' });
    expect(Object.isFrozen(dataset)).toBe(true);
    expect([dataset.file, dataset.status]).toEqual(['data.csv', 'simulated']);
  });
});

describe('a long table', () => {
  const heads = ['单位', '指标', '值'];

  it('is a row per observation', () => {
    const dataset = datasetOf(rowsOf(heads, ['甲', 'a', 1], ['乙', 'a', 2], ['甲', 'b', '是']));
    expect(units(dataset)).toEqual([
      ['甲', undefined, undefined, 1],
      ['乙', undefined, undefined, 2],
    ]);
    expect(texts(dataset)).toEqual({ a: [['1'], ['2']], b: [['是'], ['']] });
  });

  it('keeps every row of evidence, and its place', () => {
    const dataset = datasetOf(rowsOf(heads, ['甲', 'a', '是'], ['甲', 'a', '否']));
    expect(dataset.columns[0]?.cells[0]).toEqual([
      { state: 'value', text: '是', row: 1 },
      { state: 'value', text: '否', row: 2 },
    ]);
  });

  it('is told from the heads, unless told otherwise', () => {
    const rows = rowsOf(['unit', 'indicator', 'value'], ['甲', 'a', 1]);
    expect(Object.keys(texts(datasetOf(rows)))).toEqual(['a']);
    expect(Object.keys(texts(datasetOf(rows, { layout: 'wide' })))).toEqual(['indicator', 'value']);
  });

  it('knows its columns by other names where told so', () => {
    const columns = { unit: 'who', indicator: 'what', value: 'how much' };
    const rows = rowsOf(['who', 'what', 'how much'], ['甲', 'a', 1]);
    expect(texts(datasetOf(rows, { columns }))).toEqual({ a: [['1']] });
  });

  it('needs both of its columns', () => {
    const rows = rowsOf(['unit', 'a'], ['甲', 1]);
    expect(faults(rows, { layout: 'long' })).toEqual([
      ['long-column-missing', undefined, undefined],
    ]);
    const params = datasetFromRecords(rowsOf(['unit', '指标'], ['甲', 'a']), { layout: 'long' });
    expect(params.diagnostics[0]?.params).toMatchObject({ expected: 'value' });
  });

  it('a value needs an indicator, and a row without either says only that there is a unit', () => {
    const heads = ['unit', 'indicator', 'value'];
    expect(faults(rowsOf(heads, ['甲', 'a', 1], ['甲', '', 2], ['甲', null, '']))).toEqual([
      ['indicator-missing', 2, 'indicator'],
    ]);
    const dataset = datasetOf(rowsOf(heads, ['甲', 'a', 1], ['乙', null, null]));
    expect([dataset.units.map((u) => u.id), texts(dataset)]).toEqual([
      ['甲', '乙'],
      { a: [['1'], ['']] },
    ]);
  });

  it('says where one unit is described in two ways', () => {
    const rows = rowsOf(
      ['unit', 'group', 'indicator', 'value'],
      ['甲', '东', 'a', 1],
      ['甲', '西', 'b', 2],
    );
    expect(faults(rows)).toEqual([['unit-described-twice', 2, 'group']]);
  });
});

describe('a cell', () => {
  const states = (options: object, ...cells: (string | null)[]) =>
    datasetOf(
      cells.map((a, i) => ({ unit: `${i}`, a })),
      options,
    ).columns[0]?.cells.map(([cell]) => cell?.state);

  it('is missing where it is empty or a dash', () => {
    const dashes = ['', ' ', '-', '--', '–', '—', '——', '―', '−', '－', '﹣'];
    expect(states({}, null, ...dashes)).toEqual(Array(dashes.length + 1).fill('missing'));
  });

  it('does not apply where it says so', () => {
    expect(states({}, '不适用', 'N/A', 'n/a', ' N/A ')).toEqual(Array(4).fill('not-applicable'));
  });

  it('is a value otherwise: 0, NA and 无 among them', () => {
    expect(states({}, '0', 'NA', '无', '-1')).toEqual(Array(4).fill('value'));
  });

  it('means what the dataset declares', () => {
    expect(states({ notApplicable: ['无此项', '—'] }, '无此项', '—', '-', '不适用')).toEqual([
      'not-applicable',
      'not-applicable',
      'missing',
      'not-applicable',
    ]);
  });
});

describe('rows that are no dataset', () => {
  it.each([
    ['no rows', [], [['no-rows', undefined, undefined]]],
    ['remarks alone', [{ unit: '# a' }], [['no-rows', undefined, undefined]]],
    ['no unit column', [{ a: 1 }], [['unit-column-missing', undefined, undefined]]],
    [
      'a row without a unit',
      [
        { unit: '甲', a: 1 },
        { unit: ' ', a: 2 },
      ],
      [['unit-missing', 2, undefined]],
    ],
    ['a unit twice', [{ unit: '甲' }, { unit: ' 甲' }], [['unit-repeated', 2, 'unit']]],
  ])('%s', (_, rows, expected) => expect(faults(rows as DataRow[])).toEqual(expected));

  it('says all at once', () => {
    const rows = rowsOf(['unit', 'a'], ['甲', 1], ['', 2], ['甲', 3], [null, 4]);
    expect(faults(rows)).toEqual([
      ['unit-missing', 2, undefined],
      ['unit-repeated', 3, 'unit'],
      ['unit-missing', 4, undefined],
    ]);
  });

  it('a column that was named must be there', () => {
    const { diagnostics } = datasetFromRecords([{ unit: '甲' }], { columns: { unit: '地市' } });
    expect(diagnostics[0]).toMatchObject({
      code: 'unit-column-missing',
      params: { expected: ['地市'], found: ['unit'] },
    });
  });
});

describe('what a program passes', () => {
  const shape = (rows: unknown, options: unknown = {}) =>
    datasetFromRecords(rows as DataRow[], options as object).diagnostics.map(({ code, params }) => [
      code,
      params.where,
      params.found,
      params.expected,
    ]);

  it.each([
    [null, {}, [['input-shape', 'rows', 'null', 'array']]],
    [[1], {}, [['input-shape', 'rows[0]', 'number 1', 'record']]],
    [
      [{ unit: '甲', a: {} }],
      {},
      [['input-shape', 'rows[0].a', 'an object', 'string, number, boolean or null']],
    ],
    [
      [{ unit: '甲', a: [] }],
      {},
      [['input-shape', 'rows[0].a', 'a list', 'string, number, boolean or null']],
    ],
    [
      [{ unit: '甲', a: Number.NaN }],
      {},
      [['input-shape', 'rows[0].a', 'number NaN', 'string, number, boolean or null']],
    ],
    [[], { layout: 'tall' }, [['input-shape', 'options.layout', 'string "tall"', 'wide | long']]],
    [[], { rowNumbers: [0] }, [['input-shape', 'options.rowNumbers[0]', 'number 0', 'at least 1']]],
    [
      [],
      { columns: { unit: '' } },
      [['input-shape', 'options.columns.unit', 'string ""', 'some text']],
    ],
    [[], { sheet: 1 }, [['no-such-option', 'options', 'sheet', undefined]]],
  ])('%j with %j', (rows, options, expected) => expect(shape(rows, options)).toEqual(expected));

  it('an absent argument is a fault too', () => {
    expect(shape(undefined)).toEqual([['input-shape', 'rows', 'undefined', 'array']]);
  });
});

describe('a dataset document', () => {
  const document: DatasetDocument = {
    schema: 'zhibiao/dataset/1',
    status: 'simulated',
    columns: { unit: '地市' },
    layout: 'wide',
    notApplicable: ['无此项'],
    rows: [{ 地市: '甲', a: '无此项' }],
  };

  it('is read as it says', () => {
    const dataset = valued(datasetFromDocument(document, 'data.json'));
    expect([dataset.file, dataset.status, dataset.columns[0]?.cells[0]?.[0]?.state]).toEqual([
      'data.json',
      'simulated',
      'not-applicable',
    ]);
    expect(
      codesOf(datasetFromDocument({ schema: 'zhibiao/dataset/1', status: 'observed', rows: [] })),
    ).toEqual(['no-rows']);
  });

  it.each([
    [{ ...document, schema: 'zhibiao/dataset/2' }, 'unknown-schema', '/schema'],
    [{ ...document, status: undefined }, 'missing-key', ''],
    [{ ...document, title: {} }, 'wrong-length', '/title'],
    [{ ...document, note: '' }, 'bad-pattern', '/note'],
    [{ ...document, rows: [{ unit: {} }] }, 'wrong-type', '/rows/0/unit'],
  ])('a wrong one: %j', (wrong, code, path) => {
    const { diagnostics } = datasetFromDocument(wrong, 'data.json');
    expect(diagnostics.map((d) => [d.code, d.path])).toEqual([[code, path]]);
  });
});

describe('what is said about rows and is not so', () => {
  const rows = [{ unit: '甲', speed: 1 }];
  it.each([
    ['a column that is not there', { columns: { group: 'region' } }, 'named-column-missing'],
    ['row numbers for other rows', { rowNumbers: [2, 3] }, 'input-shape'],
  ])('%s', (_, options, code) => {
    const { value, diagnostics } = datasetFromRecords(rows, options);
    expect([value, diagnostics.map((d) => d.code)]).toEqual([undefined, [code]]);
  });
});
