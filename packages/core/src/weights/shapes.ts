import * as z from 'zod/mini';
import { parseFraction } from '../numeric/fraction.ts';

/** A shape for each of several things that a program passes in. */
type Shapes<Name extends string> = Readonly<Record<Name, z.ZodMiniType>>;

/** An exact number: a decimal or a fraction as text, or a number that is finite. */
const exact = z.custom(
  (given) =>
    (typeof given === 'string' || typeof given === 'number') && parseFraction(given) !== undefined,
  { error: 'a decimal or fraction' },
);

const ids = z.array(z.string());
const marks = z.record(z.string(), exact);

/** What the judgements of people are written in, by method. */
export const judgementShapes: Shapes<
  'ahp' | 'order' | 'formula' | 'marks' | 'people' | 'rounds' | 'budget'
> = {
  ahp: z.object({ ids, matrix: z.array(z.array(z.union([exact, z.null()]))) }),
  order: z.array(z.union([z.string(), ids.check(z.minLength(1))])),
  formula: z.enum(['centroid', 'sum']),
  marks,
  people: z.record(z.string(), marks),
  rounds: z.array(z.record(z.string(), marks)),
  budget: exact,
};

const derived = z.object({
  weights: z.record(z.string(), exact),
  note: z.object({ zh: z.string(), en: z.string() }),
  facts: z.record(z.string(), z.string()),
});

/** Weights that were derived: of one group, in a list, or by group. */
export const derivedShapes: Shapes<'list' | 'byGroup' | 'parts' | 'how'> = {
  list: z.array(derived),
  byGroup: z.record(z.string(), derived),
  parts: z.array(exact),
  how: z.enum(['mean', 'product']),
};
