import { describe, expect, test } from "vitest";
import { isExplained, type Survivors } from "./survivors.js";

const line = "if (last === undefined || next === undefined) return { units };";
const mutant = "next === undefined → false";
const list: Survivors = {
  "src/room/old.ts": [{ line, mutants: [mutant], because: "Equivalent: nothing ties with the last." }],
};
const renamed = line.replaceAll("next", "following");
const [before, after] = [line, renamed].map((text) => `function f() {\n  ${text}\n}\n`);

describe("a reason in the list of survivors", () => {
  test.each([
    ["holds in its place", "src/room/old.ts", line, mutant, { "src/room/old.ts": before }, true],
    [
      "goes with a file that is renamed",
      "src/room/new.ts",
      line,
      mutant,
      { "src/room/new.ts": before },
      true,
    ],
    [
      "goes with a name that changes",
      "src/room/old.ts",
      renamed,
      mutant.replace("next", "following"),
      { "src/room/old.ts": after },
      true,
    ],
    [
      "explains no line of the same shape elsewhere while its own is there",
      "src/room/other.ts",
      renamed,
      mutant.replace("next", "following"),
      { "src/room/old.ts": before, "src/room/other.ts": after },
      false,
    ],
    [
      "explains no other mutant of its line",
      "src/room/old.ts",
      line,
      "last === undefined → false",
      { "src/room/old.ts": before },
      false,
    ],
    [
      "explains no other mutant of a line that moved",
      "src/room/new.ts",
      renamed,
      "last === undefined → false",
      { "src/room/new.ts": after },
      false,
    ],
    [
      "explains no line of another shape",
      "src/room/new.ts",
      line.replace("||", "&&"),
      mutant,
      { "src/room/new.ts": before },
      false,
    ],
  ] as const)("%s", (_, file, text, change, sources: Readonly<Record<string, string | undefined>>, holds) => {
    expect(isExplained({ file, line: text, mutant: change }, list, (name) => sources[name] ?? "")).toBe(
      holds,
    );
  });
});
