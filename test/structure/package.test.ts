import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkBuilt } from "./built.js";
import { root } from "./source-files.js";

let folder = "";
let tarball: Uint8Array;
let packed: { path: string }[] = [];

beforeAll(() => {
  checkBuilt();
  folder = mkdtempSync(join(tmpdir(), "ipr-plan-pack-"));
  const { stdout } = spawnSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
  });
  const reports = JSON.parse(stdout);
  // npm 12 answers by package name, earlier ones with a list.
  const report = Array.isArray(reports) ? reports[0] : Object.values(reports)[0];
  packed = report.files;
  tarball = new Uint8Array(readFileSync(join(folder, report.filename)));
  // As for the consumer: packing takes longer than a hook may where the machine is busy.
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the package", () => {
  test("publint finds nothing", async () => {
    const { messages } = await publint({ pkgDir: root, strict: true });
    expect(messages).toEqual([]);
  });

  test("are-the-types-wrong finds nothing for ES modules, and for CommonJS that they are ES modules", async () => {
    const analysis = await checkPackage(createPackageFromTarballData(tarball));
    const problems = "problems" in analysis ? analysis.problems : [];
    expect("problems" in analysis).toBe(true);
    // The old resolution of Node 10 does not count. What CommonJS meets is told in docs/versions.md.
    const [counting, inCommonJs] = [["node16-esm", "bundler"], ["node16-cjs"]].map((kinds) =>
      problems.filter((one) => !("resolutionKind" in one) || kinds.includes(one.resolutionKind)),
    );
    expect(counting).toEqual([]);
    expect(new Set(inCommonJs?.map(({ kind }) => kind))).toEqual(new Set(["CJSResolvesToESM"]));
  });

  test("holds the build, the licence and the readme, and nothing else", () => {
    const paths = packed.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", "dist/index.js", "dist/index.d.ts"]),
    );
    const others = paths.filter(
      (path) =>
        !/^(?:LICENSE|README\.md|CHANGELOG\.md|package\.json|CONTRIBUTING\.md|docs\/(?:[\w-]+\/)*[\w-]+\.md|dist\/.+\.(?:js|d\.ts)|dist\/plan\.schema\.json)$/.test(
          path,
        ),
    );
    expect(others).toEqual([]);
  });

  // Code 670 KB, declarations with their comments 250, Markdown in two languages 270.
  test("weighs less than 1250 KB", () => {
    expect(tarball.length).toBeLessThan(1_250_000);
  });

  test("names no source map, which would point to nothing", () => {
    const withMap = packed
      .map(({ path }) => path)
      .filter((path) => /\.(?:js|ts)$/.test(path))
      .filter((path) => readFileSync(join(root, path), "utf8").includes("sourceMappingURL"));
    expect(withMap).toEqual([]);
  });
});
