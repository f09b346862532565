// What the text says of a target beside what the table says.
import type { NumericBasis, Target } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, indicatorOf, planWith, to, within } from "../aims/small-plan.js";
import { issuesIn, type Said, saidBy } from "./said-by.js";

const planOf = (facts: Facts) =>
  planWith([indicatorOf({ unit: "件", measure: "annual", baseline: from("5"), ...facts })]);
const by = (basis: NumericBasis, value: string, terms: Parameters<typeof to>[1] = {}) =>
  to(value, { basis, ...terms });
const at = "/indicators/0/statements/0";

describe("a statement in another basis is held against the level", () => {
  const said = (targets: readonly Target[], statement: Target) =>
    saidBy("statement-level-differs", planOf({ targets, statements: [statement] }));
  const grown = by("relative-change", "120", { comparator: "at-least" });

  test.each<[string, readonly Target[], Target, readonly Said[]]>([
    ["of its year", [to("12")], by("increase", "5"), [[at, "12", "10"]]],
    [
      "that binds the same way, wherever it stands",
      [to("12", { comparator: "at-most" }), to("10", { comparator: "at-least" })],
      grown,
      [[at, "≥10", "≥11"]],
    ],
    [
      "or else against the first",
      [to("12", { comparator: "at-most" }), to("10", { comparator: "about" })],
      by("increase", "9"),
      [[at, "≤12", "14"]],
    ],
    ["not an interval, which is no one level", [within("9", "11")], by("increase", "9"), []],
    [
      "but a number beside an interval",
      [within("9", "11"), to("12")],
      by("increase", "4"),
      [[at, "12", "9"]],
    ],
    [
      "so does a number that binds another way",
      [within("9", "11"), to("12")],
      by("increase", "4", { comparator: "at-most" }),
      [[at, "12", "≤9"]],
    ],
    [
      "a level beside a mean of years, however that binds",
      [by("period-average", "8"), to("12", { comparator: "at-most" })],
      by("increase", "5"),
      [[at, "≤12", "10"]],
    ],
    ["not a mean of years", [by("period-average", "8")], by("increase", "5"), []],
    ["nor where the table says it in its basis", [to("12"), by("increase", "7")], by("increase", "5"), []],
    ["nor a mean against a level", [to("12")], by("period-average", "5"), []],
  ])("%s", (_, targets, statement, found) => {
    expect(said(targets, statement)).toStrictEqual(found);
  });
});

describe("a statement in the basis of its target gives the same number", () => {
  const said = (target: Target, statement: Target) =>
    saidBy("statement-value-differs", planOf({ targets: [target], statements: [statement] }));

  test.each<[string, Target, Target, readonly Said[]]>([
    ["however it binds", to("10", { comparator: "at-least" }), to("10"), []],
    ["more is another number", to("10", { comparator: "at-least" }), to("11"), [[`${at}/value`, "10", "11"]]],
    ["so is less", to("10", { comparator: "at-least" }), to("9"), [[`${at}/value`, "10", "9"]]],
    ["of an interval each end", within("10", "12"), within("10", "13"), [[`${at}/upper`, "10—12", "13"]]],
    ["a number at the lower end lies in it", within("10", "12"), to("10"), []],
    ["so does one at the upper end", within("10", "12"), to("12"), []],
    ["one above it does not", within("10", "12"), to("12.1"), [[`${at}/value`, "10—12", "12.1"]]],
    ["nor one below it", within("10", "12"), to("9.9"), [[`${at}/value`, "10—12", "9.9"]]],
    ["an interval may begin at the number", to("10"), within("10", "12"), []],
    ["or end there", to("12"), within("10", "12"), []],
    ["and not above it", to("10"), within("10.1", "12"), [[`${at}/lower`, "10", "10.1"]]],
    ["nor below it", to("10"), within("8", "9.9"), [[`${at}/upper`, "10", "9.9"]]],
    [
      "an interval in another dimension is not that of the number",
      to("10"),
      within("9", "11", { unit: "亿元" }),
      [[`${at}/lower`, "10", "9—11 亿元"]],
    ],
    [
      "nor is a number that of an interval",
      within("9", "11"),
      to("10", { unit: "亿元" }),
      [[`${at}/value`, "9—11", "10 亿元"]],
    ],
  ])("%s", (_, target, statement, found) => {
    expect(said(target, statement)).toStrictEqual(found);
  });

  test("an interval is put in words with both ends", () => {
    const plan = planOf({ targets: [within("10", "12")], statements: [within("10", "13")] });
    const issue = issuesIn(plan).find(({ code }) => code === "statement-value-differs");
    expect(issue?.message.en).toBe("指标: 10—12 件 in the table (“test”), 10—13 件 in the text (“test”)");
  });
});
