import type { ValidateFormat } from './format.ts';
import { json } from './json.ts';
import { text } from './text.ts';

/** Every format of `zhibiao validate`; the first is the default. */
export const validateFormats: Readonly<Record<string, ValidateFormat>> = { text, json };
