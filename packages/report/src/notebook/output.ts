// By its public name, so that a page's bundle has the renderer that needs no DOM library.

import type { Result } from '@zhibiao/core';
import { renderSvg } from '@zhibiao/report/svg';
import { rankingReport } from '../build/ranking.ts';
import type { Language } from '../messages/index.ts';
import { renderHtml } from '../render/html.ts';
import { renderText } from '../render/text.ts';
import type { Report } from '../report.ts';
import { chartOf, type DrawOptions } from '../svg/chart-of.ts';

/**
 * The key under which Deno's kernel for Jupyter asks a value how it is to be shown.
 *
 * @example
 * htmlOutput(result)[jupyterDisplay]()['text/plain'].split('\n')[0] // '服务评价'
 */
export const jupyterDisplay: unique symbol = Symbol.for('Jupyter.display');

/** Representations of one thing, by media type. */
export type MimeBundle = Readonly<Record<string, string>>;

interface ShowsItself {
  /** The same in plain text. */
  readonly text: string;
  /** For Deno's kernel, which shows the richest representation that it can. */
  readonly [jupyterDisplay]: () => MimeBundle;
  /** The HTML or the SVG. */
  readonly toString: () => string;
}

/** Something that shows itself as HTML. */
export interface HtmlOutput extends ShowsItself {
  readonly html: string;
}

/** Something that shows itself as a picture. */
export interface SvgOutput extends ShowsItself {
  readonly svg: string;
}

/** Something that shows itself. */
export type NotebookOutput = HtmlOutput | SvgOutput;

/** What a notebook can show: what shows itself, a report as its tables, a result as its ranking. */
export type Showable = NotebookOutput | Report | Result;

const shownHtml = (html: string, text: string): HtmlOutput =>
  Object.freeze({
    html,
    text,
    toString: () => html,
    [jupyterDisplay]: () => ({ 'text/html': html, 'text/plain': text }),
  });

/**
 * The tables of a report, or the ranking of a result, as HTML that shows itself.
 *
 * @example
 * htmlOutput(result).html.startsWith('<div lang="zh-CN">') // true
 */
export function htmlOutput(what: Report | Result): HtmlOutput {
  const report = 'tables' in what ? what : rankingReport(what);
  return shownHtml(renderHtml(report), renderText(report).trimEnd());
}

/**
 * A chart of a report as a picture that shows itself.
 *
 * @throws an error if the report has no such chart, which is a bug of the caller
 *
 * @example
 * const changed = unwrap(applyScenario(system, scenario));
 * const after = { name: scenario.name, result: unwrap(score(changed, dataset)) };
 * svgOutput(comparisonReport(result, [after])).svg.slice(0, 4) // '<svg'
 */
export function svgOutput(report: Report, options: DrawOptions = {}): SvgOutput {
  const found = chartOf(report, options);
  const svg = renderSvg(report, options);
  if (found === undefined || svg === undefined) {
    throw new Error(`no chart ${options.chart ?? ''} in the report "${report.title}"`);
  }
  const text = [found.title, ...found.lines].join('\n');
  return Object.freeze({
    svg,
    text,
    toString: () => svg,
    [jupyterDisplay]: () => ({ 'image/svg+xml': svg, 'text/plain': text }),
  });
}

/**
 * The same report in both languages: Chinese open, English folded below.
 *
 * @example
 * inBoth((language) => rankingReport(result, { language })).text.split('\n')[0] // '服务评价'
 */
export function inBoth(make: (language: Language) => Report): HtmlOutput {
  const [zh, en] = [htmlOutput(make('zh')), htmlOutput(make('en'))];
  const folded = `<details><summary>English</summary>${en.html}</details>`;
  return shownHtml(`<div>${zh.html}${folded}</div>`, `${zh.text}\n\n${en.text}`);
}

/** What shows itself, made of whatever a notebook can show. */
export const outputOf = (what: Showable): NotebookOutput =>
  'html' in what || 'svg' in what ? what : htmlOutput(what);
