// Results, reports and charts that show themselves: notebooks, Observable, pages of one's own.

export { type Display, nodeOf, type PageDocument, show } from './display.ts';
export {
  type HtmlOutput,
  htmlOutput,
  inBoth,
  jupyterDisplay,
  type MimeBundle,
  type NotebookOutput,
  type Showable,
  type SvgOutput,
  svgOutput,
} from './output.ts';
