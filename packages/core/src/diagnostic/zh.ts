import type { Messages } from './messages.ts';

const list = (items: readonly string[]): string =>
  items.length > 12 ? `${items.slice(0, 12).join('、')}……共${items.length}个` : items.join('、');
const didYouMean = ({ near }: { readonly near: readonly string[] }): string =>
  near.length > 0 ? `是否想写 ${near.join(' 或 ')}？` : '请核对写法，或将其去掉';
const asked = { set: '指定了权重', lock: '锁定了权重', drop: '要去掉' } as const;
const means: Readonly<Record<string, string>> = {
  geometric: '几何平均',
  harmonic: '调和平均',
  power: '幂平均',
};
const meanName = ({ method }: { readonly method: string }): string => means[method] ?? method;

const parts: Readonly<Record<string, string>> = { score: '得分', rank: '名次', grade: '等次' };
/** The part of a result that a case is about, after its indicator where it is of one. */
const whatZh = ({ what }: { readonly what: string }): string =>
  what.replace(/\w+$/, (part) => parts[part] ?? part);

/** The engine's diagnostics in Chinese. */
export const zh: Messages = {
  'reserved-id': {
    message: (p) => `指标不能以“${p.indicator}”为 id，它表示总分`,
    hint: () => '请换一个 id',
  },
  'duplicate-id': {
    message: (p) => `id“${p.indicator}”出现了两次`,
    hint: () => 'id 在一套指标体系内唯一，请改其中一个',
  },
  'not-leaf-or-group': {
    message: (p) => `“${p.indicator}”必须有下级指标（children）或观测方式（measure），且只能有其一`,
    hint: () => '上级指标写 children，末级指标写 measure',
  },
  'weight-missing': {
    message: (p) => `“${p.indicator}”没有权重`,
    hint: () => '请给每个指标写权重，或将 basis 设为 equal',
  },
  'weight-unexpected': {
    message: (p) => `“${p.indicator}”写了权重 ${p.found}，但此处不会读取`,
    hint: () => '请删去该权重，或修改 weighting.basis 或 residual',
  },
  'weight-sum': {
    message: (p) => `“${p.group}”下的权重合计为 ${p.found}，应为 ${p.expected}`,
    hint: () => '合计按精确值核对；三等分请写 1/3，或用 residual: last 让末项取余',
  },
  'weight-zero-group': {
    message: (p) => `“${p.group}”下的权重全为零`,
    hint: () => '至少一个下级指标的权重要大于零',
  },
  'weight-set-mismatch': {
    message: (p) => `权重方案属于 ${p.found}，而指标体系是 ${p.expected}`,
    hint: () => '请使用本体系本年度版本的权重方案',
  },
  'unknown-indicator': { message: (p) => `没有指标“${p.found}”`, hint: didYouMean },
  'normalize-missing': {
    message: (p) => `“${p.indicator}”观测的是数量，但没有写如何折算成得分`,
    hint: () => '请写 normalize，例如带 min 和 max 的 goalposts',
  },
  'normalize-unfit': {
    message: (p) => `“${p.indicator}”：${p.method} 不能用于 ${p.measure} 类观测`,
    hint: () => '请选用适合这种观测的折算方法',
  },
  'posts-reversed': {
    message: (p) => `“${p.indicator}”：区间 ${p.min} 至 ${p.max} 颠倒或为空`,
    hint: () => '先写低端；“越小越好”请写 direction: lower',
  },
  'points-reversed': {
    message: (p) => `“${p.indicator}”：${p.found} 排在 ${p.before} 之后，次序不对`,
    hint: () => '分段点（piecewise）从小到大写；分档（bands）从高到低写',
  },
  'posts-incomplete': {
    message: (p) => `“${p.indicator}”：min 与 max 只写了一个`,
    hint: () => '请两个都写，或都不写（以各单位的极值为准）',
  },
  'step-or-share': {
    message: (p) => `“${p.indicator}”：step 与 stepShare 须写且只写一个`,
    hint: () => 'step 是每低一名所扣分值，stepShare 是所扣满分的比例',
  },
  'prepare-unfit': {
    message: (p) => `“${p.indicator}”：${p.key}: ${p.how} 不能与 ${p.method} 同用`,
    hint: () => 'log 只用于 minmax 与 distance-to-best；对照赋分不能填补或处理离群值',
  },
  'gate-too-late': {
    message: (p) => `“${p.adjustment}”：门槛所看的“${p.node}”此时尚未计分`,
    hint: () => '门槛只能看本指标、其下级或排在前面的指标；总分的调整可看任何指标',
  },
  'gate-bounds': {
    message: (p) => `“${p.adjustment}”：门槛须写且只写 from、above、below 之一`,
  },
  'amount-not-positive': {
    message: (p) => `“${p.adjustment}”：分值 ${p.found} 不是正数`,
    hint: () => '加分、扣分都写正数，由 type 区分',
  },
  'each-or-items': {
    message: (p) => `“${p.adjustment}”：写了 items 就不能再写 each`,
    hint: () => '请把 each 写到各项里',
  },
  'total-alone': {
    message: (p) => `“${p.adjustment}”：${p.key} 只能用于总分，不能用于“${p.node}”`,
  },
  'veto-without-effect': {
    message: (p) => `“${p.adjustment}”：一票否决既没有 pin 也没有 grade`,
  },
  'unknown-grade': {
    message: (p) => `“${p.adjustment}”：等次中没有“${p.found}”`,
    hint: () => '请写 method.grades 中的等次名称',
  },
  'worth-missing': {
    message: (p) => `“${p.indicator}”：等级“${p.level}”没有写 worth`,
    hint: () => '请给每个等级写 0 到 1 的 worth，或用 table 给等级赋分',
  },
  'items-weightless': {
    message: (p) => `“${p.indicator}”：清单各项的权重都是零`,
    hint: () => '至少一项的权重须大于零；按项数计时请去掉权重',
  },
  'scale-not-positive': {
    message: (p) => `满分为 ${p.found}，没有可用的得分范围`,
    hint: () => '请写大于零的 scale，如 100',
  },
  'rounding-too-fine': {
    message: (p) =>
      `“${p.node}”的得分可达 ${p.reach}，保留 ${p.found} 位小数无法精确报告，${p.most < 0 ? '取整也不能' : `最多 ${p.most} 位`}`,
    hint: ({ most }) =>
      most < 0 ? '请将满分（scale）写小' : `请将 rounding.digits 写为 ${most} 或更少`,
  },
  'sum-needs-points': {
    message: (p) => `“${p.group}”按加和计分，但下级指标没有分值`,
    hint: () => '加和需要 weighting.basis: points；按占比请用 arithmetic',
  },
  'reflect-unfit': {
    message: (p) => `“${p.group}”对 ${p.method} 用了 reflect，但它不是平均`,
    hint: () => '请对 geometric 等平均用 reflect，或去掉 reflect',
  },
  'power-unfit': {
    message: (p) => `“${p.group}”：没有指数为 ${p.found} 的幂平均`,
    hint: (p) =>
      /^-?0+(\.0+)?(\/\d+)?$/.test(p.found)
        ? '请用 geometric（几何平均），它是指数趋于 0 时的极限'
        : '指数的绝对值请取 0.01 到 100；更极端的请用 min 或 max',
  },
  'coverage-unfit': {
    message: (p) => `“${p.group}”：没有单位能覆盖适用部分的 ${p.found}`,
    hint: () => 'minCoverage 请写 0 到 1 的占比，如 0.6 或 2/3',
  },
  'policy-unfit': {
    message: (p) => `“${p.group}”：${p.method} 按原权重逐对比较单位，${p.policy} 没有可移动的权重`,
    hint: () => '请用 notApplicable: renormalize：每对单位按双方都有的指标比较',
  },
  'weight-negative': {
    message: (p) => `“${p.indicator}”的权重为 ${p.found}，小于 0`,
    hint: () => '权重须不小于 0；“越小越好”请写 direction: lower',
  },
  'input-shape': { message: (p) => `${p.where}：这里是 ${p.found}，应为 ${p.expected}` },
  'no-rows': { message: () => '数据集没有数据行', hint: () => '请在表头下为每个单位写一行' },
  'unit-column-missing': {
    message: (p) => `没有标明单位的列（${list(p.expected)}）；现有列为 ${list(p.found)}`,
    hint: () => '请改列名，或指明是哪一列（columns.unit、--unit-column）',
  },
  'named-column-missing': {
    message: (p) => `没有“${p.column}”列；现有列为 ${list(p.found)}`,
    hint: () => '请更正 columns 中的列名，或将其去掉',
  },
  'long-column-missing': {
    message: (p) => `长表需要“${p.expected}”列；现有列为 ${list(p.found)}`,
    hint: () => '请改列名，或在 columns 中指明',
  },
  'period-missing': {
    message: (p) => `“${p.column}”列为空：不知此行属于哪一期`,
    hint: () => '请填写期间，如 2024',
  },
  'several-periods': {
    message: (p) => `数据含 ${p.periods.length} 期：${list(p.periods)}；一次只能评一期`,
    hint: () => '程序请用 panelFromRecords 与 scorePanel；命令行请选一期（--period）',
  },
  'unit-missing': { message: () => '该行没有写单位', hint: () => '请填写单位，或删去该行' },
  'indicator-missing': {
    message: () => '该行有值，但没有写明指标',
    hint: () => '请填写指标，或删除该行',
  },
  'unit-repeated': {
    message: (p) => `单位“${p.unit}”出现了两次，首次在第 ${p.first} 行`,
    hint: () => '每个单位只保留一行',
  },
  'observation-repeated': {
    message: (p) => `“${p.unit}”的“${p.column}”有两个值，首次在第 ${p.first} 行`,
    hint: () => '每个单位每个指标只保留一行',
  },
  'unit-described-twice': {
    message: (p) => `“${p.unit}”的“${p.column}”此处为“${p.found}”，前面为“${p.expected}”`,
    hint: () => '请让同一单位各行写法一致',
  },
  'unknown-column': {
    message: (p) => `列“${p.column}”不属于任何指标，未读取`,
    hint: didYouMean,
  },
  'subtotal-column': {
    message: (p) => `列“${p.column}”属于上级指标“${p.indicator}”，未读取：小计由引擎计算`,
    hint: () => '请去掉该列',
  },
  'ambiguous-column': {
    message: (p) => `列“${p.column}”可能指 ${list(p.indicators)} 中的任一个`,
    hint: () => '请以 id 作列名',
  },
  'column-repeated': {
    message: (p) => `列“${p.first}”与“${p.column}”都属于“${p.indicator}”`,
    hint: () => '请只保留一列',
  },
  'column-missing': {
    message: (p) => `缺少“${p.indicator}”的列（${list(p.expected)}）`,
    hint: () => '请补上该列；没有数据的单元格留空',
  },
  'two-forms': {
    message: (p) => `“${p.indicator}”有两种写法的列：${list(p.columns)}`,
    hint: () => '占比与分子分母只写其一',
  },
  'group-column-missing': {
    message: () => '排名在组内进行，但数据集没有组别列',
    hint: () => '请加 group（组别）列，或在 columns.group 中指明',
  },
  'group-missing': {
    message: (p) => `排名在组内进行，但“${p.unit}”没有写明组别`,
    hint: () => '请填写其组别',
  },
  'not-a-number': {
    message: (p) => `“${p.indicator}”应为数字，单元格写的是“${p.found}”`,
    hint: () => '请写 1234.5 这样的数字；没有数据请留空',
  },
  'percent-unexpected': {
    message: (p) => `“${p.indicator}”不是占比，单元格写的是“${p.found}”`,
    hint: () => '请去掉百分号',
  },
  'not-a-whole-number': {
    message: (p) => `“${p.indicator}”按整数计，单元格写的是 ${p.found}`,
  },
  'out-of-range': {
    message: (p) => `“${p.indicator}”应在 ${p.low} 与 ${p.high} 之间，单元格写的是 ${p.found}`,
    hint: (p) => (p.high === '1' ? '占比写成 0.95 或 95%' : '请核对数值和单位'),
  },
  'not-yes-or-no': {
    message: (p) => `“${p.indicator}”应为是或否，单元格写的是“${p.found}”`,
    hint: () => '请写 是/否、有/无、yes/no、true/false 或 1/0',
  },
  'not-a-level': {
    message: (p) => `“${p.indicator}”没有等级“${p.found}”；等级为 ${list(p.expected)}`,
  },
  'part-missing': {
    message: (p) => `“${p.indicator}”只填了一部分：“${p.column}”为空`,
    hint: () => '该指标的各列要么全填，要么全空',
  },
  'part-exceeds-whole': {
    message: (p) => `“${p.indicator}”：部分 ${p.part} 大于总体 ${p.whole}`,
  },
  'division-by-zero': {
    message: (p) => `“${p.indicator}”：“${p.column}”为 0，无从计算占比`,
    hint: () => '该指标不适用于此单位时请写“不适用”',
  },
  'shares-sum': {
    message: (p) => `“${p.indicator}”：各级占比合计为 ${p.found}，应为 1`,
    hint: () => '请改填数量，并写 cells: counts',
  },
  'read-leniently': {
    message: (p) =>
      ({
        'full-width': `${p.count} 个单元格用了全角数字，已按半角读取，如“${p.example}”`,
        thousands: `${p.count} 个单元格带千位分隔符，如“${p.example}”`,
        dash: `${p.count} 个单元格是横线，已按缺失读取，如“${p.example}”`,
      })[p.how],
  },
  'divisor-not-positive': {
    message: (p) => `“${p.indicator}”：除数“${p.column}”为 ${p.found}，不是正数`,
    hint: () => '请核对该列；没有数据请留空',
  },
  'adjustment-missing': {
    message: (p) => `“${p.adjustment}”：没有填写`,
    hint: () => '没有发生请填 0 或“否”；或在规则中声明 missing: zero（否决项为 missing: no）',
  },
  'impute-without-group': {
    message: (p) => `“${p.indicator}”：按 ${p.how} 填补，但 ${list(p.units)} 没有组别`,
    hint: () => '请补上组别列，或改用 mean、median',
  },
  'impute-without-period': {
    message: (p) => `“${p.indicator}”：要以上期值填补 ${list(p.units)}，但数据只有一期`,
    hint: () => '请提供含期间列的面板数据，或改用其他填补方式',
  },
  'not-imputed': {
    message: (p) => `“${p.indicator}”：按 ${p.how} 没有值可填补 ${list(p.units)}`,
    hint: () => '这些单位在此仍作缺失，按 missing 的规定处理',
  },
  'cells-imputed': {
    message: (p) => `“${p.indicator}”：${list(p.units)} 的缺失值已按 ${p.how} 填补`,
  },
  'treat-needs-units': {
    message: (p) => `“${p.indicator}”：只有 ${p.count} 个观测值，无法判断离群值`,
    hint: () => '偏度与峰度至少需要四个观测值；请去掉 treat 或补充数据',
  },
  'treat-not-enough': {
    message: (p) =>
      `“${p.indicator}”：至多处理 ${p.max} 个单位，偏度 ${p.skew}、峰度 ${p.kurtosis} 仍在界外`,
    hint: () => '请放宽 max，或改用 log、名次类方法',
  },
  'cells-treated': {
    message: (p) => `“${p.indicator}”：${list(p.units)} 的离群值已按 ${p.how} 处理`,
  },
  'missing-cell': {
    message: (p) => `“${p.indicator}”缺失，而“${p.group}”不允许缺失`,
    hint: () => '请填写，不适用时写“不适用”，或声明 missing.policy',
  },
  'missing-group': {
    message: (p) => `“${p.indicator}”没有任何得分，而“${p.group}”不允许缺失`,
    hint: () => '请填写其下的单元格，或声明 missing.policy',
  },
  'not-applicable-cell': {
    message: (p) => `“${p.indicator}”不适用，而“${p.group}”要求全部适用`,
    hint: () => '请填写数值，或声明 missing.notApplicable',
  },
  'no-spread': {
    message: (p) => `“${p.indicator}”：${p.units.length} 个单位都是 ${p.value}，${p.method} 无解`,
    hint: () => '请声明 degenerate: <得分>，或改用 goalposts',
  },
  'beyond-posts': {
    message: (p) => `“${p.indicator}”：${p.found} 超出上下限 ${p.low} 与 ${p.high}`,
    hint: () => '请调整上下限，或允许截断（clamp）',
  },
  'value-not-positive': {
    message: (p) => `“${p.indicator}”：${p.found} 不是正数，${p.method} 无解`,
    hint: () => '请核对数值；若确有零或负值，请改用 goalposts 等方法',
  },
  'no-share': {
    message: (p) =>
      `“${p.indicator}”：${p.units.length} 个单位中最小值为 ${p.value}，无法求与最优值之比`,
    hint: () => '与最优值之比要求各值非负、最优值不为零；请改用 goalposts 或 minmax',
  },
  'aim-not-beyond-worst': {
    message: (p) =>
      `“${p.indicator}”：目标 ${p.aim} 不优于 ${p.units.length} 个单位中的最差值 ${p.worst}`,
    hint: () => '请核对目标与 direction；或声明 degenerate: <得分>',
  },
  'unknown-reference': {
    message: (p) => `“${p.indicator}”：数据中没有参照单位“${p.found}”`,
    hint: didYouMean,
  },
  'reference-unobserved': {
    message: (p) => `“${p.indicator}”：参照单位“${p.unit}”在此没有观测值`,
    hint: () => '请补上该值，或另选参照单位',
  },
  'outside-bands': {
    message: (p) => `“${p.indicator}”：${p.found} 不在任何分档内`,
    hint: () => '请让末档不设界限',
  },
  'no-table-entry': {
    message: (p) => `“${p.indicator}”：赋分表没有“${p.found}”；表中有 ${list(p.expected)}`,
  },
  'score-out-of-range': {
    message: (p) => `“${p.indicator}”：得分 ${p.found} 不在 ${p.low} 至 ${p.high} 之间`,
    hint: () => '请核对单元格与分制，或写 normalize',
  },
  'non-positive-score': {
    message: (p) => `“${p.indicator}”得分为 ${p.found}，而${meanName(p)}“${p.group}”只接受正数`,
    hint: () => '请用 reflect、大于零的 to，或换一种平均',
  },
  'negative-score': {
    message: (p) => `“${p.indicator}”得分为 ${p.found}，而${meanName(p)}“${p.group}”不接受负数`,
    hint: () => '请用 reflect、不小于零的 to，或换一种平均',
  },
  'no-rival': {
    message: (p) => `“${p.group}”中只有“${p.unit}”有得分，${p.method} 没有可比较的单位`,
    hint: () => '请至少给两个单位计分，或改用平均',
  },
  'no-worst-score': {
    message: (p) => `没有单位在“${p.indicator}”有得分，“${p.group}”没有最低分可取`,
    hint: () => '请填写其单元格，不适用时写“不适用”，或换一种 policy',
  },
  'coverage-too-low': {
    message: (p) =>
      `“${p.indicator}”对 ${list(p.units)} 不给得分：覆盖率最低 ${p.found}，要求 ${p.expected}`,
    hint: () => '请填写其下的单元格，或降低 minCoverage',
  },
  'adjusted-out-of-range': {
    message: (p) => `“${p.indicator}”：调整后得分 ${p.found} 超出范围`,
    hint: (p) =>
      p.key === 'floor'
        ? '请声明 floor: 0（扣完为止），或用 cap 限制扣分'
        : '请声明 ceiling（可高于满分），或用 cap 限制加分',
  },
  'unit-without-total': {
    message: () => '该单位没有一项观测计入，因而没有总分，也没有名次',
    hint: () => '请填写其单元格，或去掉该单位',
  },
  'total-withheld': {
    message: (p) => `该单位适用部分已观测 ${p.covered}，但按规则不给总分，因而没有名次`,
    hint: () => '请填写其单元格；规则见文档中的 minCoverage 与 policy: propagate',
  },
  'group-emptied': {
    message: (p) => `“${p.group}”下的指标全被去掉了`,
    hint: () => '请保留至少一项，或连同上级一起去掉',
  },
  'scenario-contradicts': {
    message: (p) => `“${p.indicator}”既${asked[p.first]}又${asked[p.second]}`,
    hint: () => '请只保留一种要求',
  },
  'weights-cannot-be-met': {
    message: (p) => `“${p.group}”：指定和锁定的权重合计 ${p.found}，应为 ${p.expected}`,
    hint: () =>
      '请留出至少一项随比例调整，或使指定的权重恰好合计为该数；百分数写成小数，如 35 % 写 0.35',
  },
  'sweep-range': {
    message: (p) => `${p.from} 至 ${p.to} 不是 0 到 1 之间的区间`,
    hint: () => '请写 0 到 1 之间的占比，先小后大',
  },
  'not-linear': {
    message: (p) =>
      p.units.length === 0
        ? `“${p.indicator}”：总分不随其权重线性变化`
        : `“${p.indicator}”：${list(p.units)} 的总分不随其权重线性变化`,
    hint: () => '同组有缺失、均值非算术、逐级取整、有调整或以分值计权时，请逐一试算（--set）',
  },
  'not-a-group': {
    message: (p) => `没有含两项以上指标的组“${p.found}”`,
    hint: didYouMean,
  },
  'too-few-units': {
    message: (p) => `“${p.group}”下各项得分齐全的单位有 ${p.found} 个，至少要 ${p.needed} 个`,
    hint: () => '请补全数据，或改用专家判断的方法',
  },
  'score-negative': {
    message: (p) => `“${p.indicator}”：${p.unit} 的得分 ${p.found} 为负，不能用熵权法`,
    hint: () => '请换用不产生负分的计分方法，或其他赋权方法',
  },
  'nothing-varies': {
    message: (p) => `${list(p.indicators)}：没有差异，${p.method} 无从赋权`,
    hint: () => '请核对数据，或改用专家判断的方法',
  },
  'judgements-not-square': {
    message: (p) =>
      `判断矩阵是 ${p.rows} 行 ${p.columns} 列，应为 ${p.indicators} 行 ${p.indicators} 列`,
    hint: () => '每项指标一行一列，至少两项',
  },
  'judgement-of-itself': {
    message: (p) => `“${p.first}”与自身相比是 ${p.found}，应为 1`,
    hint: () => '对角线上都写 1',
  },
  'judgement-not-positive': {
    message: (p) => `“${p.first}”与“${p.second}”相比是 ${p.found}，应为正数`,
    hint: () => '写正的小数或分数，如 3、1/3',
  },
  'judgement-not-reciprocal': {
    message: (p) =>
      `“${p.second}”与“${p.first}”相比是 ${p.found}，按反过来的判断应为 ${p.expected}`,
    hint: () => '写成恰好的倒数（如 1/3），或对角线以下写 null',
  },
  'judgements-inconsistent': {
    message: (p) =>
      `判断前后不一：CR 为 ${p.ratio}，高于 ${p.limit}；偏离最大的是“${p.first}”比“${p.second}”：${p.found}，而各项权重之比是 ${p.implied}`,
    hint: () => '请重新斟酌这一判断',
  },
  'too-many-judgements': {
    message: (p) => `${p.table} 的随机一致性指标只到 ${p.limit} 阶，这里是 ${p.found} 阶`,
    hint: () => '请分组判断',
  },
  'mark-missing': {
    message: (p) =>
      p.found === ''
        ? `${p.who} 没有给“${p.indicator}”赋值`
        : `${p.who} 给“${p.indicator}”的是 ${p.found}，应为非负数`,
    hint: () => '每项指标都要有非负数；不看重的写 0',
  },
  'budget-not-met': {
    message: (p) => `${p.who} 给出的是 ${p.found}，应为 ${p.expected}`,
    hint: () => '预算法：各项恰好合计为预算；摆幅法：最看重的一项为 100',
  },
  'too-few-experts': {
    message: (p) => `末轮有 ${p.experts} 位专家、${p.indicators} 项指标，至少各要两个`,
    hint: () => '请补充专家意见',
  },
  'sets-differ': {
    message: (p) => `要合并的 ${p.sets} 套权重不是同一组指标，或与 ${p.parts} 个系数对不上`,
    hint: () => '至少两套，指标相同，系数个数相同',
  },
  'bounds-cannot-be-met': {
    message: (p) => `${p.indicators} 项指标不可能各占 ${p.least} 至 ${p.most}`,
    hint: () => '下限之和不超过 1，上限之和不小于 1',
  },
  'no-weights-found': {
    message: (p) => `${list(p.units)}：没有使其得分为正的权重`,
    hint: () => '请放宽占比的界限，或去掉全为 0 分的单位',
  },
  'targets-not-reached': {
    message: (p) => `${list(p.indicators)}：${p.steps} 步之内没有找到使重要性达到目标的权重`,
    hint: () => '指标之间高度相关时可能无解，请放宽目标或合并指标',
  },
  'group-differs': {
    message: (p) => `“${p.group}”下是 ${list(p.expected)}，而权重给的是 ${list(p.found)}`,
    hint: () => '请给组内每项指标各一个权重',
  },
  'lineage-mismatch': {
    message: (p) => `沿革说的是 ${p.found}，而这里是 ${p.expected}`,
    hint: () => '改正 before 与 after，或改用对应的沿革',
  },
  'lineage-unknown': {
    message: (p) => `${p.edition} 没有指标“${p.indicator}”`,
    hint: didYouMean,
  },
  'lineage-contradicted': {
    message: (p) =>
      ({
        renamed: `沿革说“${p.indicator}”更名，但两版名称相同`,
        moved: `沿革说“${p.indicator}”移动，但两版同属一组`,
        split: `沿革说“${p.indicator}”拆分，但没有拆出指标`,
        merged: `沿革说“${p.indicator}”由合并而成，但没有来源指标`,
        added: `沿革说“${p.indicator}”为新增，但前一版已有`,
        retired: `沿革说“${p.indicator}”已取消，但后一版仍有`,
      })[p.says],
    hint: () => '改正沿革，或改正指标体系',
  },
  'lineage-unaccounted': {
    message: (p) => `“${p.indicator}”只见于 ${p.edition}，沿革没有说明其来龙去脉`,
    hint: (p) =>
      p.near.length > 0
        ? `文字与 ${list(p.near)} 相近；若是同一指标，请沿用其 id，或在沿革中说明`
        : '在沿革中说明是新增、取消、拆分、合并还是更名',
  },
  'patch-unfit': {
    message: (p) => `“${p.indicator}”的变化 ${p.kind} 与此文档不符`,
    hint: () => '变化只能用于比较时的那份文档',
  },
  'no-common-units': {
    message: (p) => `前一版的 ${p.before} 个单位无一见于后一版的 ${p.after} 个单位`,
    hint: () => '单位按 id 对应；两份数据中的写法应当相同',
  },
  'causes-inseparable': {
    message: (p) => `${list(p.indicators)}的计分方法与数据同时变化，其影响全部计入方法`,
    hint: () => '两份数据都含有两版所需的列，才能把规则与表现分开',
  },
  'unknown-unit': { message: (p) => `没有单位“${p.found}”`, hint: didYouMean },
  'unit-without-score': { message: (p) => `“${p.unit}”没有总分，无从拆解` },
  'case-difference': {
    message: (p) => `${p.unit}，${whatZh(p)}：得到 ${p.found}，应为 ${p.expected}`,
  },
};
