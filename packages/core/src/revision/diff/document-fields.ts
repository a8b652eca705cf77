import type { IndicatorSystem } from '@zhibiao/schemas';
import { totalId } from '../../system/system.ts';
import type { Change } from '../change/change.ts';
import { differingKeys } from '../change/same.ts';

type Head = Omit<IndicatorSystem, 'indicators'>;

const valueAt = (object: object, key: string): unknown => (object as Record<string, unknown>)[key];

/** The changes of what a document says once for all. */
export function documentFieldChanges(before: Head, after: Head): readonly Change[] {
  return differingKeys(before, after).flatMap((part): readonly Change[] => {
    if (part === 'method' || part === 'weighting') {
      const [old, young] = [before[part], after[part]];
      return differingKeys(old, young).map((key): Change => {
        const value = { before: valueAt(old, key), after: valueAt(young, key) };
        if (key === 'grades' && part === 'method') return { kind: 'grades', value };
        const name = part === 'method' ? key : `${part}.${key}`;
        return { kind: 'method', id: totalId, was: totalId, part: name, value };
      });
    }
    const value = { before: valueAt(before, part), after: valueAt(after, part) };
    return [{ kind: 'document', part, value }];
  });
}
