import type { Diagnostic } from '@zhibiao/schemas';
import { en } from './en.ts';
import type { Words } from './messages.ts';
import type { DocumentCode, Params } from './params.ts';
import { severities } from './severities.ts';
import { zh } from './zh.ts';

/** Where a fault is. */
export type Location = Pick<Diagnostic, 'file' | 'range' | 'path'>;

/** One diagnostic as data, its words in both languages. */
export function diagnostic<C extends DocumentCode>(
  code: C,
  params: Params[C],
  place: Location = {},
): Diagnostic {
  const [chinese, english]: [Words<Params[C]>, Words<Params[C]>] = [zh[code], en[code]];
  return {
    code,
    severity: severities[code] ?? 'error',
    message: { zh: chinese.message(params), en: english.message(params) },
    ...(chinese.hint && english.hint
      ? { hint: { zh: chinese.hint(params), en: english.hint(params) } }
      : {}),
    ...place,
    params: { ...params } as Diagnostic['params'],
  };
}
