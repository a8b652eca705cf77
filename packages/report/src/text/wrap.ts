import stringWidth from 'string-width';

/**
 * What stays on one line: words in brackets, a word with its space, or one Chinese character with the
 * marks that belong to it.
 */
const pieces =
  /（[^（）]*）|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][，。、；：！？）》”’]*|[（《“‘]+\S?|[^\s\p{Script=Han}（《“‘]+\s*|\s+/gu;

/**
 * A text in lines of at most a width in columns of a terminal. A word wider than that has a line of
 * its own.
 *
 * @example
 * wrap('在线服务成效度', 8) // ['在线服务', '成效度']
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(pieces)) {
    if (line !== '' && stringWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}
