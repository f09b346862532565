import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { entryFiles, files, imports, local, unreached } from "./house.js";
import { root } from "./source-files.js";

// Ground to roof. Rooms of one floor never import each other.
const floors = [
  ["issue-codes"],
  ["issue.ts"],
  ["value", "statistics"],
  ["printed"],
  ["series", "apportionment", "known"],
  ["model", "formula", "projection"],
  ["aims", "catalogue", "patents"],
  ["assessment", "outlook", "validation", "comparison", "paths", "import"],
  ["monitoring", "planning", "regions"],
  ["plans", "presentation", "charts", "sql"],
  ["docx", "xlsx"],
  ["index.ts"],
];

const doors: Record<string, string> = {
  "decimal.js": "src/value/decimal.ts",
  "date-fns": "src/value/period.ts",
  "@date-fns/utc": "src/value/period.ts",
  zod: "src/model/",
  htmlparser2: "src/import/html/",
  docx: "src/docx/",
  "write-excel-file": "src/xlsx/",
};

const roomOf = (file: string): string => file.split("/")[1] ?? "";
const floorOf = (file: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(file)));

describe("the house", () => {
  test("every file is in a room of a floor", () => {
    expect(files.filter((file) => floorOf(file) === -1)).toEqual([]);
  });

  test("imports go down only, and never to another room of the same floor", () => {
    const up = local.filter(({ file, to }) => roomOf(file) !== roomOf(to) && floorOf(to) >= floorOf(file));
    expect(up).toEqual([]);
  });

  test("every file is reached from an entry point", () => {
    expect(unreached(entryFiles, files, local)).toEqual([]);
    expect(unreached(entryFiles, [...files, "src/value/forgotten.ts"], local)).toEqual([
      "src/value/forgotten.ts",
    ]);
  });

  test("each dependency enters through its one door", () => {
    const outside = imports.filter(({ to }) => !to.startsWith("."));
    const wrong = outside.filter(({ file, to }) => {
      const name = to.startsWith("@") ? to.split("/").slice(0, 2).join("/") : (to.split("/")[0] ?? "");
      const door = doors[name];
      return door === undefined || !file.startsWith(door);
    });
    expect(wrong).toEqual([]);
  });

  test("no two files import each other, even over several steps", () => {
    const targets = new Map<string, string[]>();
    // A type-only import is gone at run time, but a reader still goes round in a circle.
    for (const { file, to } of local) targets.set(file, [...(targets.get(file) ?? []), to]);
    const circles: string[][] = [];
    const done = new Set<string>();
    const walk = (file: string, trail: string[]): void => {
      const index = trail.indexOf(file);
      if (index !== -1) {
        circles.push([...trail.slice(index), file]);
        return;
      }
      if (done.has(file)) return;
      for (const next of targets.get(file) ?? []) walk(next, [...trail, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  test("no file but data is longer than 190 lines, doc comments and schemas included", () => {
    const data =
      /^src\/(?:issue-codes|plans|known|catalogue)\/|^src\/value\/unit-table\.ts$|^src\/model\/plan-words\.ts$|^src\/import\/observations\/header-words\.ts$/;
    const long = files.filter(
      (file) =>
        !data.test(file) &&
        file !== "src/index.ts" &&
        readFileSync(join(root, file), "utf8").split("\n").length > 190,
    );
    expect(long).toEqual([]);
  });

  test("nothing reads a clock, a locale, a time zone or a random source", () => {
    const hidden =
      /\bDate\.now\b|new Date\(\)|\bMath\.random\b|\btoLocale|\bIntl\.|\bprocess\b|\bglobalThis\b/;
    expect(files.filter((file) => hidden.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
  });

  test("only the reading of periods, of stored serial days and of a sheet's cells makes a date", () => {
    // Tests of what knows no day run in one time zone: it has none to be wrong about.
    const making = files.filter((file) =>
      /\bnew \w*Date\w*\(|\bDate\.\w/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(making).toEqual([
      "src/import/observations/sheet-cell.ts",
      "src/printed/meant-period.ts",
      "src/value/period.ts",
    ]);
  });

  test("no source says `any`", () => {
    const any = /(?::|<|\bas) any\b/;
    expect(files.filter((file) => any.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
  });
});
