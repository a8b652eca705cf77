import type { ValidateFormat } from './format.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { md } from './md.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every format of findings; the first is the default. */
export const validateFormats: Readonly<Record<string, ValidateFormat>> = {
  text,
  json,
  github,
  sarif,
  junit,
  md,
};
