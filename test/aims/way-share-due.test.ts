// What a way asks for at a time, and how far a value has come on it.
import { assess, observe, type PeriodText, targetPath } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { type Facts, from, planOf, type Terms, to } from "./small-plan.js";

const rate = (value: string, year = "2025") => to(value, { year, basis: "annual-growth" });

function judge(facts: Facts, period: PeriodText, value: string, terms?: Terms) {
  const plan = planOf(facts, terms);
  return assess(plan, "it", observe(plan, { it: { [period]: value } }), { target: "final" });
}

const straight: Facts = { baseline: from("10"), targets: [to("20")] };
const growing: Facts = { baseline: from("100"), targets: [rate("10")] };
/** A straight stretch to 130, then at a rate to 161.051. */
const thenRate: Facts = { baseline: from("100"), targets: [to("130", { year: "2023" }), rate("10")] };
/** At a rate to 133.1, then a straight stretch to 160. */
const rateThen: Facts = { baseline: from("100"), targets: [rate("10", "2023"), to("160")] };
const growth = (value: number): number => Math.log(value / 100) / Math.log(1.61051);
/** From 130 at the end of 2023 half of the way to 161.051, at a rate. */
const halfway = Math.sqrt(130 * 161.051);

describe("the share that is due", () => {
  test.each<[string, Facts, PeriodText, string, number]>([
    ["of a straight way is that of the time", straight, "2022", "11", 0.4],
    ["so it is in the middle of a year", straight, "2021-06-30", "11", 181 / 365 / 5],
    ["of a way at a rate is that of the time, too", growing, "2022", "110", 0.4],
    ["where the value is not above zero, it is what the rate adds", growing, "2022", "0", 21 / 61.051],
    ["or is below zero", growing, "2022", "-5", 21 / 61.051],
    [
      "targets on the way count by their years, however they are written",
      { baseline: from("1"), targets: [to("8", { year: "2024" }), to("10"), to("4", { year: "2022" })] },
      "2023",
      "5",
      5 / 9,
    ],
    ["a straight stretch before a rate is measured in growth", thenRate, "2022", "110", growth(120)],
    ["a target on the way, too", thenRate, "2023", "110", growth(130)],
    ["and what comes at a rate after it", thenRate, "2024", "110", growth(halfway)],
    ["in what is added, where the value is not above zero", thenRate, "2022", "-5", 20 / 61.051],
    ["and after a target on the way", thenRate, "2024", "-5", (halfway - 100) / 61.051],
    ["a stretch at a rate before a straight one is measured in what it adds", rateThen, "2022", "110", 0.35],
    ["and so is the straight one after it", rateThen, "2024", "110", 46.55 / 60],
    [
      "of a stretch that leads nowhere it is nothing",
      {
        direction: "decrease",
        baseline: from("50"),
        targets: [to("50", { year: "2023" }), to("40")],
      },
      "2022",
      "49",
      0,
    ],
  ])("%s", (_, facts, period, value, share) => {
    const { expectedShare } = judge(facts, period, value);
    expect(expectedShare).toBeCloseTo(share, 13);
    // A zero with a sign is no zero to JSON.
    expect(Object.is(expectedShare, -0)).toBe(false);
  });

  test.each([2021, 2022, 2023, 2024])(
    "at a rate the end of %d is the share of the time to the last digit",
    (year) => {
      expect(judge(growing, String(year), "101").expectedShare).toBe((year - 2020) / 5);
    },
  );
});

describe("the share that is covered", () => {
  test.each<[string, Facts, string, number]>([
    ["of a straight way is what was added", straight, "13", 0.3],
    ["of a way at a rate is what it has grown", growing, "121", 0.4],
    ["also through targets before it", thenRate, "121", 0.4],
    ["is below nothing, where it fell", growing, String(1000 / 11), -0.2],
    ["of a value of zero is in what was added", growing, "0", -100 / 61.051],
    ["of a value below zero, too", growing, "-5", -105 / 61.051],
    ["of a way at a rate to a level is in what was added", rateThen, "115", 0.25],
    [
      "of a way that falls to nothing is in what was taken",
      {
        direction: "decrease",
        baseline: from("100"),
        targets: [rate("-100")],
      },
      "80",
      0.2,
    ],
  ])("%s", (_, facts, value, share) => {
    expect(judge(facts, "2022", value).completion).toBeCloseTo(share, 12);
  });

  test("is nothing at the start, and no zero with a sign", () => {
    const facts: Facts = { direction: "decrease", baseline: from("50"), targets: [to("40")] };
    expect(judge(facts, "2022", "50").completion).toBe(0);
  });

  test.each(["90", "100", "110"])(
    "a yearly growth of nothing leads nowhere, whatever the value is: %s",
    (value) => {
      const { completion, reason } = judge({ baseline: from("100"), targets: [rate("0")] }, "2022", value);
      expect([completion, reason]).toStrictEqual([null, "target-equals-baseline"]);
    },
  );
});

describe("a rate leads only between numbers above zero", () => {
  test.each<[string, Facts, string]>([
    ["to nothing", { direction: "decrease", baseline: from("100"), targets: [rate("-100")] }, "60"],
    [
      "from nothing",
      {
        baseline: from("100"),
        targets: [to("0", { year: "2020" }), to("0", { year: "2021" }), rate("10")],
      },
      "40.26",
    ],
    [
      "from below nothing",
      { baseline: from("100"), targets: [to("-10", { year: "2021" }), rate("10")] },
      "32.76",
    ],
  ])("%s the way is straight", (_, facts, level) => {
    const path = targetPath(planOf(facts), "it");
    expect("levels" in path && path.levels[2022]).toBe(level);
  });

  test("at a rate a level is the start times what it has grown", () => {
    const path = targetPath(planOf(thenRate), "it", { places: 4 });
    expect("levels" in path && path.levels).toStrictEqual({
      2020: "100",
      2021: "110",
      2022: "120",
      2023: "130",
      2024: "144.695",
      2025: "161.051",
    });
  });
});

describe("a level that was given is drawn as it was given", () => {
  const [middle, end] = ["4.25", "9.123"];
  const facts: Facts = { baseline: from("1.5"), targets: [to(middle, { year: "2023" }), to(end)] };
  test("to places of fewer digits", () => {
    const path = targetPath(planOf(facts), "it", { places: 0 });
    expect("levels" in path && path.levels).toStrictEqual({
      2020: "1.5",
      2021: "2",
      2022: "3",
      2023: middle,
      2024: "7",
      2025: end,
    });
  });
  test("also at a rate, which comes back to it a little beside it", () => {
    const steep: Facts = { baseline: from("3"), targets: [to("7", { year: "2023" }), rate("20")] };
    const path = targetPath(planOf(steep), "it", { places: 50 });
    expect("levels" in path && [path.levels[2023], path.levels[2025]]).toStrictEqual(["7", "7.46496"]);
  });
});
