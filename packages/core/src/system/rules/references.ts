import { pointer } from '../../diagnostic/pointer.ts';
import { suggestions } from '../../diagnostic/suggestions.ts';
import { textIn } from '../../diagnostic/text.ts';
import type { Rule } from './rule.ts';

/** What a document refers to is there: sources, tie-breakers, levels. */
export const references: Rule = {
  name: 'references',
  check: ({ document, nodes }, report) => {
    const { sources, method, levels, language } = document;
    const checkSource = (found: string | undefined, path: string) => {
      if (found === undefined || Object.hasOwn(sources, found)) return;
      report('unknown-source', { found, near: suggestions(found, Object.keys(sources)) }, path);
    };
    checkSource(document.source, '/source');
    checkSource(document.weighting.source, '/weighting/source');
    for (const { indicator, path } of nodes) checkSource(indicator.source, `${path}/source`);

    const ids = new Set(nodes.map(({ indicator }) => indicator.id));
    for (const [i, found] of (method.ranking.breakTies ?? []).entries()) {
      if (ids.has(found)) continue;
      const params = { found, near: suggestions(found, ids) };
      report('unknown-indicator', params, `/method/ranking/breakTies/${i}`);
    }

    const names = new Set(levels.map((level) => textIn(level, language)));
    for (const found of Object.keys(method.levels ?? {})) {
      if (names.has(found)) continue;
      const params = { found, near: suggestions(found, names) };
      report('unknown-level', params, pointer('/method/levels', found));
    }
  },
};
