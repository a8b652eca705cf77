import type { DiffFormat } from './format.ts';
import { json } from './json.ts';
import { md } from './md.ts';
import { text } from './text.ts';

/** Every format of `zhibiao diff`; the first is the default. */
export const diffFormats: Readonly<Record<string, DiffFormat>> = { text, json, md };
