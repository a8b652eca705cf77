/** A text inside a cell of a Markdown table: no bars, no line ends, nothing that is markup. */
export const escapeMarkdown = (text: string): string =>
  text
    .trim()
    .replace(/[\\|*_`<>[\]]/g, '\\$&')
    .replace(/\s*\n\s*/g, '<br>');
