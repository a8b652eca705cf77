import { type Outcome, suggestions } from '@zhibiao/core';
import { pointer } from '@zhibiao/core/diagnostic';
import { buildDocument, documentSeverities, withRules } from '@zhibiao/core/document';
import { lintRules } from '@zhibiao/document';
import type { Config, Diagnostic, RuleOptions, RuleSetting } from '@zhibiao/schemas';
import { validate } from '@zhibiao/schemas/validate/config';
import { diagnostic } from './diagnostics.ts';

const severityOf = (code: string): Diagnostic['severity'] | undefined =>
  Object.hasOwn(documentSeverities, code) ? documentSeverities[code] : undefined;

/** What rules a configuration may set: those of linting, and what reading only warns of. */
const known: readonly string[] = [
  ...lintRules.map(({ name }) => name),
  ...Object.keys(documentSeverities).filter((code) => severityOf(code) !== 'error'),
];

const keysOf = (setting: RuleSetting): readonly string[] =>
  typeof setting === 'string'
    ? []
    : Object.keys(setting satisfies RuleOptions).filter((key) => key !== 'severity');

/** Every rule that a configuration names exists, may be set, and reads the options it is given. */
function ruleFaults({ lint }: Config): readonly Diagnostic[] {
  const layers = [
    ['/lint/rules', lint?.rules ?? {}] as const,
    ...(lint?.overrides ?? []).map((o, i) => [`/lint/overrides/${i}/rules`, o.rules] as const),
  ];
  const settings = layers.flatMap(([path, layer]) =>
    Object.entries(layer).map(([name, setting]) => [name, setting, pointer(path, name)] as const),
  );
  return settings.flatMap(([name, setting, path]) => {
    if (severityOf(name) === 'error') return [diagnostic('rule-fixed', { rule: name }, { path })];
    if (!known.includes(name)) {
      const params = { found: name, near: suggestions(name, known) };
      return [diagnostic('unknown-rule', params, { path })];
    }
    const expected: readonly string[] = lintRules.find((rule) => rule.name === name)?.options ?? [];
    return keysOf(setting).flatMap((key) =>
      expected.includes(key)
        ? []
        : [
            diagnostic(
              'rule-option-unread',
              { rule: name, key, expected },
              { path: pointer(path, key) },
            ),
          ],
    );
  });
}

/** A configuration of whatever a file holds: its shape, and the rules that it names. */
export const buildConfig = (document: unknown): Outcome<Config> =>
  buildDocument(document, { kind: 'config', validate, build: withRules(ruleFaults) });
