import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { checkBuilt } from "./built.js";
import { root } from "./source-files.js";

// What a consumer pays who imports one name from the built package: minified, gzipped, with its dependencies.
const imported = [
  "convert",
  "forecast",
  "assess",
  "parsePlan",
  "validatePlan",
  "toTextTable",
  "toCsv",
  "planReport",
  "outlookChart",
  "importObservations",
  "importPlan",
  "toHtml",
  "toDocx",
  "toXlsx",
];
// Forecasting was 10 KB until it read the year under way and checked every option, and 16 KB until it knew every unit
// that plans print, in Chinese and in English: what its values can be follows from the unit. It reads assumed rates too, and
// since it was 20 KB the growth of other places and intervals that are wider above than below.
const ceilings: Record<string, number> = { convert: 15 * 1024, forecast: 24 * 1024 };

function folderOf(name: string): string {
  if (name.startsWith("import")) return "import/";
  if (name === "toDocx" || name === "toXlsx") return `${name.slice(2).toLowerCase()}/`;
  if (name.endsWith("Sql")) return "sql/";
  return name.endsWith("Chart") ? "charts/" : "";
}

async function bundle(name: string): Promise<{ bytes: number; inputs: string[] }> {
  const result = await build({
    stdin: {
      contents: `export { ${name} } from "./dist/${folderOf(name)}index.js";`,
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
const bundles = new Map(await Promise.all(imported.map(async (name) => [name, await bundle(name)] as const)));
const inputsOf = (name: string): string[] => bundles.get(name)?.inputs ?? [];

describe("bundle size", () => {
  // The order in which chunks import each other is not the same in every build, and moves what gzip saves by a percent.
  test("is the one written in size.json, to 2 %", () => {
    const sizes = Object.fromEntries(
      [...bundles].map(([name, { bytes }]) => [name, Math.ceil(bytes / 100) * 100]),
    );
    const path = join(root, "test/structure/size.json");
    if (process.env["UPDATE"] === "1") writeFileSync(path, `${JSON.stringify(sizes, null, 2)}\n`);
    const written: Record<string, number> = JSON.parse(readFileSync(path, "utf8"));
    expect(Object.keys(written)).toEqual(Object.keys(sizes));
    const differs = Object.entries(sizes).filter(
      ([name, bytes]) => Math.abs(bytes / (written[name] ?? 0) - 1) > 0.02,
    );
    expect(differs).toEqual([]);
  });

  test.each(Object.entries(ceilings))("%s alone costs at most %i bytes", (name, ceiling) => {
    expect(bundles.get(name)?.bytes).toBeLessThanOrEqual(ceiling);
  });

  test("exact arithmetic carries no zod, forecasting neither zod nor decimal.js", () => {
    expect(inputsOf("convert").filter((path) => path.includes("zod"))).toEqual([]);
    expect(inputsOf("forecast").filter((path) => /zod|decimal/.test(path))).toEqual([]);
    expect(inputsOf("assess").filter((path) => path.includes("zod"))).toEqual([]);
    expect(inputsOf("outlookChart").filter((path) => path.includes("zod"))).toEqual([]);
    // The counter-proof that the test sees zod where it is.
    expect(inputsOf("parsePlan").some((path) => path.includes("zod"))).toBe(true);
  });

  test("the package declares no side effects and three dependencies", () => {
    const { sideEffects, dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(sideEffects).toBe(false);
    expect(Object.keys(dependencies)).toEqual(["@date-fns/utc", "date-fns", "decimal.js"]);
  });
});
