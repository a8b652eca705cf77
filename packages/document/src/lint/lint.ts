import type { System } from '@zhibiao/core';
import { indicatorsOf, located, type Positions } from '@zhibiao/core/document';
import type { Diagnostic, RuleOptions } from '@zhibiao/schemas';
import { spansIn } from '../read/spans.ts';
import { lintRules } from './index.ts';
import type { Edit, LintContext, LintSubject } from './rule.ts';

/** What linting looks at beside the document. */
export interface LintOptions extends LintContext {
  /** The file's name, for diagnostics. */
  readonly file?: string;
  /** Settings by the names of rules, as `settingsFor` answers them. */
  readonly settings?: Readonly<Record<string, RuleOptions>>;
  /** The text that the document was read from, without which nothing can be fixed. */
  readonly text?: string;
  /** Where its parts stand, as `readDocument` answers. */
  readonly positions?: Positions;
}

/** One finding, with the edits that fix it; no edits if a person must. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly fix: readonly Edit[];
}

const noIndicator = (id: string): never => {
  throw new Error(`no indicator ${id}`);
};

/** The text at a path as it stands in the file. */
const written = ({ text, positions }: LintOptions): LintSubject['written'] =>
  text === undefined || positions === undefined ? () => undefined : spansIn(text, positions);

/**
 * What is allowed in a system and yet seldom meant, by every rule that is not off, in the order of
 * the text. What the format forbids is found by reading the document, not here.
 *
 * @example
 * const { positions } = readData(text)
 * lint(system, { text, positions }).map(({ diagnostic }) => [diagnostic.code, diagnostic.path])
 * // [
 * //   ['translation-missing', '/levels/0'],
 * //   ['translation-missing', '/levels/1'],
 * //   ['source-unlocated', '/sources/example'],
 * //   ['translation-missing', '/sources/example/title'],
 * // ]
 */
export function lint(system: System, options: LintOptions = {}): readonly Finding[] {
  const { file, settings = {}, positions = {} } = options;
  const { document, nodes } = system;
  const weights = new Map(nodes.map((node) => [node.id, node.effectiveWeight]));
  const common = {
    system: document,
    indicators: indicatorsOf(document),
    context: options,
    effectiveWeight: (id: string) => weights.get(id) ?? noIndicator(id),
  };
  const source = written(options);
  const findings: Finding[] = [];
  for (const rule of lintRules) {
    const { severity, ...own } = settings[rule.name] ?? {};
    if (severity === 'off') continue;
    rule.check({ ...common, options: own, written: source }, (params, path, more = {}) => {
      const diagnostic: Diagnostic = {
        code: rule.name,
        severity: severity ?? rule.severity,
        ...rule.words(params),
        path,
        ...(more.part === undefined ? {} : { part: more.part }),
        params: { ...params },
      };
      const [placed = diagnostic] = located([diagnostic], { file, positions });
      findings.push({ diagnostic: placed, fix: more.fix ?? [] });
    });
  }
  const at = ({ diagnostic: { range } }: Finding) => range?.start ?? { line: 0, column: 0 };
  return findings.toSorted((a, b) => {
    const [first, second] = [at(a), at(b)];
    return first.line - second.line || first.column - second.column;
  });
}
