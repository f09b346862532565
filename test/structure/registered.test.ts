import { readFileSync } from "node:fs";
import { join } from "node:path";
import { forecastMethods, progressMethods, validationRules } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { targetMethods } from "../../src/planning/target-methods.js";
import { sqlDialects } from "../../src/sql/dialects/sql-dialects.js";
import { type Kind, unregistered } from "./registered.js";
import { filesBelow, root } from "./source-files.js";

const texts = (folder: string): ReadonlyMap<string, string> =>
  new Map(filesBelow(folder, ".ts").map((file) => [file, readFileSync(join(root, file), "utf8")]));
const sources = texts("src");

interface Listed extends Kind {
  readonly codes: readonly string[];
  /** Where the tests of each stand. */
  readonly tests: string;
}

const kinds: Readonly<Record<string, Listed>> = {
  "rule of validation": {
    marks: ["Rule"],
    folder: "src/validation/rules/",
    list: "src/validation/rules.ts",
    codes: validationRules.map(({ code }) => code),
    tests: "test/validation",
  },
  "method of forecasting": {
    marks: ["ForecastMethod"],
    folder: "src/projection/methods/",
    list: "src/projection/methods.ts",
    others: { "src/projection/methods/linear-trend.ts: regression": "the option `intervals` asks for it" },
    codes: Object.keys(forecastMethods),
    tests: "test/projection",
  },
  "method of judging progress": {
    marks: ["ProgressMethod"],
    folder: "src/assessment/methods/",
    list: "src/assessment/methods.ts",
    codes: Object.keys(progressMethods),
    tests: "test/assessment",
  },
  "method of proposing targets": {
    marks: ["defineTargetMethod"],
    folder: "src/planning/methods/",
    list: "src/planning/target-methods.ts",
    codes: Object.keys(targetMethods),
    tests: "test/planning",
  },
  "dialect of SQL": {
    marks: ["SqlDialectRow"],
    folder: "src/sql/dialects/",
    list: "src/sql/dialects/sql-dialects.ts",
    codes: Object.keys(sqlDialects),
    tests: "test/sql",
  },
};

describe.each(Object.entries(kinds))("every %s", (_, kind) => {
  test("is in the list of its kind", () => {
    expect(unregistered(kind, sources)).toEqual([]);
  });

  test("is named by a test of its room", () => {
    const tests = [...texts(kind.tests)]
      .filter(([file]) => file.endsWith(".test.ts") || file.endsWith("formula-cases.ts"))
      .map(([, text]) => text)
      .join("\n");
    // As a text, or as the key of a case.
    const isNamed = (code: string): boolean => new RegExp(`["'\`]${code}["'\`]|\\b${code}:`).test(tests);
    expect(kind.codes.length).toBeGreaterThan(3);
    expect(kind.codes.filter((code) => !isNamed(code))).toEqual([]);
    expect(isNamed("no-such-code")).toBe(false);
  });

  test("would be missed if its file were written and not listed", () => {
    const [mark = ""] = kind.marks;
    const text = mark.startsWith("define")
      ? `export const forgotten = ${mark}({});`
      : `export const forgotten: ${mark} = {};`;
    const more = new Map([...sources, [`${kind.folder}forgotten.ts`, text]]);
    expect(unregistered(kind, more)).toEqual([`${kind.folder}forgotten.ts: forgotten`]);
  });
});
