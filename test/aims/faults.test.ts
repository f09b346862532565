// Why an indicator cannot carry a target: what a finding says of it.
import { validatePlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { expectBothLanguages } from "../value/thrown.js";
import { type Facts, from, planOf, to, within } from "./small-plan.js";

const items: Facts = { unit: "件", baseline: from("5") };
const share: Facts = { unit: "%", regionRule: "ratio", baseline: from("5") };
const place: Facts = { unit: "位", regionRule: "none", direction: "decrease", baseline: from("3") };
const sum: Facts = { unit: "件", measure: "cumulative", baseline: from("3") };

type Finding = readonly [code: string, field: string, expected: string, received: string];

describe("a target that its indicator cannot carry says which field, what was expected and what came", () => {
  test.each<[string, Facts, Finding[]]>([
    [
      "a level in money, of items",
      { ...items, targets: [to("3", { unit: "亿元" })] },
      [["target-unit-unlike", "unit", "a unit of count, such as 件", "亿元, a unit of money"]],
    ],
    [
      "a level in 万件, of no unit",
      { targets: [to("3", { unit: "万件" })] },
      [["target-unit-unlike", "unit", "the plain number, without 万 or 亿", "万件, a unit of count"]],
    ],
    [
      "a level in points, of a share",
      { ...share, targets: [to("3", { unit: "百分点" })] },
      [["target-unit-unlike", "unit", "%", "百分点, a unit of share"]],
    ],
    [
      "a multiple in %",
      { ...items, targets: [to("3", { basis: "multiple", unit: "%" })] },
      [["target-unit-unlike", "unit", "no unit", "%, a unit of share"]],
    ],
    [
      "a rate in items",
      { ...items, targets: [to("3", { basis: "relative-change", unit: "件" })] },
      [["target-unit-unlike", "unit", "%, or no unit", "件, a unit of count"]],
    ],
    [
      "points in items",
      { ...share, targets: [to("3", { basis: "percentage-points", unit: "件" })] },
      [["target-unit-unlike", "unit", "百分点, or no unit", "件, a unit of count"]],
    ],
    [
      "a change without a baseline",
      { unit: "件", targets: [to("3", { basis: "multiple" })] },
      [["target-without-baseline", "basis", "a baseline, which the number changes", "nothing"]],
    ],
    [
      "an average of a running total",
      { ...sum, targets: [to("3", { basis: "period-average" })] },
      [["target-basis-unfit", "basis", "an annual amount", "a running total"]],
    ],
    [
      "an average of a level",
      { ...items, targets: [to("3", { basis: "period-average" })] },
      [["target-basis-unfit", "basis", "an annual amount", "a level at a date"]],
    ],
    [
      "yearly growth of a running total",
      { ...sum, targets: [to("3", { basis: "annual-growth" })] },
      [["target-basis-unfit", "basis", "a level at a date or an annual amount", "a running total"]],
    ],
    [
      "a yearly change of a running total",
      { ...sum, targets: [to("3", { basis: "yearly-change" })] },
      [["target-basis-unfit", "basis", "a level at a date or an annual amount", "a running total"]],
    ],
    [
      "points of items",
      { ...items, targets: [to("3", { basis: "percentage-points" })] },
      [["target-basis-unfit", "basis", "an indicator in %", "件"]],
    ],
    [
      "points of no unit",
      { baseline: from("3"), targets: [to("3", { basis: "percentage-points" })] },
      [["target-basis-unfit", "basis", "an indicator in %", "no unit"]],
    ],
    [
      "a multiple of a place",
      { ...place, targets: [to("3", { basis: "multiple" })] },
      [["target-basis-unfit", "basis", "a place, or by how many places it changes", "multiple"]],
    ],
    [
      "an average of places",
      { ...place, measure: "annual", targets: [to("3", { basis: "period-average" })] },
      [["target-basis-unfit", "basis", "a place, or by how many places it changes", "period-average"]],
    ],
    [
      "a multiple of nothing",
      { ...items, baseline: from("0"), targets: [to("3", { basis: "multiple" })] },
      [["growth-from-nothing", "basis", "a baseline above 0", "0"]],
    ],
    [
      "yearly growth in the year of the baseline",
      { ...items, baseline: from("3", { year: "2025" }), targets: [to("3", { basis: "annual-growth" })] },
      [["target-before-baseline", "year", "a year after 2025", "2025"]],
    ],
    [
      "a yearly change in the year of the baseline",
      { ...items, baseline: from("3", { year: "2025" }), targets: [to("3", { basis: "yearly-change" })] },
      [["target-before-baseline", "year", "a year after 2025", "2025"]],
    ],
    [
      "fewer items than none",
      { ...items, targets: [to("-6", { basis: "increase" })] },
      [["value-out-of-range", "value", "0 or more 件", "-1"]],
    ],
    [
      "fewer items than none, at both ends",
      { ...items, targets: [within("-6", "-5.5", { basis: "increase" })] },
      [
        ["value-out-of-range", "lower", "0 or more 件", "-1"],
        ["value-out-of-range", "upper", "0 or more 件", "-0.5"],
      ],
    ],
    [
      "a fall by more than all",
      { ...items, targets: [to("-120", { basis: "relative-change" })] },
      [["value-out-of-range", "value", "a fall by no more than 100 %, or a multiple of 0 or more", "-120"]],
    ],
    [
      "a level beyond all numbers",
      { ...items, targets: [to("1000", { basis: "annual-growth", year: "9999" })] },
      [
        ["target-year-outside", "year", "2021 to 2025", "9999"],
        ["value-out-of-range", "value", "a level of no more than 400 digits", "1000"],
      ],
    ],
    [
      "a share above the whole",
      { ...share, targets: [to("120")] },
      [["value-out-of-range", "value", "0 to 100 %", "120"]],
    ],
    [
      "a share of more than the whole",
      { ...share, targets: [to("100", { comparator: "more-than" })] },
      [["value-out-of-range", "value", "0 to 100 %", "more than 100"]],
    ],
    ["a share of the whole", { ...share, targets: [to("100", { comparator: "at-least" })] }, []],
    [
      "less than nothing",
      { ...items, direction: "decrease", targets: [to("0", { comparator: "less-than" })] },
      [["value-out-of-range", "value", "0 or more 件", "less than 0"]],
    ],
    [
      "nothing at all",
      { ...items, direction: "decrease", targets: [to("0", { comparator: "at-most" })] },
      [],
    ],
  ])("%s", (_, facts, findings) => {
    const found = validatePlan(planOf(facts)).filter(({ path }) => path.startsWith("/indicators/0/targets/"));
    for (const issue of found) expectBothLanguages(issue);
    expect(found.map(({ code, path, expected, received }) => [code, path, expected, received])).toStrictEqual(
      findings.map(([code, field, expected, received]) => [
        code,
        `/indicators/0/targets/0/${field}`,
        expected,
        received,
      ]),
    );
  });
});
