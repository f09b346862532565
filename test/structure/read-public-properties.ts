import ts from "typescript";
import { exportedSymbols } from "./exported-symbols.js";
import { root } from "./source-files.js";

/** A property of an exported type, or of an object that an exported function takes or gives. */
export interface PublicProperty {
  /** The type or function and the property: `Outlook.plan`. */
  readonly name: string;
  /** Where it is declared, from the project's folder. */
  readonly at: string;
  readonly comment: string;
  readonly isOptional: boolean;
  /** What the compiler reads as its default, where the comment says one. */
  readonly defaultValue?: string;
}

/**
 * The properties of everything that the package exports: those written in it, and those inherited from what is not exported.
 * A property that can never be there has none to describe; what an object within a property holds, the property says.
 */
export function readPublicProperties(): readonly PublicProperty[] {
  const { checker, symbols } = exportedSymbols();
  const found = new Map<ts.Node, PublicProperty>();
  const read = (node: ts.Node, owner: string): void => {
    if (ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isPropertyDeclaration(node)) {
      if (node.type?.kind !== ts.SyntaxKind.NeverKeyword) found.set(node, propertyOf(node, owner));
    } else ts.forEachChild(node, (child) => read(child, owner));
  };
  for (const { exported, symbol } of symbols) {
    for (const declaration of symbol.declarations ?? []) {
      for (const part of readableParts(declaration)) read(part, exported);
    }
    if ((symbol.flags & ts.SymbolFlags.Type) === 0) continue;
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    for (const one of type.isUnion() ? type.types : [type]) {
      for (const inherited of checker
        .getPropertiesOfType(one)
        .flatMap(({ declarations = [] }) => declarations)) {
        if (inherited.getSourceFile().fileName.startsWith(`${root}src/`) && !found.has(inherited)) {
          read(inherited, exported);
        }
      }
    }
  }
  return [...found.values()];
}

/** What a reader of the types sees of a declaration: of a function and a class not its body. */
function readableParts(declaration: ts.Declaration): readonly ts.Node[] {
  if (ts.isFunctionDeclaration(declaration)) {
    return [...declaration.parameters, declaration.type].filter((one) => one !== undefined);
  }
  if (ts.isClassDeclaration(declaration)) return declaration.members.filter(ts.isPropertyDeclaration);
  return ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration)
    ? [declaration]
    : [];
}

function propertyOf(
  node: ts.PropertySignature | ts.MethodSignature | ts.PropertyDeclaration,
  owner: string,
): PublicProperty {
  const source = node.getSourceFile();
  const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
  const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === "defaultValue");
  const defaultValue = tag && ts.getTextOfJSDocComment(tag.comment);
  return {
    name: `${owner}.${node.name.getText(source).replaceAll('"', "")}`,
    at: `${source.fileName.slice(root.length)}:${line + 1}`,
    comment: ts.getTextOfJSDocComment(comment?.comment) ?? "",
    isOptional: node.questionToken !== undefined,
    ...(defaultValue !== undefined && { defaultValue }),
  };
}
