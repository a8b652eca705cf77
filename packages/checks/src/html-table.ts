import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** The elements with a name below another, in order. */
function elements(below: ReturnType<typeof fromHtml> | Element, name: string): readonly Element[] {
  const found: Element[] = [];
  visit(below, 'element', (element) => {
    if (element.tagName === name) found.push(element);
  });
  return found;
}

/** The body of the one table of a page, each merged cell written into every row that it spans. */
export function rowsOfHtml(html: string): readonly (readonly string[])[] {
  const [body] = elements(fromHtml(html), 'tbody');
  const rows: string[][] = [];
  const spans = new Map<number, { readonly text: string; left: number }>();
  for (const row of body === undefined ? [] : elements(body, 'tr')) {
    const cells = row.children.filter((child): child is Element => child.type === 'element');
    const texts: string[] = [];
    while (cells.length > 0 || (spans.get(texts.length)?.left ?? 0) > 0) {
      const span = spans.get(texts.length);
      if (span !== undefined && span.left > 0) {
        span.left -= 1;
        texts.push(span.text);
        continue;
      }
      const cell = cells.shift() as Element;
      const text = textOf(cell);
      const height = Number(cell.properties.rowSpan ?? 1);
      spans.set(texts.length, { text, left: height - 1 });
      texts.push(text);
    }
    rows.push(texts);
  }
  return rows;
}
