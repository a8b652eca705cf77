import type { Diagnostic } from '@zhibiao/schemas';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Section, ValidateFormat } from './format.ts';

/** A text without the characters that XML cannot hold; `\uFFFD` stands where they were. */
const holdable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  text.replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');

interface TestCase {
  readonly name: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
  readonly output?: string;
}

function suite(name: string, cases: readonly TestCase[]) {
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  return x(
    'testsuite',
    { name, tests: cases.length, failures, errors: 0 },
    cases.map(({ name: own, failure, output }) =>
      x('testcase', { classname: name, name: holdable(own) }, [
        failure &&
          x('failure', { type: failure.type, message: holdable(failure.message) }, [
            holdable(failure.text),
          ]),
        output === undefined ? undefined : x('system-out', holdable(output)),
      ]),
    ),
  );
}

/** JUnit's XML: a suite for each file, where an error fails and a warning is told. */
export const junit: ValidateFormat = {
  print: ({ diagnostics, files, language, sections = [] }) => {
    const caseOf = ({ code, severity, message, hint, file, range, cell }: Diagnostic): TestCase => {
      const line = range?.start.line ?? cell?.row;
      const place = [file, line].filter((part) => part !== undefined).join(':');
      const text = [place, message[language], hint?.[language]].filter(Boolean).join('\n');
      const name = line === undefined ? code : `${code} (${line})`;
      return severity === 'error'
        ? { name, failure: { type: code, message: message[language], text } }
        : { name, output: text };
    };
    // What a step found stands with its file; only a step that failed without a finding fails here.
    const isFound = diagnostics.some(({ severity }) => severity === 'error');
    const stepOf = ({ title, isPassed, lines }: Section): TestCase =>
      isPassed === false && !isFound
        ? { name: title, failure: { type: 'check', message: title, text: lines.join('\n') } }
        : { name: title, output: lines.join('\n') };
    const names = [...new Set([...files, ...diagnostics.map(({ file }) => file ?? 'zhibiao')])];
    const suites = names.map((name) => {
      const own = diagnostics.filter(({ file }) => (file ?? 'zhibiao') === name).map(caseOf);
      return suite(name, own.length > 0 ? own : [{ name: 'clean' }]);
    });
    const steps = sections.length === 0 ? [] : [suite('check', sections.map(stepOf))];
    return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(x('testsuites', [...suites, ...steps]))}\n`;
  },
};
