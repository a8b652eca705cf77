import ts from 'typescript';

/** One import as it stands in a file. */
export interface Import {
  /** Path from the repository's root. */
  readonly file: string;
  readonly from: string;
  readonly isTypeOnly: boolean;
}

/** What a package may import beside its own files. */
export interface Arrow {
  /** Workspace packages whose values and types it may use. */
  readonly packages: readonly string[];
  /** Workspace packages of which it may use types alone. */
  readonly typesOf: readonly string[];
  /** Whether it may use Node's own modules. */
  readonly node: boolean;
}

/** The arrows of the house, by folder: `schemas ← document ← cli`, `core ← cli`. */
export const arrows: Readonly<Record<string, Arrow>> = {
  schemas: { packages: [], typesOf: [], node: false },
  'packages/core': { packages: [], typesOf: ['@zhibiao/schemas'], node: false },
  'packages/document': { packages: ['@zhibiao/schemas'], typesOf: [], node: false },
  'packages/cli': {
    packages: ['@zhibiao/core', '@zhibiao/document', '@zhibiao/indicators'],
    typesOf: ['@zhibiao/schemas'],
    node: true,
  },
};

/** Libraries that a folder must not use, beside the arrows: what would make the core impure. */
const banned: Readonly<Record<string, readonly string[]>> = {
  'packages/core': ['ajv', 'yaml', 'commander', 'csv-parse'],
};

/** The imports of one file, read by TypeScript's own parser. */
export function importsOf(file: string, text: string): readonly Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const isTypeOnly = ts.isImportDeclaration(node)
        ? (node.importClause?.isTypeOnly ?? false)
        : node.isTypeOnly;
      found.push({ file, from: node.moduleSpecifier.text, isTypeOnly });
    }
    const [argument] = ts.isCallExpression(node) ? node.arguments : [];
    const isDynamic =
      ts.isCallExpression(node) &&
      (node.expression.kind === ts.SyntaxKind.ImportKeyword ||
        (ts.isIdentifier(node.expression) && node.expression.text === 'require'));
    if (isDynamic && argument !== undefined && ts.isStringLiteral(argument)) {
      found.push({ file, from: argument.text, isTypeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const workspace = (from: string): string | undefined =>
  from === 'zhibiao' || from.startsWith('@zhibiao/')
    ? from
        .split('/')
        .slice(0, from.startsWith('@') ? 2 : 1)
        .join('/')
    : undefined;

/** Whether a relative import leads out of its folder. */
function leaves(folder: string, { file, from }: Import): boolean {
  const path = new URL(from, `file:///${file}`).pathname;
  return from.startsWith('.') && !path.startsWith(`/${folder}/`);
}

/** The imports of a folder's files that are not along its arrow. */
export function forbiddenImports(
  folder: string,
  arrow: Arrow,
  imports: readonly Import[],
): readonly Import[] {
  return imports.filter((i) => {
    const name = workspace(i.from);
    if (name !== undefined) {
      return !arrow.packages.includes(name) && !(i.isTypeOnly && arrow.typesOf.includes(name));
    }
    if (i.from.startsWith('node:')) return !arrow.node;
    if (i.from.startsWith('.')) return leaves(folder, i);
    return (banned[folder] ?? []).some((b) => i.from === b || i.from.startsWith(`${b}/`));
  });
}
