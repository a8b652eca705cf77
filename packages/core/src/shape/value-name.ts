import type { Shape } from '@zhibiao/schemas';

/** Patterns that stand in schemas without a title of their own, by what they ask for. */
const patterns: Readonly<Record<string, string>> = {
  '^https?://': 'Address',
  '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$': 'LanguageTag',
  '^[a-z][a-z0-9]*(-[a-z0-9]+)*$': 'Id',
};

/** What a pattern asks for: a name that messages have words for, else the pattern itself. */
export const patternName = (title: unknown, pattern: unknown): string =>
  patterns[String(pattern)] ?? String(title ?? pattern);

/** What a schema of several shapes asks for: its own name, else those of its shapes, separated by `|`. */
export function shapeName({ title, anyOf = [], type, $ref, const: only }: Shape): string {
  if (title !== undefined) return title;
  if (anyOf.length > 0) return anyOf.map(shapeName).join('|');
  return String(only ?? $ref ?? type);
}

/** A value as messages name it: `nothing`, `array`, `object`, or the value itself. */
export function valueName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'object') return 'object';
  return String(value).slice(0, 60);
}
