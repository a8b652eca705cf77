import type { Outcome } from '@zhibiao/core';
import type { Io } from '../io.ts';
import { isDocument } from '../read/documents.ts';
import { diagnostic } from './diagnostics.ts';
import type { Since } from './step.ts';

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown';

const isBelow = (file: string, paths: readonly string[]): boolean =>
  paths.some((path) => {
    const folder = path.replace(/^\.\//, '').replace(/\/+$/, '');
    return folder === '.' || folder === '' || file === folder || file.startsWith(`${folder}/`);
  });

/** What differs from a git reference, as far as it is below the paths. */
export function sinceOf(io: Io, name: string, paths: readonly string[]): Outcome<Since> {
  try {
    const commit = io.mergeBase(name);
    const changed = io.changed(commit);
    const there = new Set(io.files('.'));
    const removed = changed.filter((file) => {
      if (!/\.ya?ml$/.test(file) || there.has(file) || !isBelow(file, paths)) return false;
      const before: Io = { ...io, read: () => io.show(commit, `./${file}`) };
      return isDocument(before, file);
    });
    return { value: { name, commit, changed, removed }, diagnostics: [] };
  } catch (error) {
    const params = { found: name, reason: codeOf(error) };
    return { value: undefined, diagnostics: [diagnostic('bad-reference', params)] };
  }
}
