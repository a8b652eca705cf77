import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { read } from './repository.ts';

/** A value that a package exports, with the examples in its doc comment. */
export interface PublicValue {
  readonly name: string;
  /** Where it is declared, from the repository's root. */
  readonly file: string;
  readonly line: number;
  readonly hasComment: boolean;
  readonly examples: readonly string[];
}

const parsed = new Map<string, ts.SourceFile>();

function sourceOf(file: string): ts.SourceFile {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
  parsed.set(file, source);
  return source;
}

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

const commentText = (comment: ts.JSDocTag['comment']): string =>
  ts.getTextOfJSDocComment(comment) ?? '';

/** The values that a statement declares: names with the node that has their comment. */
function declaredBy(statement: ts.Statement): readonly string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
    return statement.name === undefined ? [] : [statement.name.text];
  }
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [name.text] : [],
  );
}

function valueAt(file: string, name: string, as: string): PublicValue | undefined {
  const source = sourceOf(file);
  for (const statement of source.statements) {
    if (isExported(statement) && declaredBy(statement).includes(name)) {
      const comments = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
      const own = ts.isClassDeclaration(statement)
        ? statement.members.flatMap((member) => ts.getJSDocTags(member))
        : [];
      const tags = [...ts.getJSDocTags(statement), ...own];
      return {
        name: as,
        file,
        line: source.getLineAndCharacterOfPosition(statement.getStart()).line + 1,
        hasComment: comments.length > 0,
        examples: tags.flatMap((tag) =>
          tag.tagName.text === 'example' ? [commentText(tag.comment)] : [],
        ),
      };
    }
    const found = reexportedBy(statement, file, name, as);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A value that an `export … from` statement passes on under a name. */
function reexportedBy(
  statement: ts.Statement,
  file: string,
  name: string,
  as: string,
): PublicValue | undefined {
  const from = targetOf(statement, file);
  if (from === undefined || !ts.isExportDeclaration(statement)) return undefined;
  const { exportClause } = statement;
  if (exportClause === undefined) return valueAt(from, name, as);
  if (!ts.isNamedExports(exportClause)) return undefined;
  const element = exportClause.elements.find((e) => e.name.text === name && !e.isTypeOnly);
  return element && valueAt(from, (element.propertyName ?? element.name).text, as);
}

/** The file that a statement exports from, where that is one of the package's own. */
function targetOf(statement: ts.Statement, file: string): string | undefined {
  if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return undefined;
  const { moduleSpecifier } = statement;
  if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return undefined;
  return moduleSpecifier.text.startsWith('.')
    ? normalize(join(dirname(file), moduleSpecifier.text))
    : undefined;
}

/** Every value that an entry of a package exports from its own files, in the order of the entry. */
export function publicValues(entry: string): readonly PublicValue[] {
  return sourceOf(entry).statements.flatMap((statement): readonly PublicValue[] => {
    if (isExported(statement)) {
      return declaredBy(statement).flatMap((name) => valueAt(entry, name, name) ?? []);
    }
    const from = targetOf(statement, entry);
    if (from === undefined || !ts.isExportDeclaration(statement)) return [];
    const { exportClause } = statement;
    if (exportClause === undefined) return publicValues(from);
    if (!ts.isNamedExports(exportClause)) return [];
    return exportClause.elements
      .filter(({ isTypeOnly }) => !isTypeOnly)
      .flatMap((e) => valueAt(from, (e.propertyName ?? e.name).text, e.name.text) ?? []);
  });
}

/** The names of the values that an entry passes on from other packages, where they have their examples. */
export function passedOn(entry: string): readonly string[] {
  return sourceOf(entry).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.isTypeOnly) return [];
    if (statement.moduleSpecifier === undefined || targetOf(statement, entry) !== undefined)
      return [];
    const { exportClause } = statement;
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) return [];
    return exportClause.elements.filter((e) => !e.isTypeOnly).map(({ name }) => name.text);
  });
}

/** A line of an example that says what an expression is. */
export interface Expectation {
  readonly expression: string;
  readonly expected: string;
}

/** The comment behind a statement: at the end of its line, or on the lines of their own below it. */
function commentBehind(code: string, end: number): string {
  const trailing = ts.getTrailingCommentRanges(code, end) ?? [];
  const below = trailing.length > 0 ? [] : (ts.getLeadingCommentRanges(code, end) ?? []);
  return [...trailing, ...below]
    .map(({ pos, end: last }) => code.slice(pos + 2, last).trim())
    .join('\n');
}

/**
 * An example as a program: every expression with a comment behind it is followed by a call of `check`
 * with its number, its value, and what the comment says, read as an expression.
 */
export function programOf(example: string): {
  readonly code: string;
  readonly answers: readonly Expectation[];
} {
  const source = ts.createSourceFile('example.ts', example, ts.ScriptTarget.ES2022, true);
  const answers: Expectation[] = [];
  const lines = source.statements.map((statement) => {
    const code = statement.getText();
    const expected = commentBehind(example, statement.end);
    if (!ts.isExpressionStatement(statement) || expected === '') return `${code}\n`;
    const expression = statement.expression.getText();
    answers.push({ expression, expected });
    return `check(${answers.length - 1}, (${expression}), (${expected}));\n`;
  });
  const { outputText } = ts.transpileModule(lines.join(''), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return { code: outputText, answers };
}
