import { pointer } from '@zhibiao/core/diagnostic';
import type { LocatedIndicator } from '@zhibiao/core/document';
import type { LintRule } from './rule.ts';

/** The source that holds for an indicator, its own or from above. */
const sourceOf = (placed: LocatedIndicator | undefined, system: string): string =>
  placed === undefined ? system : (placed.indicator.source ?? sourceOf(placed.parent, system));

const isLocated = (placed: LocatedIndicator | undefined): boolean =>
  placed !== undefined && (placed.indicator.locator !== undefined || isLocated(placed.parent));

/** Sources that nobody can open at the right place. */
export const sourceUnlocated: LintRule<{ source: string }> = {
  name: 'source-unlocated',
  severity: 'warning',
  rationale: {
    zh: '只有名称的来源无从核对：没有写表号、页码、条款，也没有网址。',
    en: 'A source that has a title alone cannot be looked up: no table, page, section or address.',
  },
  words: (p) => ({
    message: {
      zh: `来源 ${p.source} 没有写在何处（locator）或网址（url）`,
      en: `the source \`${p.source}\` has neither a locator nor an address`,
    },
    hint: {
      zh: '请写明表、页或条款，使人能够找到',
      en: 'name the table, page or section, so that it can be found',
    },
  }),
  example: {
    bad: 'publisher: { zh: 编制组, en: Editors }',
    good: 'locator: { zh: 附件一, en: Annex 1 }',
  },
  check: ({ system, indicators }, report) => {
    const relied = new Set(
      indicators
        .filter((placed) => placed.indicator.measure !== undefined && !isLocated(placed))
        .map((placed) => sourceOf(placed, system.source)),
    );
    for (const [source, { locator, url }] of Object.entries(system.sources)) {
      if (locator !== undefined || url !== undefined || !relied.has(source)) continue;
      report({ source }, pointer('/sources', source), { part: 'key' });
    }
  },
};
