import { element, type Markup, type Section, sectionLines } from '@zhibiao/report';
import type { Diagnostic } from '@zhibiao/schemas';
import type { FindingsFormat } from './format.ts';

/** A text that XML can hold: `\uFFFD` stands for each character that it cannot. */
const holdable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  text.replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');

interface TestCase {
  readonly name: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
  readonly output?: string;
}

function testCase(suite: string, { name, failure, output }: TestCase): Markup {
  const inside =
    failure === undefined
      ? output === undefined
        ? []
        : [element('system-out', {}, holdable(output))]
      : [
          element(
            'failure',
            { type: failure.type, message: holdable(failure.message) },
            holdable(failure.text),
          ),
        ];
  return element('testcase', { classname: suite, name: holdable(name) }, ...inside);
}

function suite(name: string, cases: readonly TestCase[]): Markup {
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  const own = holdable(name);
  return element(
    'testsuite',
    { name: own, tests: cases.length, failures, errors: 0 },
    ...cases.map((one) => testCase(own, one)),
  );
}

/** JUnit's XML: a suite for each file, where an error fails and a warning is printed. */
export const junit: FindingsFormat = ({ diagnostics, files, language, sections = [] }) => {
  const caseOf = ({ code, severity, message, hint, file, range, cell }: Diagnostic): TestCase => {
    const line = range?.start.line ?? cell?.row;
    const location = [file, line].filter((part) => part !== undefined).join(':');
    const text = [location, message[language], hint?.[language]].filter(Boolean).join('\n');
    const name = line === undefined ? code : `${code} (${line})`;
    return severity === 'error'
      ? { name, failure: { type: code, message: message[language], text } }
      : { name, output: text };
  };
  // What a step found stands with its file; only a step that failed without a finding fails here.
  const isFound = diagnostics.some(({ severity }) => severity === 'error');
  const stepOf = (section: Section): TestCase => {
    const { title, isPassed } = section;
    const text = sectionLines(section).join('\n');
    return isPassed === false && !isFound
      ? { name: title, failure: { type: 'check', message: title, text } }
      : { name: title, output: text };
  };
  const names = [...new Set([...files, ...diagnostics.map(({ file }) => file ?? 'zhibiao')])];
  const suites = names.map((name) => {
    const own = diagnostics.filter(({ file }) => (file ?? 'zhibiao') === name).map(caseOf);
    return suite(name, own.length > 0 ? own : [{ name: 'clean' }]);
  });
  const steps = sections.length === 0 ? [] : [suite('check', sections.map(stepOf))];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', {}, ...suites, ...steps).markup}\n`;
};
