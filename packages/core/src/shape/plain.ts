import type { Diagnostic } from '@zhibiao/schemas';
import type { Location } from '../diagnostic/diagnostic.ts';
import { pointer } from '../diagnostic/pointer.ts';
import { diagnostic } from './diagnostics.ts';

/**
 * How deep values may be nested. The deepest document of the format needs fewer than 30.
 *
 * @example
 * depthLimit // 64
 */
export const depthLimit = 64;

/** How many values a document may hold: more than the largest text that is read can. */
export const valueLimit: number = 2 ** 22;

/**
 * Says that values are nested too deep: in data, or in the text that they are read from.
 *
 * @example
 * tooDeep({ path: '' }).params // { limit: 64 }
 */
export const tooDeep = (location: Location): Diagnostic =>
  diagnostic('too-deep', { limit: depthLimit }, location);

/** A copy of a value as plain data, or why there is none. */
export interface Plain {
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** What an object is, as `Map` or `Date`; `Object` and `Array` are plain. */
const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

/**
 * A copy of whatever a program passes, made of maps and lists that are its own: what reads it later
 * meets no getter, proxy or cycle, and nobody can change it from outside. A key whose value is
 * `undefined` is a key left out. What is neither map nor list is taken as it is, for the shape to
 * judge.
 *
 * @returns the copy; or a diagnostic for what is nested too deep (as a value that contains itself is),
 *   for what holds too many values, and for parts that are no plain data
 */
export function plainData(input: unknown): Plain {
  const diagnostics: Diagnostic[] = [];
  let count = 0;

  const refuse = (found: Diagnostic): undefined => {
    diagnostics.push(found);
    return undefined;
  };
  /** A second fault of size says nothing new, and looking for it could take for ever. */
  const isStopped = (): boolean => count > valueLimit;
  const stop = (found: Diagnostic): undefined => {
    count = Number.POSITIVE_INFINITY;
    return refuse(found);
  };

  const copy = (value: unknown, path: string, depth: number): unknown => {
    if (isStopped()) return undefined;
    count += 1;
    if (count > valueLimit) return stop(diagnostic('too-many-values', { limit: valueLimit }));
    if (typeof value === 'function' || typeof value === 'symbol') {
      return refuse(diagnostic('not-plain-data', { found: typeof value }, { path }));
    }
    if (typeof value !== 'object' || value === null) return value;
    if (depth > depthLimit) return stop(tooDeep({ path: '' }));
    try {
      if (Array.isArray(value)) return copyList(value, path, depth);
      const found = tagOf(value);
      if (found === 'Object') return copyMap(value, path, depth);
      return refuse(diagnostic('not-plain-data', { found }, { path }));
    } catch {
      // A getter or a proxy that throws; what it throws is its own affair.
      return unreadable(path);
    }
  };

  const unreadable = (path: string): undefined =>
    refuse(diagnostic('not-plain-data', { found: 'unreadable' }, { path }));

  const copyMember = (
    map: Readonly<Record<string, unknown>>,
    key: string,
    path: string,
    depth: number,
  ): unknown => {
    let member: unknown;
    try {
      member = map[key];
    } catch {
      return unreadable(path);
    }
    return copy(member, path, depth + 1);
  };

  const copyList = (list: readonly unknown[], path: string, depth: number): unknown => {
    if (list.length > valueLimit) return stop(diagnostic('too-many-values', { limit: valueLimit }));
    return Array.from(list, (item, i) => copy(item, pointer(path, i), depth + 1));
  };

  const copyMap = (map: object, path: string, depth: number): unknown => {
    const made: Record<string, unknown> = {};
    for (const key of Object.keys(map)) {
      const value = copyMember(map as Record<string, unknown>, key, pointer(path, key), depth);
      if (value === undefined) continue;
      // Defined, not assigned: a key `__proto__` is a key like any other.
      Object.defineProperty(made, key, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return made;
  };

  const data = copy(input, '', 0);
  return diagnostics.length > 0 ? { data: undefined, diagnostics } : { data, diagnostics };
}
