// The words of the JSON Schema are those of the doc comments: one truth, written down once more by a program.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { filesBelow, root } from "./source-files.js";

interface Documented {
  readonly words: string;
  /** Of an interface: its fields, and what it extends. */
  readonly fields: ReadonlyMap<string, { readonly words: string; readonly type: string | undefined }>;
  readonly extends: readonly string[];
}

const rooms = ["src/model", "src/value"];

/** Every interface, type and schema with its doc comment. */
function documented(): ReadonlyMap<string, Documented> {
  const found = new Map<string, Documented>();
  for (const path of rooms.flatMap((room) => filesBelow(room, ".ts"))) {
    const source = ts.createSourceFile(
      path,
      readFileSync(join(root, path), "utf8"),
      ts.ScriptTarget.ES2022,
      true,
    );
    for (const node of source.statements) {
      if (ts.isTypeAliasDeclaration(node)) {
        found.set(node.name.text, { words: wordsOf(node), fields: new Map(), extends: [] });
      } else if (ts.isInterfaceDeclaration(node)) {
        const fields = node.members
          .filter(ts.isPropertySignature)
          .map(
            (one) =>
              [
                one.name.getText().replaceAll('"', ""),
                { words: wordsOf(one), type: typeOf(one.type) },
              ] as const,
          );
        const parents = (node.heritageClauses ?? []).flatMap(({ types }) =>
          types.map((one) => one.expression.getText()),
        );
        found.set(node.name.text, { words: wordsOf(node), fields: new Map(fields), extends: parents });
      } else if (ts.isVariableStatement(node)) {
        const [{ name } = { name: undefined }] = node.declarationList.declarations;
        if (name !== undefined)
          found.set(name.getText(), { words: wordsOf(node), fields: new Map(), extends: [] });
      }
    }
  }
  return found;
}

/** The sentences of a doc comment, without its tags. */
function wordsOf(node: ts.Node): string {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  return (ts.getTextOfJSDocComment(comment) ?? "")
    .replace(/\{@link (\w+)\}/g, "$1")
    .replace(/\n\n?- /g, "\n\n- ")
    .split("\n\n")
    .map((one) => one.replace(/\s*\n\s*/g, " "))
    .join("\n");
}

/** The name of the type that a field is of, or is a list of. */
function typeOf(type: ts.TypeNode | undefined): string | undefined {
  let name: string | undefined;
  const visit = (node: ts.Node): void => {
    if (name === undefined && ts.isTypeReferenceNode(node)) name = node.typeName.getText();
    else ts.forEachChild(node, visit);
  };
  if (type !== undefined) visit(type);
  return name;
}

/** Names of definitions that no type has; their words stand above the schema. */
const schemas: Readonly<Record<string, string>> = {
  Id: "idSchema",
  PlaceCode: "codeSchema",
  Text: "textSchema",
  Year: "yearSchema",
};

/** `src/model/plan-words.ts`, as the doc comments have it. */
export function planWordsFile(names: readonly string[]): string {
  const all = documented();
  const fieldsOf = (name: string): readonly (readonly [string, string])[] => {
    const { fields = new Map(), extends: parents = [] } = all.get(name) ?? {};
    const own = [...fields].map(
      ([field, { words, type }]) => [field, words || all.get(type ?? "")?.words || ""] as const,
    );
    return [...parents.flatMap(fieldsOf), ...own];
  };
  const table = names.map((name) => {
    const fields = fieldsOf(name);
    const description = all.get(schemas[name] ?? name)?.words ?? "";
    return [name, { description, ...(fields.length > 0 && { fields: Object.fromEntries(fields) }) }];
  });
  const text = `// Made from the doc comments of the types by test/structure/plan-words.ts; change them there.

/** What the definitions of the JSON Schema are for, and their fields. */
export const planWords: Readonly<Record<string, PlanWords>> = ${JSON.stringify(Object.fromEntries(table), null, 2)};

interface PlanWords { readonly description: string; readonly fields?: Readonly<Record<string, string>> }
`;
  const { stdout } = spawnSync(
    join(root, "node_modules/.bin/biome"),
    ["format", "--stdin-file-path=src/model/plan-words.ts"],
    {
      cwd: root,
      input: text,
      encoding: "utf8",
    },
  );
  return stdout;
}
