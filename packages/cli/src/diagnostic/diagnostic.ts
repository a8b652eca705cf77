import type { Diagnostic } from '@zhibiao/schemas';
import { en } from './en.ts';
import type { Words } from './messages.ts';
import type { CliCode, Params } from './params.ts';
import { zh } from './zh.ts';

/** The codes that say how the command line was called, for which it exits with 2. */
const usage: ReadonlySet<string> = new Set<CliCode>([
  'unknown-command',
  'unknown-option',
  'argument-missing',
  'option-missing',
  'option-value-missing',
  'invalid-option-value',
  'too-many-arguments',
  'unknown-system',
  'unknown-weights',
  'file-not-found',
  'is-a-directory',
  'unreadable-file',
  'unwritable-file',
  'no-documents',
  'bad-reference',
  'one-option-needed',
  'options-exclude',
  'no-cases',
]);

/** Whether a diagnostic says that the command line was called wrongly. */
export const isUsage = ({ code }: Diagnostic): boolean => usage.has(code);

const severities: { readonly [C in CliCode]?: Diagnostic['severity'] } = {
  'system-not-found': 'note',
  'impact-not-computed': 'warning',
  'earlier-unreadable': 'warning',
};

/** One diagnostic of the command line as data, its words in both languages. */
export function diagnostic<C extends CliCode>(
  code: C,
  params: Params[C],
  place: Pick<Diagnostic, 'file' | 'range' | 'path' | 'cell'> = {},
): Diagnostic {
  const [chinese, english]: [Words<Params[C]>, Words<Params[C]>] = [zh[code], en[code]];
  const hint = { zh: chinese.hint?.(params) ?? '', en: english.hint?.(params) ?? '' };
  return {
    code,
    severity: severities[code] ?? 'error',
    message: { zh: chinese.message(params), en: english.message(params) },
    ...(hint.zh === '' ? {} : { hint }),
    ...place,
    params: { ...params } as Diagnostic['params'],
  };
}
