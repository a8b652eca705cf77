import { applyEdits, type Edit, readCase } from '@zhibiao/document';
import type { Diagnostic } from '@zhibiao/schemas';
import { markdownTable } from 'markdown-table';
import { escapeMarkdown } from '../format/markdown.ts';
import type { Section } from '../format/validate/format.ts';
import type { Io } from '../io.ts';
import { checkCase } from '../read/check.ts';
import { readSourced, readText } from '../read/document.ts';
import { alignRows } from '../text/align.ts';
import type { Language } from '../text/language.ts';
import { wordsIn } from '../text/words.ts';

/** A golden case that was run. */
export interface RanCase {
  readonly file: string;
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What came out otherwise than expected, among the diagnostics. */
  readonly differences: readonly Diagnostic[];
  /** The text with what came out in place of what was expected; none where nothing came out. */
  readonly updated: string | undefined;
}

const isDifference = ({ code }: Diagnostic): boolean => code === 'case-difference';
const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** What came out, as YAML has it: a rank is a number, a score keeps its digits in quotes. */
const written = ({ params: { what, found } }: Diagnostic): string =>
  found === 'null' || String(what).endsWith('rank') ? String(found) : JSON.stringify(found);

const offsetOf = (text: string, { line, column }: { line: number; column: number }): number => {
  const lines = text.split('\n').slice(0, line - 1);
  return lines.reduce((sum, l) => sum + l.length + 1, 0) + column - 1;
};

function update(text: string, differences: readonly Diagnostic[]): string | undefined {
  const edits = differences.flatMap((difference): readonly Edit[] => {
    const { range } = difference;
    if (range === undefined) return [];
    const [start, end] = [offsetOf(text, range.start), offsetOf(text, range.end)];
    return [{ start, end, text: written(difference) }];
  });
  const updated = applyEdits(text, edits);
  return readCase(updated).value === undefined ? undefined : updated;
}

/** Runs the golden case in a file; none where the file is no case. */
export async function runCaseFile(io: Io, file: string): Promise<RanCase | undefined> {
  const text = readText(io, file).value ?? '';
  if (!/zhibiao\/case\//.test(text)) return undefined;
  const read = readSourced(io, file, readCase);
  if (read.value === undefined) {
    return { file, id: file, diagnostics: read.diagnostics, differences: [], updated: undefined };
  }
  const found = await checkCase(io, read.value);
  const diagnostics = [...read.diagnostics, ...found];
  const differences = diagnostics.filter(isDifference);
  const isOnlyOther = diagnostics.filter(isError).every(isDifference);
  const updated = differences.length > 0 && isOnlyOther ? update(text, differences) : undefined;
  return { file, id: read.value.document.id, diagnostics, differences, updated };
}

/** Whether a case came out as expected. */
export const isPassed = ({ diagnostics }: RanCase): boolean => !diagnostics.some(isError);

/** A case for people: what was expected and what was found, side by side. */
export function caseSection(ran: RanCase, language: Language): Section {
  const { caseHeads, caseLine } = wordsIn(language).check;
  const rows = ran.differences.map(({ params }) =>
    [params.unit, params.what, params.expected, params.found].map(String),
  );
  const { notRun } = wordsIn(language).check;
  if (rows.length === 0) {
    const title = isPassed(ran) ? `${ran.file} ${ran.id}` : `${ran.file} ${notRun}`;
    return { title, isPassed: isPassed(ran), lines: [] };
  }
  const title = `${ran.file} ${caseLine(ran.id, rows.length)}`;
  const table = [[...caseHeads], ...rows];
  return {
    title,
    isPassed: false,
    lines: alignRows(table, ['left', 'left', 'right', 'right']),
    markdown: markdownTable(
      table.map((row) => row.map(escapeMarkdown)),
      { align: ['l', 'l', 'r', 'r'] },
    ),
  };
}
