import { buildCase } from '@zhibiao/core';
import { applyEdits, type Edit, readDocument, spansIn } from '@zhibiao/document';
import type { Case, Diagnostic } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import type { ParsedFile } from '../read/catalog.ts';
import { checkCase } from '../read/check.ts';

/** What came out, as YAML has it: a rank is a number, a score keeps its digits in quotes. */
const written = ({ params: { what, found } }: Diagnostic): string =>
  found === 'null' || String(what).endsWith('rank') ? String(found) : JSON.stringify(found);

/**
 * A case's text with what came out in place of what was expected; undefined if that cannot be written
 * whole: if some difference stands nowhere in the text, or the case would still not come out.
 */
export async function updateCase(
  io: Io,
  text: string,
  { source }: ParsedFile<Case>,
  differences: readonly Diagnostic[],
): Promise<string | undefined> {
  const spans = spansIn(text, source.positions);
  const edits = differences.flatMap((difference): readonly Edit[] => {
    const span = spans(difference.path ?? '');
    return span === undefined ? [] : [{ ...span, text: written(difference) }];
  });
  if (edits.length < differences.length) return undefined;
  const updated = applyEdits(text, edits);
  const { value, positions } = readDocument(updated, buildCase, { file: source.file });
  if (value === undefined) return undefined;
  const left = await checkCase(io, { document: value, source: { file: source.file, positions } });
  return left.some(({ severity }) => severity === 'error') ? undefined : updated;
}
