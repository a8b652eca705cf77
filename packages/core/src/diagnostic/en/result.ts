import type { MessagesOf } from '../messages.ts';
import type { ResultParams } from '../params/result.ts';
import { didYouMean } from './parts.ts';

/** Questions about a result, in English. */
export const result: MessagesOf<ResultParams> = {
  'unknown-unit': { message: (p) => `there is no unit "${p.found}"`, hint: didYouMean },
  'unit-without-score': {
    message: (p) => `"${p.unit}" has no total, so there is nothing to take apart`,
  },
  'case-difference': {
    message: (p) => `${p.unit}, ${p.what}: found ${p.found}, expected ${p.expected}`,
  },
};
