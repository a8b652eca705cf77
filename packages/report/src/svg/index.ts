import { parseHTML } from 'linkedom';
import type { Report } from '../report.ts';
import type { DrawOptions } from './chart-of.ts';
import { drawReport } from './render.ts';

export type { DrawOptions } from './chart-of.ts';

/**
 * A chart of a report as SVG that stands alone, its title and caveats part of the picture; undefined
 * if the report has no such chart. The same report gives the same picture, byte for byte.
 *
 * @example
 * const changed = unwrap(applyScenario(system, scenario));
 * const after = { name: scenario.name, result: unwrap(score(changed, dataset)) };
 * renderSvg(comparisonReport(result, [after])).slice(0, 4) // '<svg'
 * renderSvg(rankingReport(result)) // undefined
 */
export const renderSvg = (report: Report, options: DrawOptions = {}): string | undefined =>
  drawReport(report, parseHTML('<html><body></body></html>').document, options);
