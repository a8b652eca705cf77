import { type Build, diagnosticsFrom, type Words } from '../diagnostic/diagnostic.ts';
import { didYouMean } from '../diagnostic/words.ts';

/** A document that cannot become a system. */
export const records = {
  'duplicate-id': {
    words: (p: { id: string; first: string }): Words => ({
      message: {
        zh: `id“${p.id}”出现了两次，首次在 ${p.first}`,
        en: `the id "${p.id}" occurs twice, first at ${p.first}`,
      },
      hint: {
        zh: 'id 在文档内唯一，请另取一个',
        en: 'an id is unique in its document; choose another',
      },
    }),
  },
  'reserved-id': {
    words: (p: { id: string }): Words => ({
      message: {
        zh: `不能以“${p.id}”为 id，它表示总分`,
        en: `an indicator cannot be called "${p.id}": it names the total`,
      },
      hint: { zh: '请换一个 id', en: 'give it another id' },
    }),
  },
  'similar-ids': {
    severity: 'warning',
    words: (p: { indicator: string; other: string }): Words => ({
      message: {
        zh: `“${p.indicator}”与“${p.other}”只差一个字母`,
        en: `"${p.indicator}" and "${p.other}" differ by one letter`,
      },
      hint: {
        zh: '请使两者易于区分，以免笔误写成另一个',
        en: 'make them easy to tell apart, so that a slip cannot turn one into the other',
      },
    }),
  },
  'repeated-name': {
    severity: 'warning',
    words: (p: { name: string; other: string }): Words => ({
      message: {
        zh: `“${p.name}”在同一上级下出现了两次（${p.other}）`,
        en: `"${p.name}" occurs twice under one parent (${p.other})`,
      },
    }),
  },
  'leaf-or-group': {
    words: (p: { indicator: string }): Words => ({
      message: {
        zh: `“${p.indicator}”必须有下级指标（children）或观测方式（measure），且只能有其一`,
        en: `"${p.indicator}" must have either children or a measure`,
      },
      hint: {
        zh: '上级指标写 children，末级指标写 measure',
        en: 'a group has `children`, a leaf has a `measure`',
      },
    }),
  },
  'key-without-effect': {
    part: 'key',
    words: (p: { indicator: string; key: string; kind: 'leaf' | 'group' }): Words => ({
      message: {
        zh: `${p.key} 对“${p.indicator}”不起作用，它是${p.kind === 'leaf' ? '末级指标' : '上级指标'}`,
        en: `\`${p.key}\` has no effect on "${p.indicator}", which is a ${p.kind}`,
      },
      hint: { zh: '请删去', en: 'remove it' },
    }),
  },
  'too-many-levels': {
    words: (p: { indicator: string; depth: number; levels: number }): Words => ({
      message: {
        zh: `“${p.indicator}”位于第 ${p.depth} 级，而 levels 只列了 ${p.levels} 级`,
        en: `"${p.indicator}" is at level ${p.depth}, but \`levels\` names only ${p.levels}`,
      },
      hint: {
        zh: '请在 levels 中补上该级，或把指标上移',
        en: 'name the level under `levels`, or move the indicator up',
      },
    }),
  },
  'criteria-missing': {
    severity: 'warning',
    words: (p: { indicator: string }): Words => ({
      message: {
        zh: `“${p.indicator}”没有评估要点，上级也没有`,
        en: `"${p.indicator}" has no criteria, of its own or from above`,
      },
      hint: { zh: '请写明评估什么', en: 'say what is assessed' },
    }),
  },
  'unknown-source': {
    words: (p: { found: string; near: readonly string[] }): Words => ({
      message: { zh: `没有来源“${p.found}”`, en: `there is no source "${p.found}"` },
      hint: didYouMean(p.near),
    }),
  },
  'unknown-level': {
    part: 'key',
    words: (p: { found: string; near: readonly string[] }): Words => ({
      message: { zh: `没有级别“${p.found}”`, en: `there is no level "${p.found}"` },
      hint: didYouMean(p.near),
    }),
  },
  'weighting-unread': {
    part: 'key',
    words: (p: { key: string; basis: string }): Words => ({
      message: {
        zh: `basis: ${p.basis} 之下不读取 ${p.key}`,
        en: `\`${p.key}\` is not read under \`basis: ${p.basis}\``,
      },
      hint: {
        zh: '请删去，或设 basis: share 并写 total',
        en: 'remove it, or set `basis: share` with a `total`',
      },
    }),
  },
  'residual-without-total': {
    words: (): Words => ({
      message: {
        zh: '写了 residual，却没有写 total',
        en: 'there is a `residual`, but no `total` that it would be the rest of',
      },
      hint: { zh: '请写 total，例如 100', en: 'write a `total`, such as 100' },
    }),
  },
  'worth-invalid': {
    words: (p: { level: string; found: string }): Words => ({
      message: {
        zh: `等级“${p.level}”的 worth 为 ${p.found}；应在 0 与 1 之间且不低于前一级`,
        en: `the worth of "${p.level}" is ${p.found}; it must lie between 0 and 1 and not fall`,
      },
      hint: {
        zh: '等级从差到好排列',
        en: 'list levels from worst to best, each worth at least as much as the one before',
      },
    }),
  },
  'editors-remark': {
    severity: 'warning',
    words: (p: { quote: string }): Words => ({
      message: {
        zh: `“${p.quote}”像是遗留在文中的编辑意见`,
        en: `"${p.quote}" looks like an editor's remark left in the text`,
      },
      hint: {
        zh: '原文如此的，请在 notes 中说明',
        en: 'if the source has it so, record it in `notes`',
      },
    }),
  },
  'language-missing': {
    severity: 'warning',
    words: (p: { language: string }): Words => ({
      message: {
        zh: `缺少文档语言 ${p.language} 的文字`,
        en: `the text has no words in \`${p.language}\`, the document's language`,
      },
      hint: {
        zh: '请补上，否则将显示其中第一种语言',
        en: 'add them, or the first of the others will be shown',
      },
    }),
  },
  'note-misquotes': {
    words: (p: { quote: string; on: 'name' | 'criteria' }): Words => ({
      message: {
        zh: `“${p.quote}”不在${p.on === 'name' ? '名称' : '评估要点'}原文中`,
        en: `"${p.quote}" is not in the ${p.on}`,
      },
    }),
  },
  'column-shared': {
    words: (p: { column: string; indicator: string; other: string }): Words => ({
      message: {
        zh: `“${p.indicator}”与“${p.other}”以不同方式读取同一列“${p.column}”`,
        en: `"${p.indicator}" and "${p.other}" read the column "${p.column}" in different ways`,
      },
      hint: {
        zh: '共用一列的指标，其类型和各部分应当相同',
        en: 'indicators that share a column share its type and parts',
      },
    }),
  },
  'weight-missing': {
    words: (p: { indicator: string }): Words => ({
      message: { zh: `“${p.indicator}”没有权重`, en: `"${p.indicator}" has no weight` },
      hint: {
        zh: '请给每个指标写权重，或将 basis 设为 equal',
        en: 'give every indicator a weight, or set the basis to `equal`',
      },
    }),
  },
  'weight-unexpected': {
    words: (p: { indicator: string; found: string }): Words => ({
      message: {
        zh: `“${p.indicator}”写了权重 ${p.found}，但此处不会读取`,
        en: `"${p.indicator}" has the weight ${p.found}, which would not be read here`,
      },
      hint: {
        zh: '请删去该权重，或修改 weighting.basis 或 residual',
        en: 'leave the weight out, or change `weighting.basis` or `residual`',
      },
    }),
  },
  'weight-sum': {
    words: (p: { group: string; found: string; expected: string }): Words => ({
      message: {
        zh: `“${p.group}”下的权重合计为 ${p.found}，应为 ${p.expected}`,
        en: `the weights in "${p.group}" add up to ${p.found}, not to ${p.expected}`,
      },
      hint: {
        zh: '合计按精确值核对；三等分请写 1/3，或用 residual: last 让末项取余',
        en: 'sums are checked exactly; write thirds as 1/3, or let `residual: last` take the rest',
      },
    }),
  },
  'weight-zero-group': {
    words: (p: { group: string }): Words => ({
      message: { zh: `“${p.group}”下的权重全为零`, en: `all weights in "${p.group}" are zero` },
      hint: { zh: '至少一个下级指标的权重要大于零', en: 'at least one child must weigh something' },
    }),
  },
  'weight-set-mismatch': {
    words: (p: { found: string; expected: string }): Words => ({
      message: {
        zh: `权重方案属于 ${p.found}，而指标体系是 ${p.expected}`,
        en: `the weight set is for ${p.found}, the system is ${p.expected}`,
      },
      hint: {
        zh: '请使用本体系本年度版本的权重方案',
        en: 'use the set made for this system and edition',
      },
    }),
  },
  'unknown-indicator': {
    words: (p: { found: string; near: readonly string[] }): Words => ({
      message: { zh: `没有指标“${p.found}”`, en: `there is no indicator "${p.found}"` },
      hint: didYouMean(p.near),
    }),
  },
  'normalize-missing': {
    words: (p: { indicator: string }): Words => ({
      message: {
        zh: `“${p.indicator}”观测的是数量，但没有写如何折算成得分`,
        en: `"${p.indicator}" counts a quantity, but nothing says how it becomes a score`,
      },
      hint: {
        zh: '请写 normalize，例如带 min 和 max 的 goalposts',
        en: 'add a `normalize`, such as `goalposts` with `min` and `max`',
      },
    }),
  },
  'treatment-unfit': {
    words: (p: { indicator: string; key: string; how: string; method: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：${p.key}: ${p.how} 不能与 ${p.method} 同用`,
        en: `"${p.indicator}": \`${p.key}: ${p.how}\` does not go with ${p.method}`,
      },
      hint: {
        zh: 'log 只用于 minmax 与 distance-to-best；对照赋分不能填补或处理离群值',
        en: 'log goes with minmax and distance-to-best; a table takes neither imputation nor treatment',
      },
    }),
  },
  'gate-too-late': {
    words: (p: { adjustment: string; node: string }): Words => ({
      message: {
        zh: `“${p.adjustment}”：门槛所看的“${p.node}”此时尚未计分`,
        en: `"${p.adjustment}": its gate looks at "${p.node}", which is not scored yet`,
      },
      hint: {
        zh: '门槛只能看本指标、其下级或排在前面的指标；总分的调整可看任何指标',
        en: 'a gate looks at the indicator itself, those below it, or those before; on the total at any',
      },
    }),
  },
  'gate-bounds': {
    words: (p: { adjustment: string }): Words => ({
      message: {
        zh: `“${p.adjustment}”：门槛须写且只写 from、above、below 之一`,
        en: `"${p.adjustment}": a gate has exactly one of \`from\`, \`above\`, \`below\``,
      },
    }),
  },
  'amount-not-positive': {
    words: (p: { adjustment: string; found: string }): Words => ({
      message: {
        zh: `“${p.adjustment}”：分值 ${p.found} 不是正数`,
        en: `"${p.adjustment}": ${p.found} is not a positive number of points`,
      },
      hint: {
        zh: '加分、扣分都写正数，由 type 区分',
        en: 'bonuses and deductions are both written as positive; `type` tells them apart',
      },
    }),
  },
  'each-or-items': {
    words: (p: { adjustment: string }): Words => ({
      message: {
        zh: `“${p.adjustment}”：写了 items 就不能再写 each`,
        en: `"${p.adjustment}": \`each\` does not go with \`items\``,
      },
      hint: { zh: '请把 each 写到各项里', en: 'write `each` with every item' },
    }),
  },
  'total-alone': {
    words: (p: { adjustment: string; key: string; node: string }): Words => ({
      message: {
        zh: `“${p.adjustment}”：${p.key} 只能用于总分，不能用于“${p.node}”`,
        en: `"${p.adjustment}": \`${p.key}\` is only for the total, not for "${p.node}"`,
      },
    }),
  },
  'veto-without-effect': {
    words: (p: { adjustment: string }): Words => ({
      message: {
        zh: `“${p.adjustment}”：一票否决既没有 pin 也没有 grade`,
        en: `"${p.adjustment}": a veto needs \`pin\` or \`grade\``,
      },
    }),
  },
  'unknown-grade': {
    words: (p: { adjustment: string; found: string }): Words => ({
      message: {
        zh: `“${p.adjustment}”：等次中没有“${p.found}”`,
        en: `"${p.adjustment}": there is no grade "${p.found}"`,
      },
      hint: { zh: '请写 method.grades 中的等次名称', en: 'name one of `method.grades`' },
    }),
  },
  'items-weightless': {
    words: (p: { indicator: string }): Words => ({
      message: {
        zh: `“${p.indicator}”：清单各项的权重都是零`,
        en: `"${p.indicator}": none of its items weighs anything`,
      },
      hint: {
        zh: '至少一项的权重须大于零；按项数计时请去掉权重',
        en: 'at least one item must weigh something; leave the weights out to count items',
      },
    }),
  },
  'scale-not-positive': {
    words: (p: { found: string }): Words => ({
      message: {
        zh: `满分为 ${p.found}，没有可用的得分范围`,
        en: `the full mark is ${p.found}, which leaves no room for scores`,
      },
      hint: { zh: '请写大于零的 scale，如 100', en: 'write a `scale` above 0, such as 100' },
    }),
  },
  'rounding-too-fine': {
    words: (p: {
      node: string;
      found: number;
      /** The highest score, or the one that is reported. */
      reach: string;
      /** Below 0 where not even whole numbers are possible. */
      most: number;
    }): Words => ({
      message: {
        zh: `“${p.node}”的得分可达 ${p.reach}，保留 ${p.found} 位小数无法精确报告，${p.most < 0 ? '取整也不能' : `最多 ${p.most} 位`}`,
        en: `the score of "${p.node}" may reach ${p.reach}, which cannot be reported exactly to ${p.found} digits, ${p.most < 0 ? 'nor to whole numbers' : `only to ${p.most} at most`}`,
      },
      hint: {
        zh: p.most < 0 ? '请将满分（scale）写小' : `请将 rounding.digits 写为 ${p.most} 或更少`,
        en:
          p.most < 0 ? 'write a smaller `scale`' : `write ${p.most} or less as \`rounding.digits\``,
      },
    }),
  },
  'sum-needs-points': {
    words: (p: { group: string }): Words => ({
      message: {
        zh: `“${p.group}”按加和计分，但下级指标没有分值`,
        en: `"${p.group}" is a sum, but its children have no points`,
      },
      hint: {
        zh: '加和需要 weighting.basis: points；按占比请用 arithmetic',
        en: 'a sum needs `weighting.basis: points`; use `arithmetic` for shares',
      },
    }),
  },
  'reflect-unfit': {
    words: (p: { group: string; method: string }): Words => ({
      message: {
        zh: `“${p.group}”对 ${p.method} 用了 reflect，但它不是平均`,
        en: `"${p.group}" reflects \`${p.method}\`, which is not a mean`,
      },
      hint: {
        zh: '请对 geometric 等平均用 reflect，或去掉 reflect',
        en: 'reflect a mean such as `geometric`, or leave `reflect` out',
      },
    }),
  },
  'coverage-unfit': {
    words: (p: { group: string; found: string }): Words => ({
      message: {
        zh: `“${p.group}”：没有单位能覆盖适用部分的 ${p.found}`,
        en: `"${p.group}": no unit can cover ${p.found} of what applies`,
      },
      hint: {
        zh: 'minCoverage 请写 0 到 1 的占比，如 0.6 或 2/3',
        en: 'write `minCoverage` as a share from 0 to 1, such as 0.6 or 2/3',
      },
    }),
  },
  'policy-unfit': {
    words: (p: { group: string; method: string; policy: string }): Words => ({
      message: {
        zh: `“${p.group}”：${p.method} 按原权重逐对比较单位，${p.policy} 没有可移动的权重`,
        en: `"${p.group}": \`${p.method}\` compares units by the weights as written, so \`${p.policy}\` has none to move`,
      },
      hint: {
        zh: '请用 notApplicable: renormalize：每对单位按双方都有的指标比较',
        en: 'use `notApplicable: renormalize`: pairs are compared on what both have',
      },
    }),
  },
} as const;

/** Builds a diagnostic of this room. */
export const diagnostic: Build<typeof records> = diagnosticsFrom(records);
