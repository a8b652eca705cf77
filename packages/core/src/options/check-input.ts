import type { Diagnostic } from '@zhibiao/schemas';
import type * as z from 'zod/mini';
import type { Outcome } from '../diagnostic/outcome.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { diagnostic } from './diagnostics.ts';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

const at = (root: string, path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${String(key)}`),
    root,
  );

/** A value in a few words: its type, and what it says if that is short. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `string "${value.slice(0, 40)}"`;
  return typeof value === 'object' ? 'an object' : `${typeof value} ${String(value).slice(0, 40)}`;
}

const dig = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key], value);

/** Alternatives as one phrase: `string, number or null`. */
const either = (all: readonly string[]): string =>
  all.length < 2 ? all.join() : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;

function expected(issue: Issue): string {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'unrecognized_keys') return `no "${issue.keys.join('", "')}"`;
  if (issue.code === 'invalid_union')
    return either([...new Set(issue.errors.flatMap((branch) => branch.map(expected)))]);
  if (issue.code === 'too_small')
    return issue.origin === 'string' ? 'some text' : `at least ${issue.minimum}`;
  if (issue.code === 'invalid_format') return `text like ${issue.pattern ?? issue.format}`;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  return issue.message;
}

const outOfShape = (issue: Issue, input: unknown, root: string): Diagnostic =>
  diagnostic('input-shape', {
    where: at(root, issue.path),
    found: describe(dig(input, issue.path)),
    expected: expected(issue),
  });

/** The issues of a value; one of its own for a value that throws when it is read. */
function issuesOf(
  shape: z.ZodMiniType,
  input: unknown,
  root: string,
): readonly (Issue | Diagnostic)[] {
  try {
    return shape.safeParse(input).error?.issues ?? [];
  } catch (error) {
    const params = { where: root, found: String(error), expected: 'plain data' };
    return [diagnostic('input-shape', params)];
  }
}

const isDiagnostic = (fault: Issue | Diagnostic): fault is Diagnostic => 'severity' in fault;

/** What a program passed, held against its shape: every fault of it as a diagnostic. */
export const checkInput = (
  shape: z.ZodMiniType,
  input: unknown,
  root: string,
): readonly Diagnostic[] =>
  issuesOf(shape, input, root).map((fault) =>
    isDiagnostic(fault) ? fault : outOfShape(fault, input, root),
  );

/** The keys that an object shape has at a path: of whichever alternatives are objects. */
function keysAt(shape: z.core.$ZodType, path: Path): readonly string[] {
  const { def } = shape._zod as unknown as {
    readonly def: {
      readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
      readonly innerType?: z.core.$ZodType;
      readonly options?: readonly z.core.$ZodType[];
      readonly element?: z.core.$ZodType;
    };
  };
  if (def.innerType !== undefined) return keysAt(def.innerType, path);
  if (def.options !== undefined) return def.options.flatMap((option) => keysAt(option, path));
  const [first, ...rest] = path;
  if (first === undefined) return Object.keys(def.shape ?? {});
  const inside = def.shape?.[String(first)] ?? def.element;
  return inside === undefined ? [] : keysAt(inside, rest);
}

/**
 * Options that a program passes, held against their shape: a key that is misspelt, a number that is
 * none and a value of another type are diagnostics, never ignored and never thrown.
 *
 * @param shape a strict object in `zod/mini`
 * @param where what the options are called in messages
 */
export function parseOptions<T>(shape: z.ZodMiniType, input: T, where = 'options'): Outcome<T> {
  const diagnostics = issuesOf(shape, input, where).flatMap((fault): readonly Diagnostic[] => {
    if (isDiagnostic(fault)) return [fault];
    if (fault.code !== 'unrecognized_keys') return [outOfShape(fault, input, where)];
    const known = keysAt(shape, fault.path);
    return fault.keys.map((found) => {
      const params = { where: at(where, fault.path), found, near: suggestions(found, known) };
      return diagnostic('no-such-option', params);
    });
  });
  return diagnostics.length === 0
    ? { value: input, diagnostics }
    : { value: undefined, diagnostics };
}
