import { suggestions } from '../../diagnostic/suggestions.ts';
import type { System } from '../../system/system.ts';

/**
 * The ids that somebody may have meant who wrote another text where an id is expected: those of the
 * indicator whose code it is, such as `2.3.1`, else those that are near.
 */
export function suggestedIds({ nodes }: System, found: string): readonly string[] {
  const indicators = nodes.slice(0, -1);
  const coded = indicators.filter(({ code }) => code === found.trim()).map(({ id }) => id);
  return coded.length > 0
    ? coded
    : suggestions(
        found,
        indicators.map(({ id }) => id),
      );
}
