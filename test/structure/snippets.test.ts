import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { transform } from "esbuild";
import * as library from "ipr-plan";
import * as charts from "ipr-plan/charts";
import * as imports from "ipr-plan/import";
import * as plans from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { docPages } from "./doc-pages.js";
import { root } from "./source-files.js";

// Files that the pages show. extract-examples.ts writes them; run, they import the built package as a reader's would.
const files = docPages.flatMap(({ path, folder, blocks }) =>
  blocks.flatMap(({ file, ...block }) =>
    file === undefined
      ? []
      : [{ title: `${path}: ${file}`, folder: join(root, "test/generated", folder), file, ...block }],
  ),
);
const exported: Readonly<Record<string, object>> = {
  "ipr-plan": library,
  "ipr-plan/charts": charts,
  "ipr-plan/import": imports,
  "ipr-plan/plans": plans,
};

describe("the files that pages show", () => {
  test.each(files.filter(({ prints }) => prints !== undefined).map((one) => [one.title, one] as const))(
    "%s prints what the page says",
    (_title, { file, folder, prints }) => {
      const { stdout, stderr } = spawnSync("node", [file], { cwd: folder, encoding: "utf8" });
      expect(stderr).toBe("");
      expect(stdout).toBe(prints);
    },
  );

  test.each(files.map((one) => [one.title, one] as const))(
    "%s is sound, and what it imports is exported",
    async (_title, { file, code }) => {
      const scripts = file.endsWith(".html")
        ? [...code.matchAll(/<script[^>]*type="module">([\s\S]*?)<\/script>/g)]
        : [["", code]];
      for (const [, script = ""] of scripts) {
        const { warnings, code: plain } = await transform(script, { loader: "jsx", jsx: "automatic" });
        expect(warnings).toEqual([]);
        for (const [, list = "", from] of plain.matchAll(
          /import \{([^}]*)\} from "(?:npm:)?(ipr-plan[^"]*)"/g,
        )) {
          expect(Object.keys(exported[from ?? ""] ?? {})).toEqual(
            expect.arrayContaining(list.split(",").map((name) => name.trim())),
          );
        }
      }
    },
  );
});

test("every block of code is compiled or run", () => {
  // The site typesets formulas; the test of the pages compares them with the catalogue.
  const known = ["ts", "sh", "text", "yaml", "math"];
  const others = docPages.flatMap(({ path, blocks }) =>
    blocks
      .filter(({ language, file }) => file === undefined && !known.includes(language))
      .map(({ language, code }) => [path, language, code.slice(0, 40)]),
  );
  expect(others).toEqual([]);
});
