import type { CellInput } from '@zhibiao/schemas';
import { z } from 'zod';

const filled = z.string().min(1);
const text = z.union([
  filled,
  z
    .record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/), filled)
    .refine((map) => Object.keys(map).length > 0),
]);
const status = z.enum(['observed', 'assumed', 'simulated']);
const layout = z.enum(['wide', 'long']);
const columns = z.strictObject({
  unit: filled.optional(),
  name: filled.optional(),
  group: filled.optional(),
  indicator: filled.optional(),
  value: filled.optional(),
});
const source = z.strictObject({
  title: text,
  publisher: text.optional(),
  locator: text.optional(),
  url: z
    .string()
    .regex(/^https?:\/\//)
    .optional(),
  licence: filled.optional(),
  note: text.optional(),
});
const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** Rows as a program passes them: column heads to cells. */
export const rowsShape: z.ZodType<Record<string, CellInput>[]> = z.array(
  z.record(z.string(), cell),
);

/** What a program may say about its rows. */
export const optionsShape: z.ZodType = z.strictObject({
  file: z.string().optional(),
  columns: columns.optional(),
  layout: layout.optional(),
  notApplicable: z.array(filled).optional(),
  status: status.optional(),
  rowNumbers: z.array(z.int().min(1)).optional(),
});

/** A dataset document, `zhibiao/dataset/1`: the same shape as its JSON Schema. */
export const datasetShape: z.ZodType = z.strictObject({
  schema: z.literal('zhibiao/dataset/1'),
  title: text.optional(),
  status,
  source: source.optional(),
  note: text.optional(),
  columns: columns.optional(),
  layout: layout.optional(),
  notApplicable: z.array(filled).optional(),
  rows: rowsShape,
});
