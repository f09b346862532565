import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { filesBelow, root } from "./source-files.js";

/** Every regular expression of the sources as it is written, sorted, each once. */
export function regularExpressions(): readonly string[] {
  const found = new Set<string>();
  for (const file of filesBelow("src", ".ts")) {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.ES2022);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.add(node.text);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found].sort();
}
