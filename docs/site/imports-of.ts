/** What an example may name: where it comes from, and whether it is a type only. */
export interface Importable {
  readonly entry: string;
  readonly name: string;
  readonly isType: boolean;
}

/** Whether code uses a name that it does not declare or import itself. */
export function mentions(code: string, name: string): boolean {
  return (
    new RegExp(`\\b${name}\\b`).test(withoutComments(code)) &&
    !new RegExp(`\\b(?:const|let|type|interface|function|class) ${name}\\b`).test(code) &&
    !new RegExp(`^import [^;]*\\b${name}\\b[^;]*;`, "m").test(code)
  );
}

/** The lines of import that an example of a doc comment leaves out; with them it runs as it is copied. */
export function importsOf(code: string, names: readonly Importable[]): readonly string[] {
  const words = new Set(code.match(/\w+/g));
  const used = names.filter(({ name }) => words.has(name) && mentions(code, name));
  const entries = [...new Set(used.map(({ entry }) => entry))].toSorted();
  return entries.map((entry) => {
    const own = used.filter((one) => one.entry === entry).toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const listed = own.map(({ name, isType }) => (isType ? `type ${name}` : name));
    return `import { ${listed.join(", ")} } from "${entry}";`;
  });
}

/** What a comment or a text says is no use of a name. */
function withoutComments(code: string): string {
  return code.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""').replaceAll(/\/\/.*$/gm, "");
}
