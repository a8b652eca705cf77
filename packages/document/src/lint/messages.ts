import type { Words } from '../diagnostic/messages.ts';
import type { LintCode, LintParams } from './params.ts';

/** One language's words for every lint rule. */
export type LintMessages = { readonly [C in LintCode]: Required<Words<LintParams[C]>> };
