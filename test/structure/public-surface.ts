import { join } from "node:path";
import ts from "typescript";
import { root } from "./source-files.js";

/** One exported name: where it is declared, its signature and its doc comment. */
export interface PublicName {
  readonly entry: string;
  readonly name: string;
  readonly signature: string;
  readonly file: string;
  readonly comment: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
  /** Of a function: how many parameters it has, and whether a `throw` is within what it calls. */
  readonly parameters: number;
  readonly throws: () => boolean;
}

const entries = {
  "ipr-plan": "src/index.ts",
  "ipr-plan/charts": "src/charts/index.ts",
  "ipr-plan/docx": "src/docx/index.ts",
  "ipr-plan/import": "src/import/index.ts",
  "ipr-plan/plans": "src/plans/index.ts",
  "ipr-plan/sql": "src/sql/index.ts",
  "ipr-plan/xlsx": "src/xlsx/index.ts",
};

/** What the compiler knows of an exported name. */
export interface ExportedSymbol {
  readonly entry: string;
  readonly exported: string;
  readonly symbol: ts.Symbol;
}

/** Every name that the package exports, with the compiler that can be asked of it; reading the source takes some seconds. */
export function exportedSymbols(): {
  readonly checker: ts.TypeChecker;
  readonly symbols: readonly ExportedSymbol[];
} {
  const files = Object.values(entries).map((file) => join(root, file));
  const config = ts.getParsedCommandLineOfConfigFile(
    join(root, "src/tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (problem) => {
        throw new Error(String(problem.messageText));
      },
    },
  );
  const program = ts.createProgram(files, { ...config?.options, noEmit: true, emitDeclarationOnly: false });
  const checker = program.getTypeChecker();
  const symbols = Object.entries(entries).flatMap(([entry, file]) => {
    const source = program.getSourceFile(join(root, file));
    const module = source && checker.getSymbolAtLocation(source);
    return (module ? checker.getExportsOfModule(module) : []).map((one) => ({
      entry,
      exported: one.name,
      symbol: one.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(one) : one,
    }));
  });
  return { checker, symbols };
}

/** Every name that the package exports, read from the source by the compiler. */
export function publicSurface(): readonly PublicName[] {
  const { checker, symbols } = exportedSymbols();
  return symbols.map(({ entry, exported, symbol }) => {
    const declaration = symbol.declarations?.[0];
    if (declaration === undefined) throw new Error(`${exported} has no declaration`);
    return {
      entry,
      name: exported,
      signature: signatureOf(checker, symbol, declaration),
      file: declaration.getSourceFile().fileName.slice(root.length),
      comment: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      tags: symbol
        .getJsDocTags(checker)
        .map((tag) => ({ name: tag.name, text: ts.displayPartsToString(tag.text) })),
      parameters: ts.isFunctionDeclaration(declaration) ? declaration.parameters.length : 0,
      throws: () => (symbol.declarations ?? []).some((one) => reachesThrow(checker, one, new Set())),
    };
  });
}

function signatureOf(checker: ts.TypeChecker, symbol: ts.Symbol, declaration: ts.Declaration): string {
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
  const codes = ts.isTypeAliasDeclaration(declaration) ? codesOf(checker, declaration.type) : undefined;
  if (codes !== undefined) return `type ${symbol.name} = ${codes.map((code) => `"${code}"`).join(" | ")};`;
  // Types are their own signature: the text as written, without comments and line breaks.
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) {
    const printer = ts.createPrinter({ removeComments: true });
    const text = printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile());
    return text.replace(/^export /, "").replace(/\s+/g, " ");
  }
  if (ts.isClassDeclaration(declaration)) return `class ${symbol.name}`;
  const type = checker.typeToString(
    checker.getTypeOfSymbolAtLocation(symbol, declaration),
    declaration,
    flags,
  );
  const kind = ts.isFunctionDeclaration(declaration) ? "function" : "const";
  const short = type.length > 600 ? `${type.slice(0, 600)}…` : type;
  return `${kind} ${symbol.name}: ${short}`;
}

/** The codes of a closed list whose table is not public, so that `keyof typeof table` would say nothing, in its order. */
function codesOf(checker: ts.TypeChecker, type: ts.TypeNode): readonly string[] | undefined {
  const [inner] = ts.isTypeOperatorNode(type)
    ? [type.type]
    : ts.isIndexedAccessTypeNode(type)
      ? [type.objectType]
      : [];
  const table = inner && ts.isParenthesizedTypeNode(inner) ? inner.type : inner;
  if (table === undefined || !ts.isTypeQueryNode(table)) return undefined;
  const named = checker.getSymbolAtLocation(table.exprName);
  const symbol = named && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
  // What is public is documented, and stands in the surface itself.
  if (symbol === undefined || symbol.getJsDocTags(checker).length > 0) return undefined;
  const found = checker.getTypeAtLocation(table);
  if (ts.isTypeOperatorNode(type)) {
    const place = (key: ts.Symbol): number => key.valueDeclaration?.pos ?? 0;
    return checker
      .getPropertiesOfType(found)
      .toSorted((a, b) => place(a) - place(b))
      .map(({ name }) => name);
  }
  const words = checker.getIndexTypeOfType(found, ts.IndexKind.Number);
  return words?.isUnion()
    ? words.types.flatMap((one) => (one.isStringLiteral() ? one.value : []))
    : undefined;
}

/** Whether a function, or one of the project that it calls by name, throws. */
function reachesThrow(checker: ts.TypeChecker, declaration: ts.Node, seen: Set<ts.Node>): boolean {
  if (!ts.isFunctionDeclaration(declaration) || seen.has(declaration)) return false;
  seen.add(declaration);
  const visit = (node: ts.Node): boolean | undefined => {
    if (ts.isThrowStatement(node)) return true;
    if (ts.isCallExpression(node)) {
      const named = checker.getSymbolAtLocation(node.expression);
      const called = named && named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
      if (called?.declarations?.some((one) => reachesThrow(checker, one, seen))) return true;
    }
    return ts.forEachChild(node, visit);
  };
  return ts.forEachChild(declaration, visit) ?? false;
}
