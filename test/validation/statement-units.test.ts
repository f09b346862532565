import { type TargetBasis, validatePlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { changed } from "./changed.js";

const reference = { document: "规划", locator: "正文", raw: "…" };

/** A number with its unit, as a table or a text states it. */
type Stated = readonly [value: string, unit?: string];

/** What the rules on statements say of a plan that states a target once in its table and once in its text. */
function said(basis: TargetBasis, unit: string | undefined, inTable: Stated, inText: Stated) {
  const stated = ([value, unit]: Stated) => ({
    year: "2025",
    basis,
    comparator: "attain",
    value,
    reference,
    ...(unit !== undefined && { unit }),
  });
  const plan = changed({
    "/indicators/0/unit": unit,
    "/indicators/0/targets/0": stated(inTable),
    "/indicators/0/statements/0": stated(inText),
  });
  const codes = ["statement-value-differs", "statement-scale-differs"];
  return validatePlan(plan).filter(({ code }) => codes.includes(code));
}

describe.each<[TargetBasis, string | undefined]>([
  ["annual-growth", "%"],
  ["relative-change", "%"],
  ["percentage-points", "百分点"],
  ["multiple", undefined],
])("a number of the basis %s is in the unit of that, not of the indicator", (basis, unit) => {
  test.each<[Stated, Stated]>([
    [["8"], ["8", unit ?? "亿元"]],
    [["8", unit ?? "亿元"], ["8"]],
    [["8"], ["8.0"]],
  ])("so %j in the table and %j in the text are the same", (inTable, inText) => {
    expect(said(basis, "亿元", inTable, inText)).toEqual([]);
  });

  test("and is said so where the numbers differ", () => {
    const issues = said(basis, "亿元", ["8"], ["9"]);
    expect(issues).toMatchObject([{ code: "statement-value-differs", expected: "8", received: "9" }]);
    const behind = unit === undefined ? "" : ` ${unit}`;
    expect(issues[0]?.message.en).toContain(`: 8${behind} in the table (“…”), 9${behind} in the text (“…”)`);
    expect(issues[0]?.message["zh-Hans"]).toContain(`：表中为 8${behind}（“…”），正文为 9${behind}（“…”）`);
  });
});

test("an increase is in the unit stated, or else in the indicator's", () => {
  expect(said("increase", "亿元", ["3"], ["30000", "万元"])).toMatchObject([
    { code: "statement-scale-differs", expected: "亿元", received: "万元" },
  ]);
  expect(said("increase", "亿元", ["3"], ["4"])[0]?.message.en).toContain(": 3 亿元 in the table");
});

describe("where only one of table and text has a unit, the bare numbers compare", () => {
  test.each<[Stated, Stated, string[]]>([
    [["100"], ["100", "家"], ["statement-scale-differs"]],
    [["100", "家"], ["100"], []],
    [["100"], ["100"], []],
  ])("%j and %j are the same number", (inTable, inText, codes) => {
    expect(said("level", undefined, inTable, inText).map(({ code }) => code)).toEqual(codes);
  });

  test("another number is one, each said with the unit that it has", () => {
    const issues = said("level", undefined, ["100"], ["99", "家"]);
    const issue = issues.find(({ code }) => code === "statement-value-differs");
    expect(issue).toMatchObject({ expected: "100", received: "99" });
    expect(issue?.message.en).toContain(": 100 in the table (“…”), 99 家 in the text (“…”)");
  });
});
