import type { Messages } from './messages.ts';
import { named as of } from './names.ts';
import { syntaxReasons } from './syntax-reasons.ts';

const list = (items: readonly string[]): string => items.join('、');
const didYouMean = ({ near }: { readonly near: readonly string[] }): string =>
  near.length > 0 ? `是否想写 ${near.join(' 或 ')}？` : '请核对写法，或将其删去';

const named = of.zh;

/** The diagnostics in Chinese. */
export const zh: Messages = {
  'invalid-utf8': {
    message: (p) => `文件不是 UTF-8：第 ${p.offset} 字节不构成字符`,
    hint: () => '请以 UTF-8 保存文件',
  },
  'too-large': {
    message: (p) => `文件有 ${p.bytes} 字节，上限为 ${p.limit}`,
    hint: () => '观测数据请放在数据集里，不要放在文档里',
  },
  'too-deep': {
    message: (p) => `嵌套超过 ${p.limit} 层`,
    hint: () => '文档用不到这么多层，请检查未闭合的括号',
  },
  'empty-document': { message: () => '文件是空的', hint: () => '请以 schema: 开头' },
  'several-documents': {
    message: (p) => `文件里有 ${p.count} 个以 --- 分隔的文档`,
    hint: () => '一个文件只放一个文档',
  },
  'alias-not-allowed': {
    message: (p) => `${p.found} 是锚点或别名`,
    hint: () => '请把值写出来：每个值都写在读取它的地方',
  },
  'yaml-syntax': {
    message: (p) =>
      `不是合法的 YAML：${syntaxReasons[p.yaml] ?? p.reason}${p.more === 0 ? '' : `；此后还有 ${p.more} 处，未逐一列出`}`,
  },
  'duplicate-key': { message: (p) => `键 ${p.key} 出现了两次`, hint: () => '请只保留一个' },
  'key-not-text': { message: (p) => `键必须是文字，这里是 ${p.found}` },
  'not-a-document': {
    message: (p) => `文档由键和值组成，这里是${named(p.found)}`,
    hint: () => '请以 schema: zhibiao/indicator-system/1 开头',
  },
  'unknown-schema': { message: (p) => `没有 ${p.found} 这种文档`, hint: didYouMean },
  'unexpected-kind': { message: (p) => `应为 ${p.expected}，这里是 ${p.found}` },
  'unknown-key': { message: (p) => `此处没有 ${p.key} 这个键`, hint: didYouMean },
  'missing-key': { message: (p) => `缺少键 ${p.key}` },
  'wrong-type': {
    message: (p) => `应为${named(p.expected)}，这里是${named(p.found)}`,
    hint: (p) => (p.expected === 'string' ? '请加引号，使其保持为文字' : '请参照格式说明'),
  },
  'not-allowed-value': {
    message: (p) => `${p.found} 不在可选值之内：${list(p.expected)}`,
    hint: (p) => (p.near.length > 0 ? didYouMean(p) : '请从中选一个'),
  },
  'out-of-range': { message: (p) => `${p.found} 超出界限 ${p.limit}` },
  'wrong-length': { message: (p) => `此处有 ${p.found} 项，允许 ${p.limit}` },
  'duplicate-id': {
    message: (p) => `id ${p.id} 出现了两次，首次在 ${p.first}`,
    hint: () => 'id 在文档内唯一，请另取一个',
  },
  'bad-pattern': { message: (p) => `“${p.found}”不是${named(p.expected)}` },
  'reserved-id': {
    message: (p) => `指标不能以 ${p.id} 为 id，它表示总分`,
    hint: () => '请换一个 id',
  },
  'similar-ids': {
    message: (p) => `${p.id} 与 ${p.other} 只差一个字母`,
    hint: () => '请使两者易于区分，以免笔误写成另一个',
  },
  'repeated-name': { message: (p) => `“${p.name}”在同一上级下出现了两次（${p.other}）` },
  'leaf-or-group': {
    message: (p) => `${p.id} 必须有 children 或 measure，且只能有其一`,
    hint: () => '上级指标写 children，末级指标写 measure',
  },
  'key-without-effect': {
    message: (p) =>
      `${p.key} 对 ${p.id} 不起作用，它是${p.kind === 'leaf' ? '末级指标' : '上级指标'}`,
    hint: () => '请删去',
  },
  'too-many-levels': {
    message: (p) => `${p.id} 位于第 ${p.depth} 级，而 levels 只列了 ${p.levels} 级`,
    hint: () => '请在 levels 中补上该级，或把指标上移',
  },
  'criteria-missing': {
    message: (p) => `${p.id} 没有评估要点，上级也没有`,
    hint: () => '请写明评估什么',
  },
  'unknown-reference': {
    message: (p) =>
      `没有${{ source: '来源', indicator: '指标', level: '级别', category: '类别', unit: '单位' }[p.what] ?? p.what} ${p.found}`,
    hint: didYouMean,
  },
  'weight-missing': {
    message: (p) => `${p.id} 没有权重`,
    hint: () => '请给每个指标写权重，或设 basis: equal',
  },
  'weight-unexpected': {
    message: (p) => `${p.id} 写了权重 ${p.found}，但不会读取`,
    hint: () => '请删去，或修改 weighting',
  },
  'weighting-unread': {
    message: (p) => `basis: ${p.basis} 之下不读取 ${p.key}`,
    hint: () => '请删去，或设 basis: share 并写 total',
  },
  'weight-sum': {
    message: (p) => `${p.group} 下的权重合计为 ${p.found}，应为 ${p.expected}`,
    hint: () => '合计按精确值核对；三等分请写 1/3，或用 residual: last 让末项取余',
  },
  'weight-zero-group': {
    message: (p) => `${p.group} 下的权重全为零`,
    hint: () => '至少一个要大于零',
  },
  'scale-not-positive': {
    message: (p) => `满分为 ${p.found}，没有可用的得分范围`,
    hint: () => '请写大于零的 scale，如 100',
  },
  'normalize-missing': {
    message: (p) => `${p.id} 观测的是数量，但没有写如何折算成得分`,
    hint: () => '请写 normalize，例如 goalposts',
  },
  'normalize-unfit': {
    message: (p) => `${p.id}：${p.method} 不能用于 ${p.measure} 类观测`,
    hint: () => '请选用适合这种观测的折算方法',
  },
  'items-weightless': {
    message: (p) => `${p.id} 的清单各项权重都是零`,
    hint: () => '至少一项的权重须大于零；按项数计时请去掉权重',
  },
  'bands-not-open': {
    message: (p) => `${p.id}：低于 ${p.below} 的值不在任何分档内`,
    hint: () => '请让末档不设界限',
  },
  'ends-reversed': {
    message: (p) => `区间 ${p.low} 至 ${p.high} 颠倒或为空`,
    hint: () => '先写低端；“越小越好”请写 direction: lower',
  },
  'order-reversed': {
    message: (p) => `${p.what} 自上而下读取，${p.before} 之后的 ${p.found} 永远达不到`,
    hint: () => '请从高到低排列',
  },
  'points-reversed': {
    message: (p) => `分段点 ${p.found} 不大于其前的 ${p.before}`,
    hint: () => '请从小到大排列，每个值只写一次',
  },
  'two-bounds': { message: (p) => `${p.what}：from 与 above 只能写一个` },
  'open-before-last': {
    message: (p) => `${p.what}：只有最后一项可以不设界限`,
    hint: () => '请写 from 或 above',
  },
  'worth-invalid': {
    message: (p) => `等级 ${p.level} 的 worth 为 ${p.found}；应在 0 与 1 之间且不低于前一级`,
    hint: () => '等级从差到好排列',
  },
  'table-incomplete': {
    message: (p) => `赋分表没有 ${p.category} 的得分`,
    hint: () => '请给每个类别赋分',
  },
  'sum-needs-points': {
    message: (p) => `${p.group} 按加和计分，但下级指标没有分值`,
    hint: () => '加和需要 weighting.basis: points',
  },
  'reflect-unfit': {
    message: (p) => `${p.group} 对 ${p.method} 用了 reflect，但它不是平均`,
    hint: () => '请对 geometric 等平均用 reflect，或去掉 reflect',
  },
  'power-unfit': {
    message: (p) => `${p.group} 没有指数为 ${p.found} 的幂平均`,
    hint: () => '指数的绝对值请取 0.01 到 100；趋于 0 时的极限请写 geometric',
  },
  'coverage-unfit': {
    message: (p) => `没有单位能覆盖 ${p.group} 适用部分的 ${p.found}`,
    hint: () => '请写 0 到 1 的占比，如 0.6 或 2/3',
  },
  'policy-unfit': {
    message: (p) => `${p.group} 按 ${p.method} 合成，${p.policy} 没有可移动的权重`,
    hint: () => '请用 notApplicable: renormalize：每对单位按双方都有的指标比较',
  },
  'editors-remark': {
    message: (p) => `“${p.quote}”像是遗留在文中的编辑意见`,
    hint: () => '原文如此的，请在 notes 中说明',
  },
  'language-missing': {
    message: (p) => `缺少文档语言 ${p.language} 的文字`,
    hint: () => '请补上，否则将显示其中第一种语言',
  },
  'note-misquotes': {
    message: (p) => `“${p.quote}”不在${p.on === 'name' ? '名称' : '评估要点'}原文中`,
  },
  'lineage-repeats': {
    message: (p) =>
      `${p.side === 'before' ? '前一版' : '后一版'}的 ${p.id} 出现了两次，首次在 ${p.first}`,
    hint: () => '一个指标的去向只说一次；只有 renamed 与 moved 可以同时出现',
  },
  'lineage-shares': {
    message: (p) => `${p.id} 拆分后的份额合计为 ${p.found}，应为 1`,
    hint: () => '合计按精确值核对；三分之一写作 1/3',
  },
  'lineage-itself': {
    message: () => '前后两版是同一版',
    hint: () => '在 after 下写后一版',
  },
  'unknown-rule': {
    message: (p) => `没有规则 ${p.found}`,
    hint: (p) => (p.near.length > 0 ? didYouMean(p) : '规则见 docs/lint.md'),
  },
  'rule-fixed': {
    message: (p) => `${p.rule} 是错误，不能改变其级别`,
    hint: () => '有错误的文档没有结果，请改正文档',
  },
  'rule-option-unread': {
    message: (p) => `规则 ${p.rule} 不读取 ${p.key}`,
    hint: (p) =>
      p.expected.length > 0 ? `它读取 severity、${list(p.expected)}` : '它只读取 severity',
  },
  'column-shared': {
    message: (p) => `${p.id} 与 ${p.other} 以不同方式读取同一列 ${p.column}`,
    hint: () => '共用一列的指标，其类型和各部分应当相同',
  },
};
