import type { Findings } from '@zhibiao/report';
import type { Diagnostic } from '@zhibiao/schemas';
import { findingsFormats } from '../findings/index.ts';
import { isUsage } from '../is-usage.ts';
import { readText } from '../read/document.ts';
import { type CommandResult, choose, type Request } from './command.ts';
import { isFailing } from './options.ts';

/**
 * The answer of a command that looks for faults, in the format of `--format`. What is wrong with the
 * call is no finding: it goes to stderr.
 *
 * @param hasFindings whether it fails; left out, errors do, and under `--strict` warnings too
 */
export function findingsResult(
  request: Request,
  { diagnostics: found, ...findings }: Omit<Findings, 'language'>,
  usage: readonly Diagnostic[],
  hasFindings?: boolean,
): CommandResult {
  const { io, language, paint: ink } = request;
  const diagnostics = found.filter((diagnostic) => !isUsage(diagnostic));
  const render = choose(findingsFormats, request);
  if (render === undefined) return { diagnostics: usage };
  const textOf = (file: string): string | undefined => readText(io, file).value;
  return {
    text: render({ ...findings, language, diagnostics }, { ink, textOf }),
    diagnostics: [...usage, ...found.filter(isUsage)],
    hasFindings: hasFindings ?? isFailing(request, diagnostics),
  };
}
