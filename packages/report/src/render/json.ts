import type { Report } from '../report.ts';
import type { Renderer } from './renderer.ts';

/**
 * What a report knows for programs.
 *
 * @example
 * renderJson({ data: { places: 2 } }) // '{\n  "places": 2\n}\n'
 */
export const renderJson = ({ data }: Pick<Report, 'data'>): string =>
  `${JSON.stringify(data, null, 2)}\n`;

/** For a program. */
export const json: Renderer = { render: renderJson, hasCaveats: false };
