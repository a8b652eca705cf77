import type { NotebookOutput } from './notebook-output.ts';

/** What shows HTML and SVG in a notebook: `display` of tslab. */
export interface Display {
  readonly html: (text: string) => void;
  readonly svg: (text: string) => void;
}

/**
 * Shows something in a notebook whose kernel does not ask values how they are shown, such as tslab.
 *
 * @example
 * import { display } from 'tslab';
 * show(rankTable(result, { language: 'zh' }), display);
 */
export function show(shown: NotebookOutput, display: Display): void {
  if ('html' in shown) display.html(shown.html);
  else display.svg(shown.svg);
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
 * @returns null never, for what is shown is always one element; the type is the page's
 *
 * @example
 * nodeOf(bump(before, afters, { language: 'en' }), document) // the value of an Observable cell
 */
export function nodeOf<N>(shown: NotebookOutput, document: PageDocument<N>): N | null {
  const template = document.createElement('template');
  template.innerHTML = shown.toString().trim();
  return template.content.firstElementChild;
}
