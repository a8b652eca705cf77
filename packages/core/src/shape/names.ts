/** What shapes and values are called in each language. What has no entry is shown as it is. */
const names: {
  readonly zh: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
} = {
  zh: {
    nothing: '空值',
    null: 'null',
    string: '文字',
    number: '数字',
    integer: '整数',
    boolean: 'true 或 false',
    array: '列表',
    object: '键值表',
    Id: 'id（小写英文和连字符，如 closed-loop）',
    SystemId: '指标体系的 id（如 cn-online-service/provincial）',
    Decimal: '小数（如 0.5，不带指数、分隔符和多余的前导零）',
    Weight: '权重（非负小数，或 1/3 这样的分数）',
    Power: '指数（如 2、-1 或 1/3）',
    Text: '文字，或语言标签（zh、en）到文字的对照',
    Version: '版本号（如 1.0.0）',
    Aggregate:
      'arithmetic、geometric、harmonic、min、max、median、sum、copeland 之一，或含 method 与 p 或 reflect 的键值表',
    CellInput: '文字、数字、是否或空值',
    Address: '以 https:// 开头的网址',
    LanguageTag: '语言标签（如 zh、en）',
    Factor: '倍数（如 ×1.2）',
    RuleSetting: 'off、note、warning、error 之一，或含 severity 等的键值表',
  },
  en: {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of keys',
    Id: 'an id in kebab-case, such as closed-loop',
    SystemId: 'a system id, such as cn-online-service/provincial',
    Decimal: 'a decimal such as 0.5, without exponent, separators or leading zeros',
    Weight: 'a weight: a non-negative decimal, or a fraction such as 1/3',
    Power: 'an exponent such as 2, -1 or 1/3',
    Text: 'text, or a map from language tags such as zh and en to text',
    Version: 'a version such as 1.0.0',
    Aggregate:
      'arithmetic, geometric, harmonic, min, max, median, sum, copeland, or a map of `method` and `p` or `reflect`',
    CellInput: 'text, a number, yes or no, or nothing',
    Address: 'an address that begins with https://',
    LanguageTag: 'a language tag such as zh or en',
    Factor: 'a factor such as ×1.2',
    RuleSetting: 'off, note, warning or error, or a map of `severity` and options',
    null: 'null',
  },
};

const joined =
  (language: 'zh' | 'en', or: string, quote: (name: string) => string) =>
  (name: string): string =>
    name
      .split('|')
      .map((part) => names[language][part] ?? quote(part))
      .join(or);

/** What shapes are called: several, as `shapeName` has them, are joined. */
export const named: { readonly [L in 'zh' | 'en']: (name: string) => string } = {
  zh: joined('zh', '，或', (name) => `“${name}”`),
  en: joined('en', ', or ', (name) => `\`${name}\``),
};
