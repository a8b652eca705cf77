import { textIn } from '../../diagnostic/text.ts';
import { type Rule, siblingGroups } from './rule.ts';

/** Names that repeat under one parent leave readers guessing. */
export const repeatedNames: Rule = {
  name: 'repeated-names',
  check: (subject, report) => {
    for (const [, siblings] of siblingGroups(subject)) {
      const firsts = new Map<string, string>();
      for (const { indicator, path } of siblings) {
        const name = textIn(indicator.name, subject.document.language);
        const other = firsts.get(name);
        if (other !== undefined) report('repeated-name', { name, other }, `${path}/name`);
        else firsts.set(name, indicator.id);
      }
    }
  },
};
