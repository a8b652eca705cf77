import { marked } from 'marked';

/** A command or program in a document, and what the document says that it prints. */
export interface Example {
  readonly kind: 'command' | 'program';
  readonly code: string;
  readonly output: string;
}

/** `$ command` lines, each with the lines that follow it. */
function commands(block: string): readonly Example[] {
  return block
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [code = '', ...output] = part.split('\n');
      return { kind: 'command', code, output: output.join('\n') };
    });
}

/**
 * The examples of a Markdown document: `console` blocks, where `$ ` begins a command and the lines
 * below are its output, and `js` blocks, whose output is the `text` block that comes next. A line of
 * `…` in an output stands for lines that are left out.
 */
export function examplesIn(markdown: string): readonly Example[] {
  const blocks = marked.lexer(markdown).flatMap((t) => (t.type === 'code' ? [t] : []));
  return blocks.flatMap((block, i): readonly Example[] => {
    const text = String(block.text);
    if (block.lang === 'console') return commands(text);
    const next = blocks[i + 1];
    if (block.lang !== 'js') return [];
    const output = next?.lang === 'text' ? String(next.text) : '';
    return [{ kind: 'program', code: text, output }];
  });
}

/** Lines without the white space at their ends, and without empty lines at the end of all. */
const tidy = (text: string): string => text.replace(/[ \t]+$/gm, '').trimEnd();

/** Whether what was printed is what the document says. */
export function isAsWritten(output: string, printed: string): boolean {
  const parts = tidy(output)
    .split(/^…$/m)
    .map((part) => part.trim());
  if (parts.length === 1) return tidy(output) === tidy(printed);
  const flat = tidy(printed);
  let from = 0;
  return parts.every((part, i) => {
    const at = flat.indexOf(part, from);
    from = at + part.length;
    const isInPlace = at >= 0 && (i > 0 || at === 0);
    return isInPlace && (i < parts.length - 1 || part === '' || flat.endsWith(part));
  });
}
