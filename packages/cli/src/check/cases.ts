import { buildCase } from '@zhibiao/core';
import { column, type Report, type Section, type Table, tableOf } from '@zhibiao/report';
import { type Language, wordsIn } from '@zhibiao/report/words';
import type { Diagnostic } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import { checkCase } from '../read/check.ts';
import { parseFile, readText } from '../read/document.ts';
import { updateCase } from './update-case.ts';

/** A golden case that was run. */
export interface RanCase {
  readonly file: string;
  readonly id: string;
  /** What reading and running it found. */
  readonly diagnostics: readonly Diagnostic[];
  /** What running it found. */
  readonly found: readonly Diagnostic[];
  /** What came out otherwise than expected, among the diagnostics. */
  readonly differences: readonly Diagnostic[];
  /** The text with what came out in place of what was expected; undefined if that cannot be written. */
  readonly updated: string | undefined;
}

const isDifference = ({ code }: Diagnostic): boolean => code === 'case-difference';
const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** Runs the golden case in a file; undefined if the file is no case. */
export async function runCaseFile(io: Io, file: string): Promise<RanCase | undefined> {
  const text = readText(io, file).value ?? '';
  if (!/zhibiao\/case\//.test(text)) return undefined;
  const read = parseFile(io, file, buildCase);
  if (read.value === undefined) {
    return {
      file,
      id: file,
      diagnostics: read.diagnostics,
      found: [],
      differences: [],
      updated: undefined,
    };
  }
  const found = await checkCase(io, read.value);
  const diagnostics = [...read.diagnostics, ...found];
  const differences = diagnostics.filter(isDifference);
  const isOnlyOther = diagnostics.filter(isError).every(isDifference);
  const updated =
    differences.length > 0 && isOnlyOther
      ? await updateCase(io, text, read.value, differences)
      : undefined;
  return { file, id: read.value.document.id, diagnostics, found, differences, updated };
}

/** Whether a case came out as expected. */
export const isPassed = ({ diagnostics }: RanCase): boolean => !diagnostics.some(isError);

/** The differences of a case: what was expected and what was found, side by side. */
function differencesTable({ differences }: RanCase, language: Language): Table {
  const { caseColumns, caseParts } = wordsIn(language).check;
  // `what` ends in the part that differs, after the indicator if it is one's.
  const partOf = ({ params }: Diagnostic): string => {
    const [part = '', ...inside] = String(params.what).split(' ').reverse();
    const named = Object.hasOwn(caseParts, part) ? caseParts[part as keyof typeof caseParts] : part;
    return [...inside, named].join(' ');
  };
  return tableOf<Diagnostic>(
    [
      column('unit', caseColumns.unit, 'text', ({ params }) => String(params.unit)),
      column('what', caseColumns.what, 'text', partOf),
      column('expected', caseColumns.expected, 'number', ({ params }) => String(params.expected)),
      column('found', caseColumns.found, 'number', ({ params }) => String(params.found)),
    ],
    differences,
  );
}

/** A case for people, with what came out otherwise than expected. */
export function caseSection(ran: RanCase, language: Language): Section {
  const { caseLine, notRun } = wordsIn(language).check;
  const { file, id, differences } = ran;
  if (differences.length === 0) {
    return { title: `${file} ${isPassed(ran) ? id : notRun}`, isPassed: isPassed(ran) };
  }
  const title = `${file} ${caseLine(id, differences.length)}`;
  const report: Report = {
    language,
    title,
    about: [],
    caveats: [],
    tables: [differencesTable(ran, language)],
    notes: [],
    charts: [],
    data: differences,
  };
  return { title, isPassed: false, report };
}
