import type { Diagnostic } from '@zhibiao/schemas';
import type { Section, ValidateFormat } from './format.ts';

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** A text in XML; the control characters that XML cannot hold are shown as `\uFFFD`. */
const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"\n\t]/g, (found) => named[found] ?? found);

const attributes = (of: Readonly<Record<string, string | number>>): string =>
  Object.entries(of)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');

interface TestCase {
  readonly name: string;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
  readonly output?: string;
}

function suite(name: string, cases: readonly TestCase[]): string {
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  const lines = cases.map((c) => {
    const { failure, output } = c;
    const inside = [
      failure === undefined
        ? ''
        : `<failure${attributes({ type: failure.type, message: failure.message })}>${escapeXml(failure.text)}</failure>`,
      output === undefined ? '' : `<system-out>${escapeXml(output)}</system-out>`,
    ].join('');
    return `    <testcase${attributes({ classname: name, name: c.name })}>${inside}</testcase>\n`;
  });
  const head = attributes({ name, tests: cases.length, failures, errors: 0 });
  return `  <testsuite${head}>\n${lines.join('')}  </testsuite>\n`;
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
    const stepOf = ({ title, isPassed, lines }: Section): TestCase =>
      isPassed === false
        ? { name: title, failure: { type: 'check', message: title, text: lines.join('\n') } }
        : { name: title, output: lines.join('\n') };
    const names = [...new Set([...files, ...diagnostics.map(({ file }) => file ?? 'zhibiao')])];
    const suites = names.map((name) => {
      const own = diagnostics.filter(({ file }) => (file ?? 'zhibiao') === name).map(caseOf);
      return suite(name, own.length > 0 ? own : [{ name: 'clean' }]);
    });
    const steps = sections.length === 0 ? '' : suite('check', sections.map(stepOf));
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}${steps}</testsuites>\n`;
  },
};
