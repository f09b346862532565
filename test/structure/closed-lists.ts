import { join } from "node:path";
import ts from "typescript";
import { root } from "./source-files.js";

/** A closed list: the file of its table, its codes, and the types whose records the compiler keeps whole. */
export interface ClosedList {
  readonly file: string;
  readonly codes: readonly string[];
  readonly types: readonly string[];
}

/** Words that a source file puts side by side: a union, a list, the keys of a record, or `a | b | c` in a text. */
export interface Spelling {
  readonly file: string;
  readonly line: number;
  readonly words: readonly string[];
  /** The type that a record is declared to be, as written. */
  readonly declared: string;
}

/** Whether it spells a list out: three of its codes together, or all of a list of two, and no record of the list's type. */
export function spells({ words, declared }: Spelling, { codes, types }: ClosedList): boolean {
  const own = new Set(words.filter((word) => codes.includes(word)));
  if (own.size < Math.min(3, codes.length)) return false;
  return !types.some((type) => new RegExp(`\\bRecord<(?:Exclude<)?${type}\\b`).test(declared));
}

/** What a source file puts side by side. */
export function spellingsIn(
  path: string,
  text = ts.sys.readFile(join(root, path)) ?? "",
): readonly Spelling[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: Spelling[] = [];
  const walk = (node: ts.Node): void => {
    const words = wordsOf(node).filter((word) => word !== undefined);
    if (words.length > 1) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ file: path, line: line + 1, words, declared: declaredType(node)?.getText(source) ?? "" });
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

function wordsOf(node: ts.Node): readonly (string | undefined)[] {
  if (ts.isUnionTypeNode(node)) {
    return node.types.map((type) => (ts.isLiteralTypeNode(type) ? textOf(type.literal) : undefined));
  }
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(textOf);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.map(({ name }) => (name && ts.isIdentifier(name) ? name.text : textOf(name)));
  }
  return textOf(node)?.split(/ \| |, | or /) ?? [];
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}

/** The type of the variable that a record is the value of, or that it satisfies. */
function declaredType({ parent }: ts.Node): ts.TypeNode | undefined {
  if (ts.isAsExpression(parent)) return declaredType(parent);
  return ts.isVariableDeclaration(parent) || ts.isSatisfiesExpression(parent) ? parent.type : undefined;
}
