/** A way to spoil the good document: what is replaced by what, and the diagnostics that must come. */
export interface Spoiled {
  readonly name: string;
  readonly replace: string;
  readonly by: string;
  /** `code line:column` of each, in order. */
  readonly expected: readonly string[];
}

const spoil = (
  name: string,
  replace: string,
  by: string,
  ...expected: readonly string[]
): Spoiled => ({ name, replace, by, expected });

/** Text that is no single YAML document. */
const syntax: readonly Spoiled[] = [
  spoil('an unclosed bracket', '[一级指标, 二级指标]', '[一级指标, 二级指标', 'yaml-syntax 8:1'),
  spoil('a tab as indentation', '  scale: 100', '\tscale: 100', 'yaml-syntax 12:1'),
  spoil('a key twice', 'edition: "2024"', 'edition: "2024"\nedition: "2025"', 'duplicate-key 4:1'),
  spoil('several documents', 'indicators:', '---\nindicators:', 'several-documents 17:1'),
  spoil('an anchor', 'source: own', 'source: &s own', 'alias-not-allowed 9:12'),
  spoil('an alias', 'source: own', 'source: *s', 'alias-not-allowed 9:9'),
  spoil('a tag that runs code', 'source: own', 'source: !!js/function own', 'yaml-syntax 9:9'),
  spoil('a key that is a list', 'source: own', 'source: own\n? [a]\n: b', 'key-not-text 10:3'),
];

/** Documents of the wrong shape. */
const shape: readonly Spoiled[] = [
  spoil(
    'a misspelt schema',
    'zhibiao/indicator-system/1',
    'zhibiao/indicator-sistem/1',
    'unknown-schema 1:9',
  ),
  spoil('no schema', 'schema: zhibiao/indicator-system/1\n', '', 'missing-key 1:1'),
  spoil('a misspelt key', 'criteria: 评估目录', 'critera: 评估目录', 'unknown-key 30:9'),
  spoil(
    'a key from elsewhere',
    'source: own',
    'source: own\n__proto__: { polluted: true }',
    'unknown-key 10:1',
  ),
  spoil('a missing key', 'version: 1.0.0\n', '', 'missing-key 1:1'),
  spoil('a version that is none', 'version: 1.0.0', 'version: "1.0"', 'bad-pattern 4:10'),
  spoil('an edition that is a number', 'edition: "2024"', 'edition: 2024', 'wrong-type 3:10'),
  spoil('an id in capitals', 'id: visits', 'id: Visits', 'bad-pattern 34:9'),
  spoil('a decimal with an exponent', 'max: 1000', 'max: 1e3', 'bad-pattern 39:50'),
  spoil('a decimal with a separator', 'max: 1000', 'max: "1,000"', 'bad-pattern 39:50'),
  spoil('a negative weight', 'weight: 40', 'weight: -40', 'bad-pattern 36:13'),
  spoil('a weight in words', 'weight: 40', 'weight: 四十', 'bad-pattern 36:13'),
  spoil('a misspelt measure', 'type: ratio', 'type: ration', 'not-allowed-value 26:26'),
  spoil('a measure without a type', '{ type: ratio }', '{ of: 信息 }', 'missing-key 26:18'),
  spoil('an unknown method', 'method: goalposts', 'method: goalpost', 'not-allowed-value 39:26'),
  spoil('an unknown rounding mode', 'mode: half-up', 'mode: halfup', 'not-allowed-value 14:32'),
  spoil('too many digits', 'digits: 2', 'digits: 20', 'beyond-limit 14:23'),
  spoil('an unknown tie rule', 'ties: dense', 'ties: olympic', 'not-allowed-value 15:33'),
  spoil(
    'an empty list',
    '[{ id: bodies, name: 机构 }, { id: policies, name: 政策 }]',
    '[]',
    'wrong-length 33:18',
  ),
  spoil('a list where a map belongs', '{ own: { title: 测试用 } }', '[own]', 'wrong-type 8:10'),
  spoil('a number where text belongs', 'name: 目录', 'name: 12', 'bad-pattern 28:15'),
  spoil('an empty text', 'name: 目录', 'name: ""', 'bad-pattern 28:15'),
  spoil('a language tag that is none', '{ zh: 公开度,', '{ 中文: 公开度,', 'bad-pattern 6:10'),
  spoil('a range of one end', 'max: 1000 }', 'max: 1000, to: [60] }', 'wrong-length 39:60'),
];

/** Documents that say what cannot be. */
const meaning: readonly Spoiled[] = [
  spoil('an id twice', 'id: catalogue', 'id: timeliness', 'duplicate-id 27:13'),
  spoil('an id that is nearly another', 'id: catalogue', 'id: timelines', 'similar-ids 27:13'),
  spoil('a name twice under one parent', 'name: 目录', 'name: 及时率', 'repeated-name 28:15'),
  spoil('neither leaf nor group', '        measure: { type: ratio }\n', '', 'leaf-or-group 22:9'),
  spoil(
    'a leaf that aggregates',
    'measure: { type: ratio }',
    'measure: { type: ratio }\n        aggregate: sum',
    'key-without-effect 27:9',
    'sum-needs-points 27:20',
  ),
  spoil(
    'a level without a name',
    'levels: [一级指标, 二级指标]',
    'levels: [一级指标]',
    'too-many-levels 22:9',
    'too-many-levels 27:9',
  ),
  spoil('no criteria', '        criteria: 评估按时发布的比例。\n', '', 'criteria-missing 22:9'),
  spoil('an unknown source', 'source: own', 'source: onw', 'unknown-source 9:9'),
  spoil(
    'an unknown tie-breaker',
    'breakTies: [visits]',
    'breakTies: [visit]',
    'unknown-indicator 15:52',
  ),
  spoil('a sum that is a hundredth off', 'weight: 33.3', 'weight: 33.31', 'weight-sum 18:5'),
  spoil(
    'a weight that is not read',
    'basis: share, total: 100',
    'basis: equal',
    'weight-unexpected 20:13',
    'weight-unexpected 24:17',
    'weight-unexpected 29:17',
    'weight-unexpected 36:13',
  ),
  spoil('a missing weight', '        weight: 33.3\n', '', 'weight-missing 22:9'),
  spoil(
    'points that do not add up',
    'basis: share, total: 100',
    'basis: points',
    'weight-sum 18:5',
  ),
  spoil(
    'a rest of no total',
    'basis: share, total: 100',
    'basis: share, residual: last',
    'residual-without-total 10:12',
  ),
  spoil(
    'a number that is not normalized',
    '    normalize: { method: goalposts, min: 0, max: 1000 }\n',
    '',
    'normalize-missing 34:5',
  ),
  spoil(
    'posts the wrong way round',
    'min: 0, max: 1000',
    'min: 1000, max: 0',
    'ends-reversed 39:16',
  ),
  spoil(
    'points out of order',
    '{ method: goalposts, min: 0, max: 1000 }',
    '{ method: piecewise, points: [{ at: 9, score: 0 }, { at: 5, score: 9 }] }',
    'points-reversed 39:67',
  ),
  spoil('grades out of order', 'above: 90', 'above: 70', 'order-reversed 16:36'),
  spoil('an open grade before the last', ', above: 90', '', 'open-before-last 16:12'),
  spoil(
    'a sum of shares',
    '  scale: 100',
    '  scale: 100\n  aggregate: sum',
    'sum-needs-points 13:14',
  ),
  spoil(
    'a power mean without a power',
    '  scale: 100',
    '  scale: 100\n  aggregate: { method: power }',
    'missing-key 13:14',
  ),
  spoil(
    'a power mean by its name alone',
    '  scale: 100',
    '  scale: 100\n  aggregate: power',
    'bad-pattern 13:14',
  ),
  spoil(
    'the exponent 0',
    '  scale: 100',
    '  scale: 100\n  aggregate: { method: power, p: "0/3" }',
    'power-unfit 13:34',
  ),
  spoil(
    'an exponent in words',
    '  scale: 100',
    '  scale: 100\n  aggregate: { method: power, p: two }',
    'bad-pattern 13:34',
  ),
  spoil(
    'a sum on a reflected scale',
    '  scale: 100',
    '  scale: 100\n  aggregate: { method: sum, reflect: { from: [0, 10], onto: [1, 10] } }',
    'sum-needs-points 13:14',
    'reflect-unfit 13:24',
  ),
  spoil(
    'more coverage than there is',
    '{ policy: error }',
    '{ policy: renormalize, minCoverage: 60 }',
    'coverage-unfit 13:48',
  ),
  spoil(
    'weights to move where none count',
    '{ policy: error }',
    '{ policy: error, notApplicable: spread }\n  aggregate: copeland',
    'policy-unfit 12:3',
    'policy-unfit 19:5',
  ),
  spoil(
    "an editor's remark",
    '评估目录是否齐全。',
    '建议改为：评估目录是否齐全。',
    'editors-remark 30:19',
  ),
  spoil(
    'a note that misquotes',
    '        measure:\n          type: checklist',
    '        notes: [{ on: criteria, quote: 日录, remark: 错字 }]\n        measure:\n          type: checklist',
    'note-misquotes 31:40',
  ),
  spoil(
    'worth that falls',
    '{ type: ratio }',
    '{ type: level, levels: [{ id: a, name: 甲, worth: 1 }, { id: b, name: 乙, worth: 0 }] }',
    'worth-invalid 26:72',
  ),
  spoil(
    'a table with a hole',
    'measure: { type: ratio }',
    'measure: { type: boolean }\n        normalize: { method: table, scores: { yes: 100 } }',
    'table-incomplete 27:45',
  ),
  spoil(
    'a column read in two ways',
    '{ type: ratio }',
    '{ type: ratio, column: visits }',
    'column-shared 38:14',
  ),
];

/** Documents that the engine would refuse, or read otherwise than their author does. */
const engine: readonly Spoiled[] = [
  spoil('the id of the total', 'id: catalogue', 'id: total', 'reserved-id 27:13'),
  spoil('a full mark of nothing', 'scale: 100', 'scale: 0', 'scale-not-positive 12:10'),
  spoil(
    'a table of shares',
    'measure: { type: ratio }',
    'measure: { type: ratio }\n        normalize: { method: table, scores: { yes: 1 } }',
    'normalize-unfit 27:30',
  ),
  spoil(
    'a category that does not exist',
    'measure: { type: ratio }',
    'measure: { type: boolean }\n        normalize: { method: table, scores: { yes: 1, no: 0, on: 2 } }',
    'unknown-category 27:62',
  ),
  spoil(
    'a checklist of no weight',
    '[{ id: bodies, name: 机构 }, { id: policies, name: 政策 }]',
    '[{ id: bodies, name: 机构, weight: 0 }]',
    'items-weightless 33:18',
  ),
  spoil(
    'bands without a floor',
    'method: goalposts, min: 0, max: 1000',
    'method: bands, bands: [{ from: 10, score: 100 }]',
    'bands-not-open 39:40',
  ),
  spoil(
    'a text without the language of the document',
    '{ zh: 公开度, en: Openness }',
    '{ en: Openness }',
    'language-missing 6:8',
  ),
  spoil(
    'a column that is a part of another',
    'unit: 次, minimum: 0',
    'unit: 次, minimum: 0, column: catalogue.bodies',
    'column-shared 38:14',
  ),
  spoil(
    'a second remark beside one that is noted',
    'criteria: 评估目录是否齐全。',
    'criteria: 建议改为甲，其余待定。\n        notes: [{ on: criteria, quote: 建议改为, remark: 原文如此 }]',
    'editors-remark 30:19',
  ),
  spoil('a weight of ten million parts', 'weight: 40', 'weight: 1e-7', 'weight-sum 18:3'),
  spoil(
    'a schema that is a map',
    'schema: zhibiao/indicator-system/1',
    'schema: {}',
    'wrong-type 1:9',
  ),
  spoil(
    'a date by its tag',
    'title: { zh',
    'title: !!timestamp 2024-01-01 #{ zh',
    'yaml-syntax 6:8',
  ),
];

/** Every spoiled document. */
export const spoiled: readonly Spoiled[] = [...syntax, ...shape, ...meaning, ...engine];
