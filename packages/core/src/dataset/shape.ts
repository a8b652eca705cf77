import type { CellInput } from '@zhibiao/schemas';
// The mini build: small, and without the parts of zod that build code at run time.
import * as z from 'zod/mini';

const filled = z.string().check(z.minLength(1));
const status = z.enum(['observed', 'assumed', 'simulated']);
const layout = z.enum(['wide', 'long']);
const columns = z.strictObject({
  unit: z.optional(filled),
  name: z.optional(filled),
  group: z.optional(filled),
  period: z.optional(filled),
  indicator: z.optional(filled),
  value: z.optional(filled),
});
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const rows = z.array(z.record(z.string(), cell));

/** Rows as a program passes them: column heads to cells. */
export const rowsShape: z.ZodMiniType<Record<string, CellInput>[]> = rows;

/** What a program may say about its rows. */
export const optionsShape: z.ZodMiniType = z.strictObject({
  file: z.optional(z.string()),
  columns: z.optional(columns),
  layout: z.optional(layout),
  missing: z.optional(z.array(filled)),
  notApplicable: z.optional(z.array(filled)),
  status: z.optional(status),
  rowNumbers: z.optional(z.array(z.int().check(z.gte(1)))),
});
