import { depthLimit, tooDeep } from '@zhibiao/core/document';
import type { Diagnostic } from '@zhibiao/schemas';
import { Composer, type CST, type Document, Lexer, LineCounter, Parser } from 'yaml';
import { diagnostic } from './diagnostics.ts';
import { rangeAt } from './position.ts';
import { syntaxFaults } from './syntax.ts';

/** A text as YAML nodes, with the lines it stands in. */
export interface Parsed {
  readonly document: Document.Parsed | undefined;
  readonly lines: LineCounter;
  readonly diagnostics: readonly Diagnostic[];
}

/** The tokens directly within a token. */
function inside(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) =>
    [item.key, item.value].flatMap((part) => (part ? [part] : [])),
  );
}

/** The first token that is nested too deep. A queue, not recursion: the depth is the enemy's. */
function firstTooDeep(tokens: readonly CST.Token[]): CST.Token | undefined {
  let level: readonly CST.Token[] = tokens;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > depthLimit) return level[0];
    level = level.flatMap(inside);
  }
  return undefined;
}

/**
 * The tokens of a text, and whether the parser was stopped for nesting beyond all limits: eight
 * million open brackets would fill the memory before anybody could count how deep they are.
 */
function tokenize(
  text: string,
  lines: LineCounter,
): { readonly tokens: readonly CST.Token[]; readonly stoppedAt: number | undefined } {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // The stack holds the document and the scalar at hand beside the collections around it.
    if (parser.stack.length > depthLimit + 3) return { tokens, stoppedAt: parser.offset };
  }
  tokens.push(...parser.end());
  return { tokens, stoppedAt: undefined };
}

/** Phase 2: text to YAML nodes. The tokens are weighed before anything recursive sees them. */
export function parse(text: string, file: string | undefined): Parsed {
  const lines = new LineCounter();
  const place = file === undefined ? {} : { file };
  const none = (...diagnostics: readonly Diagnostic[]) => ({
    document: undefined,
    lines,
    diagnostics,
  });
  const { tokens, stoppedAt } = tokenize(text, lines);
  const deepAt = stoppedAt ?? firstTooDeep(tokens)?.offset;
  if (deepAt !== undefined) {
    const range = rangeAt(lines, deepAt, deepAt + 1);
    return none(tooDeep({ ...place, range }));
  }
  const documents = [
    ...new Composer({
      ...{ uniqueKeys: false, intAsBigInt: false, schema: 'core' },
      // Dates, bytes and sets are no values of a document: their tags are unknown.
      resolveKnownTags: false,
    }).compose(tokens, true, text.length),
  ];
  const [document, second] = documents;
  if (document === undefined) return none(diagnostic('empty-document', {}, place));
  if (second !== undefined) {
    const range = rangeAt(lines, second.range[0], second.range[0] + 1);
    return none(diagnostic('several-documents', { count: documents.length }, { ...place, range }));
  }
  const errors = [...document.errors, ...document.warnings];
  // After a tab as indentation nothing below it stands where it seems to.
  const tabs = errors.filter((error) => error.code === 'TAB_AS_INDENT');
  const faults = syntaxFaults(tabs.length > 0 ? tabs : errors, lines, place);
  if (faults.length === 0 && document.contents === null) {
    return none(diagnostic('empty-document', {}, place));
  }
  return { document, lines, diagnostics: faults };
}
