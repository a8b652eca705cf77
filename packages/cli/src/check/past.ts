import type { Diagnostic, IndicatorSystem } from '@zhibiao/schemas';
import type { Io } from '../io.ts';
import type { ParsedFile } from '../read/catalog.ts';
import { parseFile, readText } from '../read/document.ts';
import { isDocumentText } from '../read/documents.ts';
import { withGit } from '../read/git.ts';
import { systemOf } from '../read/system.ts';
import { diagnostic } from './diagnostics.ts';
import type { Since } from './step.ts';

/** A system with its file. */
export type SystemFile = ParsedFile<IndicatorSystem>;

/** How a file at the commit is named to `withGit`. */
export const atCommit = ({ commit }: Since, file: string): string => `${commit}:./${file}`;

/** Whether a file was there at the commit. */
export function wasThere(io: Io, since: Since, file: string): boolean {
  try {
    io.show(since.commit, `./${file}`);
    return true;
  } catch {
    return false;
  }
}

/** That a file as it stood cannot be used, and why; placed at the file as it stands. */
export function unreadable(
  { name }: Since,
  file: string,
  diagnostics: readonly Diagnostic[],
): Diagnostic {
  const why = diagnostics.find(({ severity }) => severity === 'error');
  const line = why?.range?.start.line;
  const before = line === undefined ? `${name}:${file}` : `${name}:${file}:${line}`;
  const reasons = { reasonZh: why?.message.zh ?? '', reasonEn: why?.message.en ?? '' };
  return diagnostic('earlier-unreadable', { before, ...reasons }, { file });
}

/** A system as it stood, or that it cannot be read or built; neither if there was no such file. */
export interface Past {
  readonly system?: SystemFile;
  readonly unreadable?: Diagnostic;
}

/** What a file was at the commit. */
export function systemAt(io: Io, since: Since, file: string): Past {
  if (!wasThere(io, since, file)) return {};
  const [past, path] = [withGit(io), atCommit(since, file)];
  const text = readText(past, path);
  if (text.value === undefined) return { unreadable: unreadable(since, file, text.diagnostics) };
  if (!isDocumentText(text.value, 'indicator-system')) return {};
  const { value, diagnostics } = parseFile(past, path, systemOf);
  if (value === undefined) return { unreadable: unreadable(since, file, diagnostics) };
  // People know the reference that they named, not its commit.
  const source = { ...value.source, file: `${since.name}:${file}` };
  return { system: { document: value.document.document, source } };
}
