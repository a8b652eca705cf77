import { type Bump, greatestBump, isLesserBump } from '@zhibiao/core/revision';
import { fits } from '@zhibiao/document';
import { bumpNames, wordsIn } from '@zhibiao/report/words';
import type { Diagnostic } from '@zhibiao/schemas';
import { fromConfig } from '../read/config.ts';
import { readText } from '../read/document.ts';
import { diagnostic } from './diagnostics.ts';
import type { CheckSubject, Since, StepOutcome } from './step.ts';

/** Where changes are logged unless the configuration says otherwise. */
const usual = ['.changeset/*.md', '**/.changeset/*.md', '**/CHANGELOG.md'];

/** The bumps that a changeset declares: `none` if it names no package; no bump for any other file. */
function declaredIn(text: string): readonly Bump[] {
  const head = /^---\r?\n([\s\S]*?)\r?\n?---/.exec(text)?.[1];
  if (head === undefined) return [];
  if (head.trim() === '') return ['none'];
  return [...head.matchAll(/:\s*["']?(patch|minor|major)["']?\s*$/gm)].map(
    ([, bump]) => bump as Bump,
  );
}

/**
 * Whether the changes are logged, with a bump that is great enough.
 *
 * @param about the file that a missing log is reported at
 */
export function checkLog(
  subject: CheckSubject,
  since: Since,
  needs: readonly Bump[],
  about: string | undefined,
): StepOutcome {
  const { io, config, language } = subject;
  const words = wordsIn(language);
  const title = words.check.titles.log;
  const needed = greatestBump(needs);
  if (needed === 'none') {
    return {
      diagnostics: [],
      sections: [{ title, isPassed: true, lines: [words.check.noLogNeeded] }],
    };
  }
  const patterns = config.document?.check?.logs ?? usual;
  const logs = since.changed.flatMap((file) => {
    const isLog =
      !/README\.md$/i.test(file) &&
      patterns.some((pattern) => fits(fromConfig(config, file), pattern));
    // A log that is gone logs nothing.
    const text = isLog ? readText(io, file).value : undefined;
    return text === undefined ? [] : [{ file, text }];
  });
  const declared = logs.flatMap(({ text }) => declaredIn(text));
  const diagnostics: Diagnostic[] = [];
  if (logs.length === 0)
    diagnostics.push(
      diagnostic(
        'log-missing',
        { needed, expected: patterns },
        about === undefined ? {} : { file: about },
      ),
    );
  else if (declared.length > 0 && isLesserBump(greatestBump(declared), needed)) {
    const file = logs.find(({ text }) => declaredIn(text).length > 0)?.file ?? '';
    diagnostics.push(
      diagnostic('changeset-too-low', { needed, declared: greatestBump(declared) }, { file }),
    );
  }
  const lines = logs.map(({ file }) => words.check.logFound(file));
  return {
    diagnostics,
    sections: [
      {
        title: `${title}${words.colon}${bumpNames[language][needed]}`,
        isPassed: diagnostics.length === 0,
        lines,
      },
    ],
  };
}
