import type { Diagnostic, IndicatorSystem, RuleOptions } from '@zhibiao/schemas';
import { locate, type Positions } from '../read/position.ts';
import { spansIn } from '../read/spans.ts';
import { subjectOf } from '../rules/rule.ts';
import { effectiveWeights } from './effective.ts';
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

/** One finding, with the edits that mend it; none where a person must. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly fix: readonly Edit[];
}

/** The text at a path as it stands in the file. */
const written = ({ text, positions }: LintOptions): LintSubject['written'] =>
  text === undefined || positions === undefined ? () => undefined : spansIn(text, positions);

/**
 * What is allowed in a system and yet seldom meant, by every rule that is not off, in the order of
 * the text. What the format forbids is found by reading the document, not here.
 *
 * @example
 * const { value, positions } = readSystem(text)
 * lint(value, { text, positions, today: '2026-11-23' })
 */
export function lint(system: IndicatorSystem, options: LintOptions = {}): readonly Finding[] {
  const { file, settings = {}, positions = {} } = options;
  const subject = subjectOf(system);
  const common = { ...subject, context: options, effective: effectiveWeights(subject) };
  const source = written(options);
  const findings: Finding[] = [];
  for (const rule of lintRules) {
    const { severity, ...own } = settings[rule.name] ?? {};
    if (severity === 'off') continue;
    rule.check({ ...common, options: own, written: source }, (params, path, more = {}) => {
      const range =
        (more.part && positions[`${path}#${more.part}`]) ?? locate(positions, path) ?? undefined;
      const diagnostic: Diagnostic = {
        code: rule.name,
        severity: severity ?? rule.severity,
        ...rule.words(params),
        ...(file === undefined ? {} : { file }),
        ...(range === undefined ? {} : { range }),
        path,
        params: { ...params },
      };
      findings.push({ diagnostic, fix: more.fix ?? [] });
    });
  }
  const at = ({ diagnostic: { range } }: Finding) => range?.start ?? { line: 0, column: 0 };
  return findings.toSorted((a, b) => {
    const [first, second] = [at(a), at(b)];
    return first.line - second.line || first.column - second.column;
  });
}
