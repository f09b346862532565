// A value and the target that it misses, or goes beyond, are never told by the same number, nor the wrong way round.
import {
  assess,
  assessmentTable,
  type Locale,
  monitoringTable,
  monitorYear,
  observe,
  outlook,
  outlookTable,
  planReport,
  selectColumns,
  toMarkdown,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";

const ratio: Facts = { unit: "件/万人", regionRule: "ratio", baseline: from("6.3"), targets: [to("12")] };
const grown: Facts = {
  measure: "annual",
  unit: "件",
  baseline: from("100"),
  // 146.9328…
  targets: [to("8", { basis: "annual-growth" })],
};

function reported(facts: Facts, value: string, kind: "mid-term" | "final", locale: Locale): string {
  const plan = planOf(facts);
  const observed = observe(plan, { it: { [kind === "final" ? "2025" : "2024"]: value } });
  return toMarkdown(planReport(plan, observed, { kind }), { locale });
}

describe("a report that tells a derived target beside a value", () => {
  test.each(["mid-term", "final"] as const)("in the %s report takes the places that it needs", (kind) => {
    expect(reported(grown, "146.93", kind, "zh-Hans")).toMatch(/146\.93件.*146\.933件/);
    expect(reported(grown, "146.93", kind, "en")).toContain("146.933");
    expect(reported(grown, "146.9", kind, "zh-Hans")).toMatch(/146\.9件.*146\.93件/);
  });

  test("and no more than it needs", () => {
    expect(reported(grown, "140", "final", "zh-Hans")).toContain("与146.9件的目标相差6.9件");
    expect(reported(grown, "150", "final", "zh-Hans")).toContain("超出146.9件的目标3.1件");
  });

  test("names a lower one where the value is just beyond it", () => {
    // 12.34567
    const facts: Facts = {
      ...ratio,
      baseline: from("10"),
      targets: [to("23.4567", { basis: "relative-change" })],
    };
    expect(reported(facts, "12.346", "final", "zh-Hans")).toContain("超出12.3457件/万人的目标");
    expect(reported(facts, "12.346", "mid-term", "en")).toContain("the target of 12.3457 per 10,000 people");
  });
});

describe("what is missing to a target, or goes beyond it, is not told as nothing", () => {
  test.each([
    ["11.99999", "-0.00001", "与12件/万人的目标相差0.00001件/万人"],
    ["12.00001", "0.00001", "超出12件/万人的目标0.00001件/万人"],
  ])("%s", (value, difference, said) => {
    const text = reported(ratio, value, "final", "zh-Hans");
    expect(text).toContain(` ${difference} |`);
    expect(text).toContain(said);
  });

  test("under way either", () => {
    expect(reported(ratio, "11.99999", "mid-term", "zh-Hans")).toContain("还差0.00001件/万人");
  });
});

test("a value of many digits keeps those by which it misses its target", () => {
  const plan = planOf(ratio);
  const observed = observe(plan, { it: { 2025: "11.99999999876" } });
  const latest = assess(plan, "it", observed).because.map(({ en }) => en)[1];
  expect(latest).toBe("latest observation: 11.999999999 items/10k people in 2025");
  const [year] = monitorYear(plan, observed, { year: "2025" }).indicators;
  expect(year?.because.map(({ en }) => en)).toContain("11.999999999 items/10k people in 2025");
});

describe("a cell is rounded onto no number beside it, and beyond none", () => {
  const plan = planOf({ ...ratio, targets: [to("12", { comparator: "at-least" })] });
  const missed = observe(plan, { it: { 2024: "11.9999999", 2025: "11.99999999" } });

  test("a value beside the target that it misses", () => {
    const table = assessmentTable(plan, missed, { asOf: "2025" });
    const cells = toMarkdown(selectColumns(table, ["target", "latest", "verdict"]), { locale: "en" });
    expect(cells).toContain("| ≥12 | 11.99999999 | behind |");
    const year = monitoringTable(plan, missed, { year: "2025" });
    const columns = selectColumns(year, ["step", "actual", "result"]);
    expect(toMarkdown(columns, { locale: "zh-Hans" })).toContain("| ≥12 | 11.99999999 | 未完成 |");
    expect(reported(ratio, "11.99999999", "final", "zh-Hans")).toContain("| 11.99999999 | 12 |");
  });

  test("a target that was cut for readers itself asks for no digits", () => {
    expect(reported(grown, "146.932808512345", "final", "en")).toContain("| 146.93281 | 146.9 |");
  });

  test("a forecast and the ends of its interval beside the target, in a table and in a sentence", () => {
    const rising = planOf({
      baseline: from("99980"),
      targets: [to("100000", { comparator: "at-least" })],
    });
    const observed = observe(rising, { it: { 2021: 99985, 2022: 99988, 2023: 99993 } });
    const table = outlookTable(rising, observed, { asOf: "2023" });
    const cells = selectColumns(table, ["target", "forecast", "lower", "upper", "shortfall"]);
    expect(toMarkdown(cells, { locale: "en" })).toContain("| ≥100000 | 100002 | 99980.03 | 100020 | 0 |");
    expect(outlook(rising, "it", observed, { asOf: "2023" }).because.map(({ en }) => en)).toContain(
      "forecast for 2025: 100002, 95% prediction interval 99980—100020",
    );
  });
});
