import * as z from 'zod/mini';

/** An exact number as programs write it: a decimal or fraction as text, or a number. */
export const numberText: z.ZodMiniType = z.union([z.string(), z.number()]);

/** Any number, NaN too: the function that takes it says which it has an answer for. */
export const anyNumber: z.ZodMiniType = z.custom((given) => typeof given === 'number', {
  error: 'number',
});

/** A function that is told how much is done. */
export const progress: z.ZodMiniType = z.custom((given) => typeof given === 'function', {
  error: 'a function',
});

const isObject = (given: unknown): given is object => typeof given === 'object' && given !== null;

/** An `AbortSignal`, or anything with its `aborted`. */
export const signal: z.ZodMiniType = z.custom(
  (given) => isObject(given) && 'aborted' in given && typeof given.aborted === 'boolean',
  { error: 'a signal' },
);

/** An object of a kind that is checked where it is used. */
export const objectOf = (kind: string): z.ZodMiniType => z.custom(isObject, { error: kind });
