import { sectionLines } from '@zhibiao/report';
import type { FindingsFormat } from './format.ts';

/** Everything as data, for programs. */
export const json: FindingsFormat = ({ diagnostics, sections }) => {
  const steps = sections?.map((section) => ({
    title: section.title,
    isPassed: section.isPassed,
    lines: sectionLines(section),
  }));
  return `${JSON.stringify({ diagnostics, ...(steps && { steps }) }, null, 2)}\n`;
};
