import { createHash } from "node:crypto";
import ts from "typescript";
import { exportedSymbols } from "./exported-symbols.js";
import { root } from "./source-files.js";

/** One exported name: where it is declared, its signature and its doc comment. */
export interface PublicName {
  readonly entry: string;
  readonly name: string;
  readonly signature: string;
  /** Of a type that is a closed list: its codes. */
  readonly codes: readonly string[];
  readonly file: string;
  readonly comment: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
  /** Of a function: how many parameters it has, and whether a `throw` is within what it calls. */
  readonly parameters: number;
  readonly throws: boolean;
}

/** Every name that the package exports, read from the source by the compiler. */
export function readPublicNames(): readonly PublicName[] {
  const { checker, symbols } = exportedSymbols();
  return symbols.map(({ entry, exported, symbol }) => {
    const declaration = symbol.declarations?.[0];
    if (declaration === undefined) throw new Error(`${exported} has no declaration`);
    return {
      entry,
      name: exported,
      signature: signatureOf(checker, symbol, declaration),
      codes: codesOf(checker, declaration),
      file: declaration.getSourceFile().fileName.slice(root.length),
      comment: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      tags: symbol
        .getJsDocTags(checker)
        .map((tag) => ({ name: tag.name, text: ts.displayPartsToString(tag.text) })),
      parameters: ts.isFunctionDeclaration(declaration) ? declaration.parameters.length : 0,
      throws: (symbol.declarations ?? []).some((one) => reachesThrow(checker, one, new Set())),
    };
  });
}

function signatureOf(checker: ts.TypeChecker, symbol: ts.Symbol, declaration: ts.Declaration): string {
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;
  const codes = codesOf(checker, declaration);
  // Written out: where a list is the keys of a table, the text as written would not show a new code.
  if (codes.length > 0) return `type ${symbol.name} = ${codes.map((code) => `"${code}"`).join(" | ")};`;
  // Types are their own signature: the text as written, without comments and line breaks.
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)) {
    const printer = ts.createPrinter({ removeComments: true });
    const text = printer.printNode(ts.EmitHint.Unspecified, declaration, declaration.getSourceFile());
    return text.replace(/^export /, "").replace(/\s+/g, " ");
  }
  if (ts.isClassDeclaration(declaration)) return `class ${symbol.name}`;
  const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
  const text = checker.typeToString(type, declaration, flags);
  const kind = ts.isFunctionDeclaration(declaration) ? "function" : "const";
  return `${kind} ${symbol.name}: ${text.length > 600 ? shortened(text, keysOf(checker, type)) : text}`;
}

/** A long type: its beginning, its keys, and a digest, in which every change of it shows. */
function shortened(text: string, keys: readonly string[]): string {
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 12);
  const of = keys.length > 0 ? ` of ${keys.join(", ")}` : "";
  return `${text.slice(0, 300)}… (${text.length} characters${of}; sha256 ${digest})`;
}

const keysOf = (checker: ts.TypeChecker, type: ts.Type): readonly string[] =>
  (type.symbol?.flags ?? 0) & (ts.SymbolFlags.ObjectLiteral | ts.SymbolFlags.TypeLiteral)
    ? checker.getPropertiesOfType(type).map(({ name }) => name)
    : [];

/** The codes of a closed list, in alphabetical order: of a type without parameters that is nothing but texts. */
function codesOf(checker: ts.TypeChecker, declaration: ts.Declaration): readonly string[] {
  if (!ts.isTypeAliasDeclaration(declaration) || declaration.typeParameters !== undefined) return [];
  const type = checker.getTypeAtLocation(declaration.name);
  const members = type.isUnion() ? type.types : [type];
  const codes = members.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
  return codes.length === members.length ? codes.sort() : [];
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
