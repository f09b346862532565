import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { checkBuilt } from "./built.js";
import { root } from "./source-files.js";

// What a consumer may pay, in bytes: a whole entry point or one name of it, minified and gzipped, with its dependencies.
// Each has some slack, so that a sentence more is no matter; whoever needs more than that raises it here and says why.
const budgets: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(join(root, "test/structure/budgets.json"), "utf8"),
);
const { exports, sideEffects, dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const entryPoints = Object.keys(exports)
  .filter((path) => !path.endsWith(".json"))
  .map((path) => `ipr-plan${path.slice(1)}`);

async function bundle(budget: string): Promise<{ bytes: number; inputs: string[] }> {
  const [entry = "", name = "*"] = budget.split(" ");
  const file = exports[`.${entry.slice("ipr-plan".length)}`].default;
  const result = await build({
    stdin: {
      contents: name === "*" ? `export * from "${file}";` : `export { ${name} } from "${file}";`,
      resolveDir: root,
    },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "silent",
    // Packages of half a megabyte that are loaded when a file is written.
    external: ["docx", "write-excel-file"],
  });
  const inputs = Object.entries(Object.values(result.metafile.outputs)[0]?.inputs ?? {});
  return {
    bytes: gzipSync(result.outputFiles[0]?.contents ?? "").length,
    inputs: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
  };
}

checkBuilt();
const bundles = new Map(
  await Promise.all(Object.keys(budgets).map(async (name) => [name, await bundle(name)] as const)),
);
const inputsOf = (name: string): string[] => bundles.get(`ipr-plan ${name}`)?.inputs ?? [];

describe("bundle size", () => {
  test("has a budget for every entry point", () => {
    expect(Object.keys(budgets).filter((name) => !name.includes(" "))).toEqual(entryPoints);
  });

  test.each(Object.entries(budgets))("%s costs at most %i bytes", (name, budget) => {
    const bytes = bundles.get(name)?.bytes ?? 0;
    expect(bytes).toBeLessThanOrEqual(budget);
    // What has become much smaller has its budget lowered, or it would hold nothing.
    expect(bytes).toBeGreaterThan(budget * 0.8);
  });

  test("exact arithmetic carries no zod, forecasting neither zod nor decimal.js", () => {
    expect(inputsOf("convert").filter((path) => path.includes("zod"))).toEqual([]);
    expect(inputsOf("forecast").filter((path) => /zod|decimal/.test(path))).toEqual([]);
    expect(inputsOf("assess").filter((path) => path.includes("zod"))).toEqual([]);
    expect(bundles.get("ipr-plan/charts outlookChart")?.inputs.join()).not.toContain("zod");
    // The counter-proof that the test sees zod where it is.
    expect(inputsOf("parsePlan").some((path) => path.includes("zod"))).toBe(true);
  });

  test("the package declares no side effects and three dependencies", () => {
    expect(sideEffects).toBe(false);
    expect(Object.keys(dependencies)).toEqual(["@date-fns/utc", "date-fns", "decimal.js"]);
  });
});
