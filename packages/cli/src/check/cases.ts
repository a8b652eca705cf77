import { readCase } from '@zhibiao/document';
import { alignRows, escapeMarkdown } from '@zhibiao/report';
import { type Language, wordsIn } from '@zhibiao/report/words';
import type { Diagnostic } from '@zhibiao/schemas';
import { markdownTable } from 'markdown-table';
import type { Section } from '../format/validate/format.ts';
import type { Io } from '../io.ts';
import { checkCase } from '../read/check.ts';
import { readSourced, readText } from '../read/document.ts';
import { updateCase } from './update-case.ts';

/** A golden case that was run. */
export interface RanCase {
  readonly file: string;
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
  /** What came out otherwise than expected, among the diagnostics. */
  readonly differences: readonly Diagnostic[];
  /** The text with what came out in place of what was expected; none where that cannot be written. */
  readonly updated: string | undefined;
}

const isDifference = ({ code }: Diagnostic): boolean => code === 'case-difference';
const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

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
  const updated =
    differences.length > 0 && isOnlyOther
      ? await updateCase(io, text, read.value, differences)
      : undefined;
  return { file, id: read.value.document.id, diagnostics, differences, updated };
}

/** Whether a case came out as expected. */
export const isPassed = ({ diagnostics }: RanCase): boolean => !diagnostics.some(isError);

/** A case for people: what was expected and what was found, side by side. */
export function caseSection(ran: RanCase, language: Language): Section {
  const { caseHeads, caseLine, caseParts, notRun } = wordsIn(language).check;
  const rows = ran.differences.map(({ params }) => {
    const [part = '', ...inside] = String(params.what).split(' ').reverse();
    const named = Object.hasOwn(caseParts, part) ? caseParts[part as keyof typeof caseParts] : part;
    return [params.unit, [...inside, named].join(' '), params.expected, params.found].map(String);
  });
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
