import ts from 'typescript';

/** One import as it stands in a file. */
export interface Import {
  /** Path from the repository's root. */
  readonly file: string;
  /** What is imported; `computed` where that is known at run time alone. */
  readonly from: string;
  /** Whether nothing of it is left at run time. `import { type T }` leaves an empty import. */
  readonly isTypeOnly: boolean;
}

/** Where an import is from that is known at run time alone. */
export const computed = 'computed';

const textOf = (node: ts.Node | undefined): string =>
  node !== undefined && ts.isStringLiteralLike(node) ? node.text : computed;

/** Whether a call loads a module: `import(…)`, `require(…)` or `require.resolve(…)`. */
function isLoading({ expression }: ts.CallExpression): boolean {
  if (expression.kind === ts.SyntaxKind.ImportKeyword) return true;
  const callee = ts.isPropertyAccessExpression(expression) ? expression.expression : expression;
  return ts.isIdentifier(callee) && callee.text === 'require';
}

/** What one node imports: where from, and whether for its types alone. */
function importBy(node: ts.Node): Omit<Import, 'file'> | undefined {
  if (ts.isImportDeclaration(node)) {
    const isTypeOnly = node.importClause?.isTypeOnly ?? false;
    return { from: textOf(node.moduleSpecifier), isTypeOnly };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return { from: textOf(node.moduleSpecifier), isTypeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node)) {
    const literal = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
    return { from: textOf(literal), isTypeOnly: true };
  }
  if (
    ts.isImportEqualsDeclaration(node) &&
    ts.isExternalModuleReference(node.moduleReference) // not `import A = B.C`
  ) {
    return { from: textOf(node.moduleReference.expression), isTypeOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && isLoading(node)) {
    return { from: textOf(node.arguments[0]), isTypeOnly: false };
  }
  return undefined;
}

/** The imports of one file, of every form, read by TypeScript's own parser. */
export function importsOf(file: string, text: string): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const imported = importBy(node);
    if (imported !== undefined) found.push({ file, ...imported });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}
