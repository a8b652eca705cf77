import type { LintRule } from '@zhibiao/document';
import type { Bilingual } from '@zhibiao/schemas';

type Language = keyof Bilingual;

const head: Bilingual = {
  en: `# Lint rules

What is allowed in an indicator system and yet seldom meant. \`zhibiao lint\` reads documents as
\`zhibiao validate\` does, whose findings it gives too, and then looks at the systems among them by the
rules below. A rule says why it is there, and shows a slip and how it is put right; the examples are run
by the tests, and this page is generated from the rules.

## Settings

\`zhibiao.config.yaml\`, in the folder where the command is run or named by \`--config\`:

\`\`\`yaml
schema: zhibiao/config/1
lint:
  rules:
    criteria-verbless: off
    weight-drowned: { severity: error, floor: "0.005" }
  overrides:
    - files: ["drafts/**"]
      rules: { source-unlocated: note }
\`\`\`

\`severity\` is \`off\`, \`note\`, \`warning\` or \`error\`. The patterns of \`files\` are read from the folder of the
configuration; of several overrides that fit a file the last decides, rule by rule and option by option. A
rule that does not exist, and an option that a rule does not read, are errors. Warnings of reading, such as
\`similar-ids\`, are set in the same way. What is an error when read stays one.

| option | default | what it is |
| --- | --- | --- |
| \`floor\` | \`0.001\` | the least effective weight that a leaf should have |
| \`ceiling\` | \`0.5\` | the greatest effective weight that one indicator should have |
| \`words\` | | words of judgement beside the usual ones |
| \`languages\` | those of the title | the languages that names must have |
| \`verbatim\` | \`true\` | whether names and criteria are quoted, so that \`--fix\` leaves them alone |

\`--fix\` changes single characters and nothing around them: comments and layout stay. \`--strict\` makes
warnings fail.

## The rules
`,
  zh: `# 规则检查

指标体系中格式允许、却很少是本意的写法。\`zhibiao lint\` 先像 \`zhibiao validate\` 那样读取文档，给出同样的诊断，再按下列规则查看其中的指标体系。每条规则写明为何而设，并举一处疏漏和改正后的写法；示例由测试实际运行，本页由规则生成。

## 设置

写在运行命令的目录下的 \`zhibiao.config.yaml\`，或 \`--config\` 指明的文件：

\`\`\`yaml
schema: zhibiao/config/1
lint:
  rules:
    criteria-verbless: off
    weight-drowned: { severity: error, floor: "0.005" }
  overrides:
    - files: ["drafts/**"]
      rules: { source-unlocated: note }
\`\`\`

\`severity\` 可以是 \`off\`、\`note\`、\`warning\`、\`error\`。\`files\` 的通配写法从配置文件所在目录算起；一个文件符合几条 \`overrides\` 的，逐条规则、逐个选项以最后一条为准。写了不存在的规则，或规则不读取的选项，都是错误。读取文档时的警告（如 \`similar-ids\`）同样可以设置；读取时的错误不能改为别的级别。

| 选项 | 默认 | 含义 |
| --- | --- | --- |
| \`floor\` | \`0.001\` | 末级指标有效权重的下限 |
| \`ceiling\` | \`0.5\` | 单个指标有效权重的上限 |
| \`words\` | | 常用词之外，还可表示评判的词 |
| \`languages\` | 标题所用的语言 | 名称须有的语言 |
| \`verbatim\` | \`true\` | 名称与要点是否照录原文；照录的不由 \`--fix\` 改动 |

\`--fix\` 只改单个字符，其余（注释、排版）不动。\`--strict\` 使警告也算未通过。

## 各条规则
`,
};

const words = {
  en: {
    severity: { error: 'error', warning: 'warning', note: 'note' },
    fixable: 'fixed by `--fix`',
    needs: {
      observed: 'needs `--data`',
      today: 'needs `--today`',
      lineage: 'needs a lineage beside the system',
    },
    options: (names: string) => `options: ${names}`,
    join: '; ',
    and: ', ',
    stop: '. ',
  },
  zh: {
    severity: { error: '错误', warning: '警告', note: '说明' },
    fixable: '可用 `--fix` 改正',
    needs: { observed: '需要 `--data`', today: '需要 `--today`', lineage: '需要体系旁边有沿革' },
    options: (names: string) => `选项：${names}`,
    join: '；',
    and: '、',
    stop: '。',
  },
} as const;

function section(
  { name, severity, rationale, example, ...rule }: LintRule,
  language: Language,
): string {
  const say = words[language];
  const options = rule.options?.map((option) => `\`${option}\``).join(say.and);
  const facts = [
    `**${say.severity[severity]}**`,
    ...(rule.isFixable ? [say.fixable] : []),
    ...(rule.needs === undefined ? [] : [say.needs[rule.needs]]),
    ...(options === undefined ? [] : [say.options(options)]),
  ];
  return [
    `### \`${name}\`\n`,
    `${facts.join(say.join)}${say.stop}${rationale[language]}\n`,
    `\`\`\`diff\n- ${example.bad.trim()}\n+ ${example.good.trim()}\n\`\`\`\n`,
  ].join('\n');
}

/** The page of lint rules in a language. */
export const lintPage = (rules: readonly LintRule[], language: Language): string =>
  [head[language], ...rules.map((rule) => section(rule, language))].join('\n');
