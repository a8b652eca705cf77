import { csv } from './csv.ts';
import type { ScoreFormat } from './format.ts';
import { json } from './json.ts';
import { md } from './md.ts';
import { table } from './table.ts';

/** Every format of `zhibiao score`; the first is the default. */
export const scoreFormats: Readonly<Record<string, ScoreFormat>> = { table, json, csv, md };
