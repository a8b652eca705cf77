import type { Config, RuleOptions, RuleSetting, RuleSettings } from '@zhibiao/schemas';
import { fits } from './glob.ts';

const optionsOf = (setting: RuleSetting): RuleOptions =>
  typeof setting === 'string' ? { severity: setting } : setting;

/**
 * What a configuration says of the rules for one file: the common settings, then those of each
 * override whose patterns fit, rule by rule and option by option.
 *
 * @param path the file's path from the configuration, with forward slashes
 *
 * @example
 * const lint = { rules: { 'review-due': 'off' } }
 * settingsFor({ lint }, 'service.yaml')['review-due'].severity // 'off'
 */
export function settingsFor(
  config: Config | undefined,
  path: string,
): Readonly<Record<string, RuleOptions>> {
  const { rules = {}, overrides = [] } = config?.lint ?? {};
  const fitting = overrides.filter(({ files }) => files.some((pattern) => fits(path, pattern)));
  const settings: Record<string, RuleOptions> = Object.create(null);
  for (const layer of [rules, ...fitting.map((o): RuleSettings => o.rules)]) {
    for (const [name, setting] of Object.entries(layer)) {
      settings[name] = { ...settings[name], ...optionsOf(setting) };
    }
  }
  return settings;
}
