import { type Rule, siblingGroups } from './rule.ts';
import { inLanguage } from './text.ts';

/** Names that repeat under one parent leave readers guessing. */
export const repeatedNames: Rule = {
  name: 'repeated-names',
  check: (subject, report) => {
    for (const siblings of siblingGroups(subject).values()) {
      const firsts = new Map<string, string>();
      for (const { indicator, path } of siblings) {
        const name = inLanguage(indicator.name, subject.system.language);
        const other = firsts.get(name);
        if (other !== undefined) report('repeated-name', { name, other }, `${path}/name`);
        else firsts.set(name, indicator.id);
      }
    }
  },
};
