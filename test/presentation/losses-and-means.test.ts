// What reports say of losses, of means that are not over, and of how many.
import { monitorYear, observe, planReport, type Report, regionReport } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, to } from "../aims/small-plan.js";
import { saidInReport } from "./said-in-report.js";

const said = (report: Report, locale: "zh-Hans" | "en") => saidInReport(report, locale).join("\n");
const loss = planOf({
  name: { "zh-Hans": "净收支", en: "net balance" },
  unit: "亿元",
  measure: "annual",
  baseline: from("-10"),
  targets: [to("5")],
});

describe("a balance that was below 0", () => {
  const values = { 2020: -10, 2021: -5, 2022: 0, 2023: 3, 2024: -2, 2025: -1 };
  const report = planReport(loss, observe(loss, { it: values }), { kind: "final" });

  test("is told with the amount by which it rose and fell, and with no rate", () => {
    expect(said(report, "zh-Hans")).toContain("增加到2025年的-1亿元，增加9亿元，其中2024年比上年下降5亿元；");
    expect(said(report, "en")).toContain("up by 900 million yuan, with a fall of 500 million yuan in 2024;");
    expect(said(report, "zh-Hans")).not.toContain("年均增长");
  });
});

test("a mean of the years so far is in line with its target, and has not met it yet", () => {
  const mean = planOf({ unit: "场", measure: "annual", targets: [to("12", { basis: "period-average" })] });
  const observed = observe(mean, { it: { 2021: 10, 2022: 11, 2023: 15, 2024: 14, 2025: 14 } });
  const under = planReport(mean, observed, { kind: "mid-term", asOf: "2023" });
  expect(said(under, "zh-Hans")).toContain("年均为12场，目前符合12场的目标要求");
  expect(said(under, "en")).toContain("so far this is in line with the target of 12");
  const over = planReport(mean, observed, { kind: "final" });
  expect(said(over, "zh-Hans")).toContain("年均为12.8场，超出12场的目标0.8场");
});

test("what rests on earlier figures is some of all indicators, not of those that reached their target", () => {
  const two = {
    ...loss,
    indicators: [
      { ...planOf({ targets: [to("10")] }).indicators[0], id: "done" },
      { ...planOf({ targets: [to("10")] }).indicators[0], id: "open" },
    ],
  } as unknown as typeof loss;
  const observed = observe(two, { done: { 2025: 12 }, open: { 2024: 9 } } as object);
  expect(said(planReport(two, observed, { kind: "final" }), "en")).toContain(
    "one has reached their 2025 targets (50.0%).\nOf the two, one rests on earlier figures",
  );
});

describe("places that are level", () => {
  const facts: Facts = {
    name: { "zh-Hans": "创新排名", en: "innovation rank" },
    unit: "位",
    regionRule: "none",
    direction: "decrease",
    baseline: from("9"),
    targets: [to("5")],
  };
  const rank = planOf(facts);
  const at = (then: number, now: number) => observe(rank, { it: { 2022: then, 2023: now } });
  const report = (...places: ReadonlyArray<readonly [number, number]>) =>
    regionReport(rank, Object.fromEntries(places.map(([then, now], index) => [`p${index}`, at(then, now)])), {
      asOf: "2023",
    });

  test("are both, or all of three, and stayed as they were", () => {
    expect(said(report([5, 5], [5, 5]), "en")).toContain("both places are at 5th");
    expect(said(report([5, 5], [5, 5]), "en")).toContain("p0 and p1 stayed as they were");
    expect(said(report([5, 5], [5, 5], [5, 5]), "en")).toContain("all three places are at 5th");
    expect(said(report([5, 5], [7, 8]), "en")).toContain("p0 stayed as it was");
  });

  test("the ranking of a rank says the word once", () => {
    expect(said(report([5, 4], [6, 6]), "zh-Hans")).toContain("\n创新排名\n");
    expect(said(report([5, 4], [6, 6]), "zh-Hans")).not.toContain("排名排名");
  });

  test("a step on the way to a rank is a whole place, in the year's result as in its report", () => {
    const observed = observe(rank, { it: { 2021: 9, 2022: 8, 2023: 7 } });
    const { indicators } = monitorYear(rank, observed, { year: "2023" });
    // The way from 9 to 5 is at 6.6 by then.
    expect(indicators[0]).toMatchObject({ step: { bound: { value: "6" } }, result: "missed" });
  });
});
