import type { Report } from '../report.ts';
import type { DrawOptions } from './chart-of.ts';
import type { DrawingDocument } from './draw.ts';
import { drawReport } from './render.ts';

export type { DrawOptions } from './chart-of.ts';

/** What `renderSvg` is on a page, whose own document makes the elements. */
export function renderSvg(report: Report, options: DrawOptions = {}): string | undefined {
  const document: DrawingDocument = Reflect.get(globalThis, 'document');
  return drawReport(report, document, options);
}
