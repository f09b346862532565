import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { publicSurface } from "./public-surface.js";
import { root } from "./source-files.js";

// The names of the last release, each with a digest of its signature. `RELEASE=1` writes them anew, when a release is made.
const file = join(root, "test/structure/surface-released.txt");

const digests = new Map(
  publicSurface()
    .map(({ entry, name, signature }): [string, string] => [
      `${entry} ${name}`,
      createHash("sha256").update(signature).digest("hex").slice(0, 8),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

test("every public name that was added, changed or removed since the last release is named in the changelog", () => {
  if (process.env["RELEASE"] === "1") {
    writeFileSync(file, [...digests].map(([name, digest]) => `${name} ${digest}\n`).join(""));
  }
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  const released = new Map(lines.map((line): [string, string] => [line.slice(0, -9), line.slice(-8)]));
  const changed = [...new Set([...released.keys(), ...digests.keys()])].filter(
    (name) => released.get(name) !== digests.get(name),
  );
  // The changes of the next release stand in the first section.
  const [, section = ""] = readFileSync(join(root, "CHANGELOG.md"), "utf8").split(/^## /m);
  const unnamed = changed.filter((name) => !section.includes(`\`${name.split(" ")[1]}\``));
  expect(unnamed).toEqual([]);
});
