// Do probabilities come true? Made-up targets around where a series stands, asked of the outlook itself.

import { definePlan, observe, outlook } from "ipr-plan";
import { type Case, meanChange } from "./forecast-scores.js";

const reference = { document: "made up", locator: "", raw: "" };

/** Targets of so many mean changes, and of so much growth, from the last value. */
function targetsOf(last: number, change: number, years: number): readonly number[] {
  const steps = [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3].map((share) => last + share * change * years ** 0.75);
  const growth = [-0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.2, 0.4].map((share) => last * (1 + share));
  return [...steps, ...growth];
}

function probabilityOf(x: readonly number[], target: number, years: number): number | null {
  const start = 2020 - x.length;
  const year = String(2019 + years);
  const plan = definePlan({
    id: "made-up",
    title: { en: "made up", "zh-Hans": "测试" },
    jurisdiction: { level: "city" },
    period: { start: String(start), end: year },
    baseYear: String(start),
    indicators: [
      {
        id: "it",
        name: { en: "it", "zh-Hans": "指标" },
        unit: "件",
        measure: "point-in-time",
        regionRule: "sum",
        direction: "increase",
        origin: "table",
        targets: [{ year, basis: "level", comparator: "at-least", value: target.toFixed(9), reference }],
        references: [reference],
      },
    ],
    references: [reference],
  });
  const values = Object.fromEntries(x.map((value, index) => [start + index, value]));
  return outlook(plan, "it", observe(plan, { it: values })).probability;
}

/** Prints the observed frequency in ten bins of the stated probability; bins of fewer than 200 cases say nothing. */
export function calibration(title: string, cases: readonly Case[]): void {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, stated: 0, met: 0 }));
  for (const { x, xx } of cases) {
    const last = x.at(-1) ?? 0;
    for (const [index, value] of xx.entries()) {
      // Every other year is enough, and half the time.
      if (index % 2 === 1) continue;
      for (const target of targetsOf(last, meanChange(x), index + 1)) {
        const probability = probabilityOf(x, target, index + 1);
        const bin = probability === null ? undefined : bins[Math.min(9, Math.floor(probability * 10))];
        if (bin === undefined || probability === null) continue;
        bin.count++;
        bin.stated += probability;
        bin.met += value >= target ? 1 : 0;
      }
    }
  }
  console.log(`\nCalibration. ${title}: probability stated, frequency observed, cases`);
  for (const { count, stated, met } of bins) {
    if (count < 200) continue;
    const [said, came] = [stated / count, met / count];
    const mark = Math.abs(said - came) > 0.05 ? "  off by more than 0.05" : "";
    console.log(
      `${said.toFixed(3).padStart(8)}${came.toFixed(3).padStart(8)}${String(count).padStart(8)}${mark}`,
    );
  }
}
