/** The key under which Deno's kernel for Jupyter asks a value how it is to be shown. */
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
export interface HtmlShown extends ShowsItself {
  readonly html: string;
}

/** Something that shows itself as a picture. */
export interface SvgShown extends ShowsItself {
  readonly svg: string;
}

/** Something that shows itself. */
export type NotebookOutput = HtmlShown | SvgShown;

/** HTML that shows itself. */
export const shownHtml = (html: string, text: string): HtmlShown =>
  Object.freeze({
    ...{ html, text, toString: () => html },
    [jupyterDisplay]: () => ({ 'text/html': html, 'text/plain': text }),
  });

/** SVG that shows itself. */
export const shownSvg = (svg: string, text: string): SvgShown =>
  Object.freeze({
    ...{ svg, text, toString: () => svg },
    [jupyterDisplay]: () => ({ 'image/svg+xml': svg, 'text/plain': text }),
  });
