import fc from "fast-check";
import {
  assess,
  assessPlan,
  compareMethods,
  effortFor,
  elapsedShare,
  observe,
  outlook,
  type Plan,
  scenarioLine,
  series,
  targetPath,
  validatePlan,
} from "ipr-plan";
import { describe, expect, test } from "vitest";
import type { Case } from "../relations/case.js";
import { cases } from "../relations/cases.js";
import { thrown } from "../value/thrown.js";
import { april2026, uspto2010 } from "./fiscal-plan.js";

describe("the time of a fiscal plan is that of its own years", () => {
  test.each<readonly [plan: Plan, target: string, at: string, share: number]>([
    [uspto2010, "2010", "2009-12-31", 92 / 365],
    [uspto2010, "2010", "FY2010-Q1", 92 / 365],
    [uspto2010, "2010", "2009-09-30", 0],
    [uspto2010, "2010", "2010-09-30", 1],
    [uspto2010, "2010", "FY 2010", 1],
    [april2026, "2024", "2023-06-30", 91 / 366],
    [april2026, "2026", "2023-06-30", 91 / 366 / 3],
    [april2026, "2026", "2023–24", 1 / 3],
    [april2026, "2026", "2024-03-31", 1 / 3],
    [april2026, "2026", "2024-06-30", (1 + 91 / 365) / 3],
    // Without a base year, from the day before the first year.
    [{ ...withoutBase(april2026), id: "without-a-base-year" }, "2024", "2023-06-30", 91 / 366],
  ])("of $0.id up to $1, on $2", (plan, target, at, share) => {
    expect(elapsedShare(plan, target, at)).toBeCloseTo(share, 12);
  });
});

function withoutBase({ baseYear: _, ...plan }: Plan): Plan {
  return plan;
}

describe("targets, baselines and observations meet on the days of the fiscal year", () => {
  const published = observe(uspto2010, {
    "first-action": { "FY 2006": 22.6, "FY 2007": 25.3, "FY 2008": 25.6, "FY 2009": 25.8, "FY 2010": 25.7 },
    electronic: { FY2009: 82.4, FY2010: 89.5 },
  });

  test("the published year is judged as the office judged it: the goal is missed", () => {
    const judged = assess(uspto2010, "first-action", published);
    expect(judged).toMatchObject({
      asOf: "2010-09-30",
      verdict: "behind",
      met: false,
      elapsedShare: 1,
      latest: { period: "2010", value: "25.7" },
      target: { year: "2010" },
      gap: { value: "0.3" },
      issues: [],
    });
    expect(judged.completion).toBeCloseTo(0.1 / 0.4, 12);
  });

  test("a year is over on its last day, not on 31 December", () => {
    const open = { asOf: "2010-09-29" };
    expect(assess(uspto2010, "electronic", published, open).latest?.period).toBe("2009");
    expect(outlook(uspto2010, "electronic", published, open).reason).not.toBe("target-year-reached");
    for (const asOf of ["2010-09-30", "FY2010", "2010", "2010-Q4", "2010-12-31"]) {
      expect(assess(uspto2010, "electronic", published, { asOf }).latest?.period).toBe("2010");
      expect(outlook(uspto2010, "electronic", published, { asOf }).probability).toBe(0);
    }
    expect(assess(uspto2010, "electronic", published, { asOf: "FY2010" }).asOf).toBe("2010-09-30");
  });

  test("the next target is the one whose fiscal year is not over", () => {
    const observed = observe(april2026, { stock: { "2023-06": 1040 } });
    expect(assess(april2026, "stock", observed, { asOf: "2024-03-31" }).target?.year).toBe("2024");
    expect(assess(april2026, "stock", observed, { asOf: "2024-04-01" }).target?.year).toBe("2026");
    const judged = assess(april2026, "stock", observed, { asOf: "2023-06-30" });
    expect(judged.completion).toBe(0.4);
    expect(judged.elapsedShare).toBeCloseTo(91 / 366, 12);
    expect(judged.verdict).toBe("ahead");
  });

  test("what has come in of the year is a part of the fiscal year", () => {
    const observed = observe(april2026, { grants: { "2023–24": 120, "2024-04/2024-12": 99 } });
    const judged = assess(april2026, "grants", observed);
    expect(judged.partOfYear).toEqual({
      year: "2025",
      until: "2024-12-31",
      value: "99",
      shareOfYear: expect.closeTo(275 / 365, 12),
      shareOfTarget: 99 / 160,
    });
    expect(judged.latest?.period).toBe("2024");
    expect(judged.asOf).toBe("2024-12-31");
  });

  test("the year to date is the sum of its quarters, in every verdict and forecast", () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(80), fc.nat(80), fc.nat(80)), ([first, second, third]) => {
        const quarters = { "FY2025-Q1": first, "FY2025-Q2": second, "FY2025-Q3": third };
        const [parts, toDate] = [quarters, { "2024-04/2024-12": first + second + third }].map((own) => {
          const observed = observe(april2026, { grants: { "2022-23": 100, "2023-24": 120, ...own } });
          return [assess(april2026, "grants", observed), outlook(april2026, "grants", observed)];
        });
        expect(parts).toEqual(toDate);
      }),
    );
  });

  test("running totals start at the first day of the plan", () => {
    const observed = observe(april2026, { served: { "2023-03": 9, "2023-09": 40, "2024-03": 110 } });
    const judged = assess(april2026, "served", observed);
    expect(judged.completion).toBeCloseTo(110 / 300, 12);
    expect(judged.elapsedShare).toBe(1 / 3);
    expect(judged.latest?.period).toBe("2024-03");
    const path = targetPath(april2026, "served");
    expect("levels" in path && path.levels).toEqual({ 2023: "0", 2024: "100", 2025: "200", 2026: "300" });
  });

  test("figures two fiscal years old are said to be old, those of last year are not", () => {
    const observed = observe(april2026, { grants: { "2022-23": 100 } });
    const codes = (asOf: string) =>
      assess(april2026, "grants", observed, { asOf }).issues.map((one) => one.code);
    expect(codes("2024-03-31")).not.toContain("latest-is-old");
    expect(codes("2024-04-01")).toContain("latest-is-old");
  });

  test("the year of reaching the target is a fiscal year", () => {
    const observed = observe(april2026, { stock: { "2022-23": 1000, "2023-24": 1100, "2024-25": 1200 } });
    const ahead = outlook(april2026, "stock", observed, { target: "final" });
    expect(ahead).toMatchObject({ asOf: "2025-03-31", expectedYear: "2026" });
    expect("points" in ahead.forecast && ahead.forecast.points.map(({ period }) => period)).toEqual(["2026"]);
    const done = observe(april2026, { stock: { "2023-24": 1100, "2024-06": 1310 } });
    // June 2024 lies in the year to March 2025.
    expect(outlook(april2026, "stock", done, { target: "final" }).expectedYear).toBe("2025");
  });
});

describe("sentences print the office's own spelling of a year, data the canonical one", () => {
  const observed = observe(april2026, {
    stock: { "2023-24": 1080, "2024-25": 1150 },
    grants: { "2022-23": 90, "2023-24": 120, "2024-04/2024-12": { value: 99, status: "P" } },
    served: { "2023-24": 90 },
  });
  const sentences = (["stock", "grants", "served"] as const).flatMap((id) => {
    const judged = assess(april2026, id, observed);
    const ahead = outlook(april2026, id, observed);
    const effort = effortFor(april2026, id, observed, { probability: 0.9 });
    const path = targetPath(april2026, id);
    const line = scenarioLine(april2026, id, observed, "carry-on");
    return [
      ...judged.because,
      ...ahead.because,
      ...("because" in effort ? effort.because : []),
      ...("because" in path ? path.because : []),
      ...("because" in line ? line.because : []),
      ...[...judged.issues, ...ahead.issues].map(({ message }) => message),
    ];
  });

  test("in both languages no sentence names a year in another way", () => {
    expect(sentences.length).toBeGreaterThan(20);
    for (const { "zh-Hans": zh, en } of sentences) {
      for (const text of [zh, en]) expect(text.replaceAll(/20\d\d(–\d\d|-\d\d)/g, "")).not.toMatch(/20\d\d/);
    }
  });

  test.each([
    ["target: from 1000 in 2022–23 to at least 1300 items by the end of 2025–26", "stock"],
    ["latest observation: 1150 items in 2024–25", "stock"],
    ["2022–23 财年基期值 1000，2025–26 财年目标：不低于 1300 件", "stock"],
    ["最近观测：2024–25 为 1150 件", "stock"],
    [
      "75 % of 2024–25 is over and 99 has come in; the rest follows the amounts of whole years, evenly over their days",
      "grants",
    ],
    ["An annual indicator is judged by whole years; 99 of 2024-04/2024-12 is set aside", "grants"],
    ["the same change every year: 0 in 2022–23 → 300 in 2025–26", "served"],
    ["逐年等量：2022–23 财年 0 → 2025–26 财年 300", "served"],
  ])("%s", (sentence) => {
    expect(sentences.flatMap((one) => [one["zh-Hans"], one.en])).toContain(sentence);
  });

  test("and where the office names a year by its end", () => {
    const own = observe(uspto2010, { electronic: { FY2009: 82.4, FY2010: 89.5 } });
    const words = assess(uspto2010, "electronic", own).because;
    expect(words.map(({ en }) => en)).toContain("FY2010 is over, and the target of at least 90% is not met");
    expect(words.map((one) => one["zh-Hans"])).toContain("FY2010 财年已结束，不低于 90%的目标未达到");
  });
});

describe("a series of other years is refused", () => {
  const calendar = series(
    { unit: "件", measure: "point-in-time", regionRule: "sum" },
    { 2023: 1000, "2024-03": 1100 },
  );

  test("and both days are named", () => {
    const issue = thrown(() => assess(april2026, "stock", { stock: calendar }));
    expect(issue).toMatchObject({
      code: "year-ends-differ",
      path: "/stock",
      expected: "years that end on 03-31",
      received: "12-31",
    });
  });

  test("also as the history of a running total", () => {
    const history = series({ unit: "家", measure: "annual", regionRule: "sum" }, { 2021: 90, 2022: 95 });
    const issue = thrown(() => outlook(april2026, "served", {}, { history }));
    expect(issue).toMatchObject({ code: "year-ends-differ", path: "/history" });
  });
});

describe("a fiscal plan is a calendar plan at another time", () => {
  const judgements = ({ plan, values, options }: Case) => {
    const observed = observe(plan, { it: values });
    return {
      assessment: assess(plan, "it", observed, options),
      all: assessPlan(plan, observed, options),
      methods: compareMethods(plan, "it", observed, options),
      outlook: outlook(plan, "it", observed, options),
      path: targetPath(plan, "it"),
      line: scenarioLine(plan, "it", observed, "carry-on"),
      rules: validatePlan(plan),
    };
  };

  test("whose years end on 31 December: everything is the same, to the last sentence", () => {
    fc.assert(
      fc.property(cases, (one) => {
        const fiscal = { ...one, plan: { ...one.plan, yearEnds: "12-31" } };
        expect(judgements(fiscal)).toEqual(judgements(one));
      }),
      { numRuns: 60 },
    );
  });

  test("and where only whole years are known, every number and verdict is the same, whenever the year ends", () => {
    const ends = fc.constantFrom("03-31", "06-30", "09-30", "02-29", "04-05");
    fc.assert(
      fc.property(cases, ends, (one, yearEnds) => {
        // A day of the calendar lies elsewhere in another year.
        fc.pre(one.plan.indicators.every(({ targets }) => targets.every(({ dueOn }) => dueOn === undefined)));
        const values = Object.fromEntries(
          Object.entries(one.values).filter(([period]) => period.length === 4),
        );
        const { asOf, ...options } = one.options;
        const known = { ...one, values, options: { ...options, ...(asOf?.length === 4 && { asOf }) } };
        const fiscal = { ...known, plan: { ...one.plan, yearEnds } };
        const [own, other] = [judgements(fiscal), judgements(known)].map(withoutDaysAndWords);
        expect(own).toEqual(other);
      }),
      { numRuns: 60 },
    );
  });
});

/** Days differ between calendars, and so does how sentences call a year. */
function withoutDaysAndWords(judged: unknown): unknown {
  const text = JSON.stringify(judged, (key, value) =>
    ["because", "message", "text", "asOf"].includes(key) ? undefined : value,
  );
  return JSON.parse(text);
}
