import ts from "typescript";

/** A kind of thing of which there are many, and the file that lists them. */
export interface Kind {
  /** The type that each is declared to be, or the function that each is made by. */
  readonly marks: readonly string[];
  readonly folder: string;
  readonly list: string;
  /** Constants of the kind that are reached in another way, each with how. */
  readonly others?: Readonly<Record<string, string>>;
}

/** The exported constants of a kind, below its folder, that its list does not name: `file: name`. */
export function unregistered(
  { marks, folder, list, others = {} }: Kind,
  sources: ReadonlyMap<string, string>,
): readonly string[] {
  const listed = namesIn(list, sources.get(list) ?? "");
  return [...sources]
    .filter(([file]) => file.startsWith(folder) && file !== list)
    .flatMap(([file, text]) =>
      constantsOf(file, text)
        .filter(({ mark }) => marks.includes(mark))
        .filter(({ name }) => !listed.has(name))
        .map(({ name }) => `${file}: ${name}`),
    )
    .filter((place) => !Object.hasOwn(others, place));
}

/** The names that stand in a file outside its imports. */
function namesIn(file: string, text: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022));
  return names;
}

/** Exported constants, each with the type that it is declared to be or the function that makes it. */
function constantsOf(
  file: string,
  text: string,
): readonly { readonly name: string; readonly mark: string }[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return source.statements
    .filter(ts.isVariableStatement)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .map(({ name, type, initializer }) => {
      const made = type ?? (initializer && markOf(initializer));
      return { name: name.getText(source), mark: made?.getText(source) ?? "" };
    });
}

function markOf(value: ts.Expression): ts.Node | undefined {
  if (ts.isSatisfiesExpression(value)) return value.type;
  return ts.isCallExpression(value) ? value.expression : undefined;
}
