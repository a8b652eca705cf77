/** What a value of each named shape looks like, for messages; by the title of its schema. */
export const shapes: Readonly<Record<string, string>> = {
  Id: 'an id in kebab-case, such as `closed-loop`',
  SystemId: 'a system id, such as `cn-online-service/provincial`',
  Decimal: 'a decimal such as 0.5, without exponent, separators or leading zeros',
  Weight: 'a weight: a non-negative decimal or a fraction such as 1/3',
  Text: 'text, or a map from language tags such as `zh` and `en` to text',
  Version: 'a version such as 1.0.0',
  Aggregate: 'arithmetic, geometric, sum, or a map of `method` and `reflect`',
  CellInput: 'text, a number, yes or no, or nothing',
};

/** The same for patterns that stand in schemas without a title of their own. */
const patterns: Readonly<Record<string, string>> = {
  '^https?://': 'an address that begins with https://',
  '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': 'a language tag such as `zh` or `en`',
  '^[a-z][a-z0-9]*(-[a-z0-9]+)*$': 'an id in kebab-case, such as `closed-loop`',
};

/** What a pattern asks for, in words where there are some. */
export function inPattern(title: unknown, pattern: unknown): string {
  return shapes[String(title)] ?? patterns[String(pattern)] ?? `text like ${String(pattern)}`;
}

/** A value in a few words. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return `${typeof value} \`${String(value).slice(0, 60)}\``;
}
