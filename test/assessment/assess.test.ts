import { assess, observe, UsageError } from "ipr-plan";
import { guangxi2025, guangxi2025Observations, national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";

type NationalId = (typeof national2025)["indicators"][number]["id"];

const national = (id: NationalId, asOf: string) =>
  assess(deepFreeze(national2025), id, deepFreeze(national2025Observations), { asOf });

describe("assess, on the national plan", () => {
  // Recomputed by hand for 每万人口高价值发明专利拥有量, 6.3 in 2020 to 12 in 2025.
  test.each([
    ["2021-12-31", 0.210526, 0.2, 1.052632, "on-track"],
    ["2022-12-31", 0.54386, 0.4, 1.359649, "ahead"],
    ["2025-12-31", 1.701754, 1, 1.701754, "achieved"],
  ])(
    "high-value patents per 10,000 people at %s are %d of the way",
    (asOf, completion, time, pace, verdict) => {
      const result = national("high-value-patents-per-10k", asOf);
      expect(result.completion).toBeCloseTo(completion, 6);
      expect(result.elapsedShare).toBe(time);
      expect(result.pace).toBeCloseTo(pace, 6);
      expect(result).toMatchObject({ verdict, asOf, method: "elapsed-time", plan: "national-2025" });
    },
  );

  test("what 2022 still requires is +0.866667 a year, or 8.48036 % a year", () => {
    const { gap, required } = national("high-value-patents-per-10k", "2022-12-31");
    expect(gap).toStrictEqual({ value: "2.6", unit: "件/万人" });
    expect(required?.perYear).toStrictEqual({ value: "0.8667", unit: "件/万人" });
    expect(required?.rate).toBeCloseTo(0.0848036, 7);
  });

  // Percentages of the way, officially published with their verdicts.
  test.each([
    ["high-value-patents-per-10k", "2023-12-31", 0.965, "ahead"],
    ["royalties", "2023-12-31", 1.868, "achieved"],
    ["protection-satisfaction", "2023-12-31", 1.021, "achieved"],
    ["patent-intensive-share", "2022-12-31", 0.786, "ahead"],
    ["copyright-share", "2022-12-31", 0.182, "behind"],
  ] as const)("%s at %s is %d of the way: %s", (id, asOf, completion, verdict) => {
    const result = national(id, asOf);
    expect(result.completion).toBeCloseTo(completion, 3);
    expect(result.elapsedShare).toBe(asOf === "2022-12-31" ? 0.4 : 0.6);
    expect(result.verdict).toBe(verdict);
  });

  test("pledge financing is achieved at the end of 2023: 8539.9 of 3200", () => {
    expect(national("pledge-financing", "2023-12-31")).toMatchObject({
      verdict: "achieved",
      gap: { value: "0", unit: "亿元" },
      required: null,
    });
  });

  test("a baseline older than the base year starts the way, and the base year starts the time", () => {
    const { baseline, elapsedShare } = national("copyright-share", "2022-12-31");
    expect(baseline).toMatchObject({ year: "2019", value: "7.39" });
    expect(elapsedShare).toBe(0.4);
  });

  test("a met target with a blank baseline is achieved, with the reason why there is no completion", () => {
    expect(national("first-instance-acceptance", "2023-12-31")).toMatchObject({
      verdict: "achieved",
      completion: null,
      pace: null,
      reason: "no-baseline",
      gap: { value: "0", unit: "百分点" },
    });
  });

  test("an indicator without any observation is not assessable, and still shows its target", () => {
    expect(national("overseas-grants", "2023-12-31")).toMatchObject({
      verdict: "not-assessable",
      reason: "no-observation",
      completion: null,
      elapsedShare: null,
      gap: null,
      target: { year: "2025", bound: { comparator: "attain", value: "9" }, unit: "万件" },
    });
  });

  test("an as-of date before the first observation leaves nothing to judge", () => {
    expect(national("pledge-financing", "2020-12-31")).toMatchObject({
      verdict: "not-assessable",
      reason: "no-observation",
    });
  });

  test("an observation of the base year alone is no progress yet", () => {
    expect(national("high-value-patents-per-10k", "2020-12-31")).toMatchObject({
      verdict: "not-assessable",
      reason: "not-started",
      completion: null,
      pace: null,
    });
  });

  test("without an as-of date everything observed counts", () => {
    const result = assess(national2025, "high-value-patents-per-10k", national2025Observations);
    expect(result).toMatchObject({ asOf: "2025-12-31", verdict: "achieved" });
  });
});

describe("assess, on the plan of Guangxi", () => {
  test("a provisional value of June 2023 is judged at June 2023, and noted", () => {
    // Completion (2.04 − 1.42) / 1.08; time (2 + 181/365) / 5.
    const result = assess(guangxi2025, "high-value-patents-per-10k", guangxi2025Observations, {
      asOf: "2023-06-30",
    });
    expect(result.completion).toBeCloseTo(0.62 / 1.08, 12);
    expect(result.elapsedShare).toBeCloseTo((2 + 181 / 365) / 5, 12);
    expect(result.verdict).toBe("ahead");
    expect(result.gap).toStrictEqual({ value: "0.46", unit: "件/万人" });
    // 0.46 over the 2.504110 years that are left.
    expect(result.required?.perYear.value).toBe("0.1837");
    expect(result.issues).toMatchObject([
      { code: "latest-not-final", level: "note", path: "/2023-06", received: "status P" },
    ]);
    expect(result.issues[0]?.message.en).toBe("The latest value, of 2023-06, is provisional");
  });

  test("PCT applications are a running total: the 402 of the period before are never subtracted", () => {
    const observed = observe(guangxi2025, { "pct-applications": { 2021: 110, 2022: 250 } });
    const result = assess(guangxi2025, "pct-applications", observed);
    expect(result).toMatchObject({
      completion: 0.5,
      elapsedShare: 0.4,
      pace: 1.25,
      verdict: "ahead",
      gap: { value: "250", unit: "件" },
      required: { perYear: { value: "83.3333", unit: "件" }, rate: null },
    });
    expect(result).not.toHaveProperty("baseline");
  });

  test("a running total with a blank baseline is judged all the same", () => {
    const observed = observe(guangxi2025, { "overseas-grants": { 2022: 30 } });
    const result = assess(guangxi2025, "overseas-grants", observed);
    expect(result).toMatchObject({ completion: 0.3, verdict: "behind" });
    expect(result.pace).toBeCloseTo(0.75, 12);
  });

  test.each(["royalties", "patent-intensive-share", "copyright-share"] as const)(
    "%s has no target: not assessable, never 0",
    (id) => {
      for (const value of ["0", "5.2"]) {
        const observed = observe(guangxi2025, { [id]: { 2021: value, 2022: value } });
        expect(assess(guangxi2025, id, observed)).toMatchObject({
          verdict: "not-assessable",
          reason: "no-target",
          completion: null,
          elapsedShare: null,
          pace: null,
          gap: null,
          required: null,
          latest: { value },
        });
      }
      expect(assess(guangxi2025, id, {})).toMatchObject({ verdict: "not-assessable", reason: "no-target" });
    },
  );

  test("a target of at least 100 is met at 100, and one from a baseline of 0 has a way to go", () => {
    const observed = observe(guangxi2025, {
      "service-organisations": { 2024: 100 },
      "protection-centres": { 2022: 1 },
    });
    expect(assess(guangxi2025, "service-organisations", observed).verdict).toBe("achieved");
    expect(assess(guangxi2025, "protection-centres", observed)).toMatchObject({
      completion: 1 / 3,
      verdict: "behind",
      gap: { value: "2", unit: "个" },
    });
  });

  test("新建 10 家 on a baseline of 12 is a level of 22", () => {
    const observed = observe(guangxi2025, { "training-bases": { 2022: 17 } });
    expect(assess(guangxi2025, "training-bases", observed)).toMatchObject({
      completion: 0.5,
      target: { bound: { comparator: "attain", value: "22" } },
    });
  });
});

describe("assess, called wrongly", () => {
  test("an id of no indicator throws and names the nearest one", () => {
    const call = () => assess<string>(national2025, "pledge-finance", {});
    expect(call).toThrow(UsageError);
    expect(call).toThrow(/^Unknown indicator: .*did you mean "pledge-financing"/);
  });

  test.each(["2022-13", "end of 2022", ""])("an as-of date of %j throws", (asOf) => {
    expect(() => assess(national2025, "royalties", {}, { asOf })).toThrow(/^Not a period: /);
  });
});
