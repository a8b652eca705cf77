import type { Aggregate, Missing } from '@zhibiao/schemas';
import type { Rule } from './rule.ts';
import { inLanguage } from './text.ts';

/** Where units are compared pair by pair, what does not apply has no weight that could be moved. */
export const policies: Rule = {
  name: 'policies',
  check: ({ system, indicators }, report) => {
    const { method, levels, language } = system;
    const check = (
      group: string,
      path: string,
      aggregate: Aggregate | undefined,
      missing: Missing | undefined,
    ) => {
      const policy = missing?.notApplicable;
      if (aggregate !== 'copeland' || (policy !== 'spread' && policy !== 'rescale')) return;
      report('policy-unfit', { group, method: aggregate, policy }, path);
    };
    check('total', '/method', method.aggregate, method.missing);
    for (const { indicator, path, depth } of indicators) {
      if (indicator.children === undefined) continue;
      const name = levels[depth - 1];
      const level = name === undefined ? undefined : method.levels?.[inLanguage(name, language)];
      const aggregate = indicator.aggregate ?? level?.aggregate ?? method.aggregate;
      const missing = indicator.missing ?? level?.missing ?? method.missing;
      check(indicator.id, path, aggregate, missing);
    }
  },
};
