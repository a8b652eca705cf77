import { outputOf, type Showable } from './output.ts';

/** What shows HTML and SVG in a notebook: `display` of tslab. */
export interface Display {
  readonly html: (text: string) => void;
  readonly svg: (text: string) => void;
}

/**
 * Shows something in a notebook whose kernel does not ask values how they are shown, such as tslab: a
 * result as its ranking, a report as its tables, an output as it is.
 *
 * @example
 * const shown = [];
 * show(result, { html: (text) => shown.push(text.slice(0, 4)), svg: (text) => shown.push(text) });
 * shown // ['<div']
 */
export function show(what: Showable, display: Display): void {
  const output = outputOf(what);
  if ('html' in output) display.html(output.html);
  else display.svg(output.svg);
}

/** As much of a page's `document` as it takes to make a node of its own kind. */
export interface PageDocument<N> {
  readonly createElement: (tag: 'template') => {
    innerHTML: string;
    readonly content: { readonly firstElementChild: N | null };
  };
}

/**
 * The same as a node of a page, for Observable and for pages of one's own.
 *
 * @returns null never, for an output is always one element; the type is the page's
 *
 * @example
 * const template = { innerHTML: '', content: { firstElementChild: 'the node' } };
 * nodeOf(result, { createElement: () => template }) // 'the node'
 */
export function nodeOf<N>(what: Showable, document: PageDocument<N>): N | null {
  const template = document.createElement('template');
  template.innerHTML = outputOf(what).toString().trim();
  return template.content.firstElementChild;
}
