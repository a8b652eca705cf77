import type { Change, Pair } from '../change/change.ts';
import type { Own } from '../change/flat.ts';
import { differingKeys } from '../change/same.ts';
import { textDifference } from '../change/words.ts';

interface Field {
  readonly id: string;
  readonly was: string;
  readonly part: string;
  readonly value: Pair<unknown>;
  readonly languages: readonly [string, string];
}

const about = ({ id, was, part, value }: Field) => ({ id, was, part, value });
const measure = (field: Field): Change => {
  const { part, ...rest } = about(field);
  return { kind: 'measure', ...rest, part: part === 'normalize' ? 'normalize' : 'measure' };
};
const notes = (field: Field): Change => ({ kind: 'notes', ...about(field) });

/**
 * Which change it is when a key of an indicator says something else. A key that is not here, of a
 * later format too, changes the method: what is unknown is taken to change scores.
 */
const kinds: Readonly<Record<string, (field: Field) => Change>> = {
  criteria: ({ id, was, value, languages }) => {
    const text = value as Pair<Own['criteria'] & {}>;
    const words = textDifference(text.before, text.after, languages);
    return { kind: 'criteria', id, was, text, words };
  },
  measure,
  normalize: measure,
  notes,
  source: notes,
  locator: notes,
  review: notes,
};

/** The changes of what an indicator says itself, but for its name and its weight. */
export function fieldChanges(
  ids: { readonly id: string; readonly was: string },
  before: Own,
  after: Own,
  languages: readonly [string, string],
): readonly Change[] {
  return differingKeys(before, after)
    .filter((key) => key !== 'name' && key !== 'weight')
    .map((part) => {
      const value = { before: before[part as keyof Own], after: after[part as keyof Own] };
      const field = { ...ids, part, value, languages };
      const kind = Object.hasOwn(kinds, part) ? kinds[part] : undefined;
      return kind === undefined ? { kind: 'method', ...about(field) } : kind(field);
    });
}
