import * as Plot from '@observablehq/plot';
import stringWidth from 'string-width';
import { escapeMarkup } from '../render/markup.ts';

/** What makes the elements of a drawing. */
export type DrawingDocument = NonNullable<Plot.PlotOptions['document']>;

/** What stands around a chart: what it is of, and what every reader must know. */
export interface ChartFrame {
  readonly title: string;
  /** Below the title: what was scored, the assumptions, how to read it. */
  readonly lines: readonly string[];
  /** Makes the elements of the drawing: that of the page, or any other document. */
  readonly document: DrawingDocument;
}

/** Colours that differ in print, to colour-blind readers, and on a dark page. */
export const colours = { strong: '#0072b2', warm: '#d55e00', quiet: '#8c8c8c' } as const;

const fonts =
  '"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Zen Hei", sans-serif';

/** Ink and paper by the reader's page: dark on light, and in print; light on dark on a dark page. */
const style = `
svg.zhibiao { color: #1b1b1b; background: #ffffff; font-family: ${fonts}; }
@media screen and (prefers-color-scheme: dark) {
  svg.zhibiao { color: #e6e6e6; background: #16181b; --plot-background: #16181b; }
}`;

/**
 * A chart as a picture that stands alone: its title and caveats are part of it, so that it cannot be
 * passed on without them.
 */
export function drawChart(frame: ChartFrame, options: Plot.PlotOptions): string {
  const plot = Plot.plot({ ...options, document: frame.document });
  const [width, height] = [Number(plot.getAttribute('width')), Number(plot.getAttribute('height'))];
  const lines = frame.lines.map(
    (line, i) =>
      `<text x="16" y="${50 + i * 17}" font-size="12" opacity="0.8">${escapeMarkup(line)}</text>`,
  );
  // A column of a terminal is half a Chinese character, which is as wide as it is high.
  const longest = Math.max(0, ...frame.lines.map((line) => stringWidth(line) * 6.6));
  const whole = Math.ceil(Math.max(width, longest + 32));
  const top = 44 + lines.length * 17;
  const all = height + top + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" class="zhibiao" viewBox="0 0 ${whole} ${all}" width="${whole}" height="${all}" fill="currentColor" role="img" aria-label="${escapeMarkup(frame.title)}">`,
    `<style>${style}\n</style>`,
    `<text x="16" y="28" font-size="17" font-weight="bold">${escapeMarkup(frame.title)}</text>`,
    ...lines,
    `<g transform="translate(0, ${top})">`,
    plot.outerHTML
      .replace('<svg ', `<svg xmlns="http://www.w3.org/2000/svg" `)
      .replace(/font-family="[^"]*"/, 'font-family="inherit"'),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}
