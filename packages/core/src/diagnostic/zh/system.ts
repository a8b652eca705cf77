import type { MessagesOf } from '../messages.ts';
import type { SystemParams } from '../params/system.ts';
import { didYouMean } from './parts.ts';

/** A system that cannot be built, in Chinese. */
export const system: MessagesOf<SystemParams> = {
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
};
