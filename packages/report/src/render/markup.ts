const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * A text as it stands in HTML, SVG and XML, between tags and in the value of an attribute alike.
 *
 * @example
 * escapeMarkup('<丙&>') // '&lt;丙&amp;&gt;'
 */
export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (found) => entities[found] ?? found);

/** A text that is markup already; a plain string is still to be escaped. */
export interface Markup {
  readonly markup: string;
}

/**
 * An element; texts among its children are escaped.
 *
 * @example
 * element('p', { lang: 'en' }, 'a < b').markup // '<p lang="en">a &lt; b</p>'
 */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (string | Markup)[]
): Markup {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`,
  );
  const inner = children.map((child) =>
    typeof child === 'string' ? escapeMarkup(child) : child.markup,
  );
  return { markup: `<${tag}${written.join('')}>${inner.join('')}</${tag}>` };
}
