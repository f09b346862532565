import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where the calls of the targets stand: in themselves, in the relations, and in what both share with the tests of a room. */
const places = ["./targets/", "../relations/", "../relations/rules/"];
const shared = [
  "../import/observation-tables.ts",
  "../import/read-otherwise.ts",
  "../regions/differences-from-alone.ts",
  "../report-kind.ts",
];

/** The names of the library that the targets import. What is imported and not used is found by the linter. */
export function reachedNames(): ReadonlySet<string> {
  const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const files = [
    ...places.flatMap((place) =>
      readdirSync(here(place)).flatMap((name) =>
        name.endsWith(".ts") && !name.endsWith(".test.ts") ? [place + name] : [],
      ),
    ),
    ...shared,
  ];
  const names = new Set<string>();
  for (const file of files) {
    const imports = readFileSync(here(file), "utf8").matchAll(
      /import \{([^}]*)\} from "(?:ipr-plan|[./]*\/src\/)[^"]*"/g,
    );
    for (const [, list = ""] of imports) for (const name of list.split(",")) names.add(name.trim());
  }
  return names;
}
