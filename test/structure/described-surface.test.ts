import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { publicSurface } from "./public-surface.js";
import { root } from "./source-files.js";
import { type Digests, unnamedChanges } from "./unnamed-changes.js";

// The names of the last release, each with a digest of its signature, and the codes of its closed lists. `RELEASE=1` writes
// them anew, when a release is made.
const file = join(root, "test/structure/surface-released.txt");

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 8);
const now: Digests = new Map(
  publicSurface()
    .flatMap(({ entry, name, signature, codes }): [string, string][] => [
      // Codes have lines of their own, so that their list is no part of the digest of its name.
      [`${entry} ${name}`, digestOf(codes.length > 0 ? name : signature)],
      ...codes
        .filter((code) => !/\s/.test(code))
        .map((code): [string, string] => [`${entry} ${name} ${code}`, digestOf(code)]),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);

describe("the first section of the changelog", () => {
  test("names every public name and every code that was added, changed or removed since the last release", () => {
    if (process.env["RELEASE"] === "1") {
      writeFileSync(file, [...now].map(([name, digest]) => `${name} ${digest}\n`).join(""));
    }
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    const released = new Map(lines.map((line): [string, string] => [line.slice(0, -9), line.slice(-8)]));
    // The changes of the next release stand in the first section.
    const [, section = ""] = readFileSync(join(root, "CHANGELOG.md"), "utf8").split(/^## /m);
    expect(unnamedChanges(released, now, section)).toEqual([]);
  });

  test("is asked for a line on a new reason, on a changed signature and on what is gone", () => {
    const reason = "ipr-plan MissingReason no-such-reason";
    expect(unnamedChanges(now, new Map([...now, [reason, "12345678"]]), "`MissingReason`")).toEqual([reason]);
    expect(unnamedChanges(now, new Map([...now, [reason, "12345678"]]), "`no-such-reason`")).toEqual([]);
    expect(unnamedChanges(now, new Map([...now, ["ipr-plan assess", "12345678"]]), "")).toEqual([
      "ipr-plan assess",
    ]);
    const [first = ""] = now.keys();
    expect(unnamedChanges(now, new Map([...now].slice(1)), "")).toEqual([first]);
  });
});
