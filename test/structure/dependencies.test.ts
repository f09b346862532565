import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "./source-files.js";

const json = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));
const own = json("package.json");
const declared: Record<string, string> = { ...own.dependencies, ...own.peerDependencies };

/** What is installed with the library: its dependencies and theirs. */
function installed(names: readonly string[], known = new Map<string, ReturnType<typeof json>>()) {
  for (const name of names) {
    if (known.has(name)) continue;
    const manifest = json(`node_modules/${name}/package.json`);
    known.set(name, manifest);
    installed(Object.keys(manifest.dependencies ?? {}), known);
  }
  return known;
}

// A peer that is optional is installed by whoever imports the entry point that needs it.
const optional = Object.keys(own.peerDependenciesMeta ?? {});
const manifests = [...installed(Object.keys(declared).filter((name) => !optional.includes(name)))];

describe("what is installed with the library", () => {
  test("is three dependencies and a peer, which have none of their own", () => {
    expect(manifests.map(([name]) => name)).toEqual(["@date-fns/utc", "date-fns", "decimal.js", "zod"]);
  });

  test.each(manifests)("%s is under the MIT licence and carries its text", (name, { license }) => {
    expect(license).toBe("MIT");
    const texts = ["LICENSE", "LICENSE.md", "LICENCE.md", "license", "LICENCE"].flatMap((file) => {
      try {
        return readFileSync(join(root, "node_modules", name, file), "utf8");
      } catch {
        return [];
      }
    });
    expect(texts.join()).toMatch(/Permission is hereby granted, free of charge/);
  });

  test.each([...manifests, ["ipr-plan", own] as const])(
    "%s runs nothing when it is installed",
    (_name, { scripts = {} }) => {
      const hooks = [
        "preinstall",
        "install",
        "postinstall",
        "prepublish",
        "preprepare",
        "prepare",
        "postprepare",
      ];
      expect(hooks.filter((hook) => hook in scripts)).toEqual([]);
    },
  );

  test.each(Object.entries(declared))(
    "%s %s allows the major versions that it names alone, and CONTRIBUTING.md says why",
    (name, range) => {
      for (const one of range.split(" || ")) expect(one).toMatch(/^\^[1-9]\d{0,3}\.\d{1,4}\.\d{1,4}$/);
      expect(readFileSync(join(root, "CONTRIBUTING.md"), "utf8")).toContain(
        `| ${name} | \`${range.replaceAll("|", "\\|")}\` |`,
      );
    },
  );

  test("the lock file names no registry and has a digest of every package", () => {
    const packages: [string, { resolved?: string; integrity?: string; link?: boolean }][] = Object.entries(
      json("package-lock.json").packages,
    );
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(packages.filter(([path, { integrity }]) => path !== "" && integrity === undefined)).toEqual([]);
  });
});
