import * as z from 'zod/mini';
import { parseFraction } from '../../numeric/fraction.ts';

/** How a factor begins: `×1.2` of what a weight was. */
export const factorPattern: RegExp = /^[×x*] ?/;

const weight = z.custom(
  (given) =>
    (typeof given === 'string' && parseFraction(given.replace(factorPattern, '')) !== undefined) ||
    (typeof given === 'number' && parseFraction(given) !== undefined),
  { error: 'a share, points, or a factor such as ×1.2' },
);

const ids = z.array(z.string());
const text = z.union([z.string(), z.record(z.string(), z.string())]);
const settings = z.record(z.string(), z.unknown());

/** The units that take part. */
export const unitsShape: z.ZodMiniType = ids;

/** A scenario; the methods that it switches are checked with the system that they make. */
export const scenarioShape: z.ZodMiniType = z.strictObject({
  name: text,
  weights: z.optional(z.record(z.string(), weight)),
  lock: z.optional(ids),
  drop: z.optional(ids),
  method: z.optional(settings),
  indicators: z.optional(z.record(z.string(), settings)),
  units: z.optional(ids),
  note: z.optional(text),
});
