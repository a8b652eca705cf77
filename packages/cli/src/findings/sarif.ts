import { type LintRule, lintRules } from '@zhibiao/document';
import type { Language } from '@zhibiao/report/words';
import type { Diagnostic } from '@zhibiao/schemas';
import manifest from '../../package.json' with { type: 'json' };
import type { FindingsFormat } from './format.ts';

/** A rule of linting says why it is there; any other is known by its code. */
function ruleOf(id: string, first: Diagnostic, language: Language) {
  const rule: LintRule | undefined = lintRules.find(({ name }) => name === id);
  const short = rule?.rationale[language] ?? id;
  return {
    id,
    shortDescription: { text: short },
    ...(first.hint === undefined ? {} : { help: { text: first.hint[language] } }),
    defaultConfiguration: { level: rule?.severity ?? first.severity },
  };
}

/** A path as an address below the root of the sources. */
const addressOf = (file: string) =>
  encodeURI(file.replaceAll('\\', '/').replace(/^\.\//, '')).replaceAll('#', '%23');

function locationsOf({ file, range, cell, path }: Diagnostic) {
  if (file === undefined) return [];
  const region =
    range !== undefined
      ? {
          startLine: range.start.line,
          startColumn: range.start.column,
          endLine: range.end.line,
          endColumn: range.end.column,
        }
      : cell?.row === undefined
        ? undefined
        : { startLine: cell.row };
  const isWithin = !/^([A-Za-z]:|\/)/.test(file);
  return [
    {
      physicalLocation: {
        artifactLocation: {
          uri: addressOf(file),
          ...(isWithin ? { uriBaseId: '%SRCROOT%' } : {}),
        },
        ...(region && { region }),
      },
      ...(path === undefined || path === ''
        ? {}
        : { logicalLocations: [{ fullyQualifiedName: path, kind: 'element' }] }),
    },
  ];
}

/** SARIF 2.1.0, which code scanning of several forges reads. */
export const sarif: FindingsFormat = ({ diagnostics, language }) => {
  const firsts = new Map(diagnostics.toReversed().map((d) => [d.code, d]));
  const ids = [...firsts.keys()].toSorted();
  const rules = [...firsts]
    .map(([id, first]) => ruleOf(id, first, language))
    .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const results = diagnostics.map((diagnostic) => {
    const { code, severity, message, hint } = diagnostic;
    return {
      ruleId: code,
      ruleIndex: ids.indexOf(code),
      level: severity,
      message: { text: [message[language], ...(hint ? [hint[language]] : [])].join('\n') },
      locations: locationsOf(diagnostic),
    };
  });
  const driver = { name: 'zhibiao', version: manifest.version, rules };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};
