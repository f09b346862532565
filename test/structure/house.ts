import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";
import { filesBelow, root } from "./source-files.js";

/** A file that imports, and what: another file of the house, or a package. */
export interface Import {
  readonly file: string;
  readonly to: string;
}

/** The files of the house. */
export const files: readonly string[] = filesBelow("src", ".ts");

/** What each of them imports, as written. */
export const imports: readonly Import[] = files.flatMap((file) =>
  ts
    .preProcessFile(readFileSync(join(root, file), "utf8"), true, true)
    .importedFiles.map(({ fileName }) => ({ file, to: fileName })),
);

/** The imports of other files of the house, as paths. */
export const local: readonly Import[] = imports
  .filter(({ to }) => to.startsWith("."))
  .map(({ file, to }) => ({ file, to: normalize(join(dirname(file), to)).replace(/\.js$/, ".ts") }));

/** What `exports` of the package lead to, as sources. */
export const entryFiles: readonly string[] = Object.values<{ readonly default?: string }>(
  JSON.parse(readFileSync(join(root, "package.json"), "utf8")).exports,
).flatMap((one) => one.default?.replace(/^\.\/dist\/(.*)\.js$/, "src/$1.ts") ?? []);

/** The files that no entry point imports, not even over several steps. */
export function unreached(
  entries: readonly string[],
  all: readonly string[],
  imported: readonly Import[],
): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { file, to } of imported) targets.set(file, [...(targets.get(file) ?? []), to]);
  const reached = new Set(entries);
  // A set goes on with what is added while it is walked through.
  for (const file of reached) for (const to of targets.get(file) ?? []) reached.add(to);
  return all.filter((file) => !reached.has(file));
}
