import { csv } from './csv.ts';
import { json } from './json.ts';
import { md } from './md.ts';
import { page } from './page.ts';
import type { Renderer } from './renderer.ts';
import { text } from './text.ts';

/**
 * Every way to make a text of a report, by the name of its format; the first is the default.
 *
 * @example
 * Object.keys(renderers) // ['table', 'json', 'csv', 'md', 'html']
 * renderers.csv.hasCaveats // false
 */
export const renderers: {
  readonly [F in 'table' | 'json' | 'csv' | 'md' | 'html']: Renderer;
} = { table: text, json, csv, md, html: page };
