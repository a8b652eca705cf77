import type { ExplainFormat } from './format.ts';
import { json } from './json.ts';
import { md } from './md.ts';
import { table } from './table.ts';

/** Every format of `zhibiao explain`; the first is the default. */
export const explainFormats: Readonly<Record<string, ExplainFormat>> = { table, json, md };
