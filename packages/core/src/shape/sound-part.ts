import type { Diagnostic } from '@zhibiao/schemas';
import { pointerKeys } from '../diagnostic/pointer.ts';

/** Of every platform since 2022, and in no library of types but those of platforms. */
declare function structuredClone<T>(value: T): T;

/** Takes the value at a path out of a map; answers whether it was there to be taken out. */
function takeOut(data: unknown, path: string): boolean {
  const keys = [...pointerKeys(path)];
  const last = keys.pop();
  const parent = keys.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    data,
  );
  if (last === undefined || typeof parent !== 'object' || parent === null) return false;
  return !Array.isArray(parent) && Reflect.deleteProperty(parent, last);
}

/**
 * A copy of data without the parts whose shape is at fault, so that the rules can look at the rest;
 * undefined if a fault is not of one such part, as when a key is missing.
 */
export function soundPart(data: unknown, faults: readonly Diagnostic[]): unknown {
  const copy: unknown = structuredClone(data);
  return faults.every(({ code, path = '' }) => code !== 'missing-key' && takeOut(copy, path))
    ? copy
    : undefined;
}

/** Whether a finding may only be there because a part of what it is about was taken out. */
export const isAftermath = ({ path = '' }: Diagnostic, faults: readonly Diagnostic[]): boolean =>
  faults.some((fault) => {
    const taken = fault.path ?? '';
    return taken === path || taken.slice(0, taken.lastIndexOf('/')) === path;
  });
