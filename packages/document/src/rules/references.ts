import { suggestions } from '../diagnostic/suggestions.ts';
import type { Rule } from './rule.ts';
import { inLanguage } from './text.ts';

/** What a document refers to is there: sources, tie-breakers, levels. */
export const references: Rule = {
  name: 'references',
  check: ({ system, indicators }, report) => {
    const sources = new Set(Object.keys(system.sources));
    const ids = new Set(indicators.map((placed) => placed.indicator.id));
    const levels = new Set(system.levels.map((level) => inLanguage(level, system.language)));
    const refer = (
      what: string,
      found: string | undefined,
      known: ReadonlySet<string>,
      path: string,
    ) => {
      if (found === undefined || known.has(found)) return;
      const part = what === 'level' ? 'key' : undefined;
      report('unknown-reference', { found, what, near: suggestions(found, known) }, path, part);
    };
    refer('source', system.source, sources, '/source');
    refer('source', system.weighting.source, sources, '/weighting/source');
    for (const { indicator, path } of indicators) {
      refer('source', indicator.source, sources, `${path}/source`);
    }
    for (const [i, id] of (system.method.ranking.breakTies ?? []).entries()) {
      refer('indicator', id, ids, `/method/ranking/breakTies/${i}`);
    }
    for (const name of Object.keys(system.method.levels ?? {})) {
      refer(
        'level',
        name,
        levels,
        `/method/levels/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      );
    }
  },
};
