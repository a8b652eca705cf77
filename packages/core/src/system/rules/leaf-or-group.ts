import type { Rule } from './rule.ts';

const groupKeys = ['aggregate', 'missing'] as const;

/** An indicator is a group or a leaf, and says nothing that only the other would read. */
export const leafOrGroup: Rule = {
  name: 'leaf-or-group',
  check: ({ nodes }, report) => {
    for (const { indicator, path } of nodes) {
      const { id } = indicator;
      const isGroup = indicator.children !== undefined;
      if (isGroup === (indicator.measure !== undefined)) {
        report('leaf-or-group', { indicator: id }, path);
        continue;
      }
      const idle = isGroup ? (['impute', 'treat', 'normalize'] as const) : groupKeys;
      for (const key of idle) {
        if (indicator[key] === undefined) continue;
        const kind = isGroup ? 'group' : 'leaf';
        report('key-without-effect', { indicator: id, key, kind }, `${path}/${key}`);
      }
    }
  },
};
