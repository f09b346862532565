// Where an indicator has several targets of one year, what is printed names all of them.
import { assessmentTable, observe, outlook, outlookTable, planReport, toMarkdown } from "ipr-plan";
import { outlookChart } from "ipr-plan/charts";
import { expect, test } from "vitest";
import { from, planOf, to } from "../aims/small-plan.js";

const plan = planOf({
  unit: "件",
  baseline: from("10"),
  targets: [to("25", { comparator: "at-most" }), to("20", { comparator: "at-least" })],
});
const observed = observe(plan, { it: { 2021: 12, 2022: 15 } });

test("the tables give both, the deciding one first", () => {
  expect(assessmentTable(plan, observed).rows.map(({ target }) => target)).toStrictEqual(["≥20, ≤25"]);
  const [row] = outlookTable(plan, observed).rows;
  expect(String(row?.target).split(", ").toSorted()).toStrictEqual(["≤25", "≥20"]);
});

test("the probability of all is said to be that of all", () => {
  const { because } = outlook(plan, "it", observed);
  const [said] = because.filter(({ en }) => en.startsWith("probability"));
  expect(said?.en).toMatch(/^probability of meeting all targets of 2025 \((?:≥20, ≤25|≤25, ≥20)\): /);
  expect(said?.["zh-Hans"]).toMatch(/^2025 年各项目标（.*）全部实现的概率 /);
  const chart = JSON.stringify(outlookChart(plan, "it", observed, { locale: "en" }).title);
  expect(chart).toMatch(/target (?:≥20, ≤25|≤25, ≥20) in 2025, probability of meeting it/);
  expect(toMarkdown(planReport(plan, observed, { kind: "mid-term" }), { locale: "en" })).toMatch(/≥20, ≤25/);
});

test("of an average and a level the probability is that of the less probable", () => {
  const mixed = planOf({
    measure: "annual",
    baseline: from("10"),
    targets: [to("20"), to("12", { basis: "period-average" })],
  });
  const { because, target } = outlook(mixed, "it", observe(mixed, { it: { 2021: 12, 2022: 13 } }));
  const [said] = because.filter(({ en }) => en.startsWith("probability"));
  const value = target?.bound.comparator === "between" ? "" : target?.bound.value;
  expect(said?.en).toContain(`the least probable of the targets of 2025 (${value})`);
});
