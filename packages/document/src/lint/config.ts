import type { Config, RuleOptions, RuleSetting } from '@zhibiao/schemas';
import { severities } from '../diagnostic/severities.ts';
import { suggestions } from '../diagnostic/suggestions.ts';
import { zh as codes } from '../diagnostic/zh.ts';
import { pointer } from '../read/position.ts';
import type { Report } from '../rules/rule.ts';
import { lintRules } from './index.ts';

const isError = (code: string): boolean =>
  Object.hasOwn(codes, code) && !Object.hasOwn(severities, code);

/** What rules a configuration may set: those of linting, and the codes of reading that are no errors. */
const known: readonly string[] = [...lintRules.map(({ name }) => name), ...Object.keys(severities)];

const keysOf = (setting: RuleSetting): readonly string[] =>
  typeof setting === 'string'
    ? []
    : Object.keys(setting satisfies RuleOptions).filter((key) => key !== 'severity');

/** Every rule that a configuration names exists, may be set, and reads the options it is given. */
export function checkConfig({ lint }: Config, report: Report): void {
  const layers = [
    ['/lint/rules', lint?.rules ?? {}] as const,
    ...(lint?.overrides ?? []).map((o, i) => [`/lint/overrides/${i}/rules`, o.rules] as const),
  ];
  for (const [path, settings] of layers) {
    for (const [name, setting] of Object.entries(settings)) {
      const at = pointer(path, name);
      if (isError(name)) {
        report('rule-fixed', { rule: name }, at, 'key');
        continue;
      }
      if (!known.includes(name)) {
        report('unknown-rule', { found: name, near: suggestions(name, known) }, at, 'key');
        continue;
      }
      const read: readonly string[] = lintRules.find((rule) => rule.name === name)?.options ?? [];
      for (const key of keysOf(setting)) {
        if (read.includes(key)) continue;
        report('rule-option-unread', { rule: name, key, expected: read }, pointer(at, key), 'key');
      }
    }
  }
}
