import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { regularExpressions } from "./regular-expressions.js";
import judged from "./regular-expressions.json" with { type: "json" };
import { filesBelow, root } from "./source-files.js";

describe("the regular expressions of the sources", () => {
  test("were all judged by recheck (npm run regexes), and no others", () => {
    expect(Object.keys(judged.verdicts)).toEqual(regularExpressions());
  });

  test("take time that grows no faster than the text: bounded (safe) or linear", () => {
    const others = Object.entries(judged.verdicts).filter(
      ([, verdict]) => !["safe", "linear"].includes(verdict),
    );
    expect(others).toEqual([]);
  });

  test("are literals, so that all of them can be read", () => {
    const made = /\bRegExp\(/;
    expect(
      filesBelow("src", ".ts").filter((file) => made.test(readFileSync(join(root, file), "utf8"))),
    ).toEqual([]);
  });
});
