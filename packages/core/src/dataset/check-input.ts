import type { Diagnostic } from '@zhibiao/schemas';
import type * as z from 'zod/mini';
import { diagnostic } from './diagnostics.ts';

const at = (root: string, path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${String(key)}`),
    root,
  );

/** A value in a few words: its type, and what it says where that is short. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `string "${value.slice(0, 40)}"`;
  return typeof value === 'object' ? 'an object' : `${typeof value} ${String(value).slice(0, 40)}`;
}

const dig = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key], value);

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'unrecognized_keys') return `no "${issue.keys.join('", "')}"`;
  if (issue.code === 'invalid_union') return 'string, number, boolean or null';
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'some text' : `at least ${issue.minimum}`;
  if (issue.code === 'invalid_format') return `text like ${issue.pattern ?? issue.format}`;
  if (issue.code === 'custom') return 'at least one entry';
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  return issue.message;
}

/** What a program passed, held against its shape: every fault of it as a diagnostic. */
export function checkInput(
  shape: z.ZodMiniType,
  input: unknown,
  root: string,
): readonly Diagnostic[] {
  const { error } = shape.safeParse(input);
  return (error?.issues ?? []).map((issue) =>
    diagnostic('input-shape', {
      where: at(root, issue.path),
      found: describe(dig(input, issue.path)),
      expected: expected(issue),
    }),
  );
}
