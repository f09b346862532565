import { accumulate, type Indicator, observe, proposePlan, proposeTargets, series } from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { planWith, reference } from "./plan-with.js";

const of = (found: ReturnType<typeof proposeTargets>, name: string) =>
  found.candidates.find(({ method }) => method === name)?.because;

describe("the sentence that justifies a target", () => {
  test("says what there is, what is asked against it, where the trend leads, and why", () => {
    const found = proposeTargets(national2025, "high-value-patents-per-10k", national2025Observations, {
      year: "2030",
    });
    expect(of(found, "projection-even")).toEqual({
      "zh-Hans":
        "每万人口高价值发明专利拥有量，提出 2030 年不低于 26 件/万人。主要考虑：与近年走势基本吻合。2020 年至 2025 年由 6.3 提高到 16 件/万人，年均增加 1.94 件/万人（年均增长 20.5%）。达到目标，5 年需增加 10 件/万人，年均增加 2 件/万人（年均增长 10.2%），为上一时期年均的 103%。按近年走势推算，2030 年可达 26.18 件/万人左右，达到目标的概率为 51%。",
      en: "High-value invention patents per 10,000 people: at least 26 items/10k people proposed for 2030, because it is what the trend of recent years leads to. From 2020 to 2025 it rose from 6.3 to 16 items/10k people, by 1.94 items/10k people a year (20.5% a year). To meet the target takes a rise of 10 items/10k people in 5 years, 2 items/10k people a year (10.2% a year), 103% of the pace before. The present trend leads to about 26.18 items/10k people; the probability of meeting the target is 51%.",
    });
  });

  test("of what should fall speaks of a fall, with no minus before a size", () => {
    const plan = planWith({ unit: "天", direction: "decrease", regionRule: "none" });
    const found = proposeTargets(plan, "one", observe(plan, { one: { 2023: 24, 2024: 22, 2025: 20 } }), {
      year: "2030",
    });
    const because = of(found, "per-cent");
    expect(because?.["zh-Hans"]).toContain("不高于 18 天");
    expect(because?.["zh-Hans"]).toContain("由 24 降低到 20 天，年均降低 2 天");
    expect(because?.en).toContain("takes a fall of 2 days");
    expect(because?.en).not.toContain("-2");
  });

  test("says where a method was cut to what the unit can be, and where more is asked than ever was done", () => {
    const plan = planWith({ unit: "%", measure: "annual", regionRule: "ratio" });
    const found = proposeTargets(plan, "one", observe(plan, { one: { 2023: 94.6, 2024: 94.7, 2025: 95 } }), {
      year: "2030",
    });
    expect(of(found, "per-cent")?.en).toContain("cut from 104.5, which the unit cannot be");
    expect(of(found, "per-cent")?.["zh-Hans"]).toContain("超过历史最好年份");
  });

  test("asks nothing where the present is kept", () => {
    const plan = planWith({ unit: "件" });
    const found = proposeTargets(plan, "one", observe(plan, { one: { 2025: 40 } }), { year: "2030" });
    expect(of(found, "maintain")).toEqual({
      "zh-Hans": "测试指标，提出 2030 年不低于 40 件。主要考虑：保持基期水平。2025 年为 40 件。",
      en: "tested: at least 40 items proposed for 2030, because it keeps the level of the base. It stood at 40 items in 2025.",
    });
  });
});

describe("the course of the period before", () => {
  const said = (
    values: Readonly<Record<string, string | number>>,
    own: Partial<Indicator> = {},
    improvement = 0.1,
    method = "per-cent",
  ) => {
    const plan = planWith({ unit: "亿元", measure: "annual", regionRule: "none", ...own });
    const found = proposeTargets(plan, "one", observe(plan, { one: values }), { year: "2030", improvement });
    const { "zh-Hans": zh = "", en = "" } = of(found, method) ?? {};
    return [zh.replace(/^.*?主要考虑：.*?。/, ""), en.slice(en.indexOf(". ") + 2)];
  };
  const trendless = { unit: "亿元", measure: "cumulative", regionRule: "sum" } as const;

  test.each<[string, Parameters<typeof said>, string, string]>([
    [
      "a rise from 0 has no rate",
      [{ 2020: 0, 2025: 20 }],
      "2020 年至 2025 年由 0 提高到 20 亿元，年均增加 4 亿元。达到目标，5 年需增加 2 亿元，年均增加 0.4 亿元（年均增长 1.9%），为上一时期年均的 10%。",
      "From 2020 to 2025 it rose from 0 to 20 hundred million yuan, by 4 hundred million yuan a year. To meet the target takes a rise of 2 hundred million yuan in 5 years, 0.4 hundred million yuan a year (1.9% a year), 10% of the pace before.",
    ],
    [
      "a fall has a rate below 0, and is no measure for a rise",
      [{ 2020: 25, 2025: 20 }],
      "2020 年至 2025 年由 25 降低到 20 亿元，年均降低 1 亿元（年均下降 4.4%）。达到目标，5 年需增加 2 亿元，年均增加 0.4 亿元（年均增长 1.9%）。",
      "From 2020 to 2025 it fell from 25 to 20 hundred million yuan, by 1 hundred million yuan a year (−4.4% a year). To meet the target takes a rise of 2 hundred million yuan in 5 years, 0.4 hundred million yuan a year (1.9% a year).",
    ],
    [
      "what stayed is said to have stayed",
      [{ 2020: 20, 2025: 20 }],
      "2020 年至 2025 年保持在 20 亿元。达到目标，5 年需增加 2 亿元，年均增加 0.4 亿元（年均增长 1.9%）。",
      "From 2020 to 2025 it stayed at 20 hundred million yuan. To meet the target takes a rise of 2 hundred million yuan in 5 years, 0.4 hundred million yuan a year (1.9% a year).",
    ],
    [
      "a fall that is asked for, beside the fall before",
      [{ 2020: 30, 2025: 20 }, { direction: "decrease" }, 0.5],
      "2020 年至 2025 年由 30 降低到 20 亿元，年均降低 2 亿元（年均下降 7.8%）。达到目标，5 年需降低 10 亿元，年均降低 2 亿元（年均下降 12.9%），为上一时期年均的 100%。",
      "From 2020 to 2025 it fell from 30 to 20 hundred million yuan, by 2 hundred million yuan a year (−7.8% a year). To meet the target takes a fall of 10 hundred million yuan in 5 years, 2 hundred million yuan a year (−12.9% a year), 100% of the pace before.",
    ],
    [
      "a share moves in percentage points",
      [
        { 2020: 10, 2025: 20 },
        { unit: "%", regionRule: "ratio" },
      ],
      "2020 年至 2025 年由 10 提高到 20%，年均增加 2 个百分点（年均增长 14.9%）。达到目标，5 年需增加 2 个百分点，年均增加 0.4 个百分点（年均增长 1.9%），为上一时期年均的 20%。",
      "From 2020 to 2025 it rose from 10 to 20%, by 2 percentage points a year (14.9% a year). To meet the target takes a rise of 2 percentage points in 5 years, 0.4 percentage points a year (1.9% a year), 20% of the pace before.",
    ],
    [
      "nothing is asked where it is kept",
      [{ 2020: 10, 2025: 20 }, {}, 0.1, "maintain"],
      "2020 年至 2025 年由 10 提高到 20 亿元，年均增加 2 亿元（年均增长 14.9%）。",
      "From 2020 to 2025 it rose from 10 to 20 hundred million yuan, by 2 hundred million yuan a year (14.9% a year).",
    ],
    [
      "a total is told as a total, and asks for a total",
      [{ 2023: 300, 2025: 500 }, trendless],
      "2021—2025 年累计 500 亿元。达到目标，5 年需累计 550 亿元，年均 110 亿元，为上一时期年均的 110%。",
      "The total of 2021–2025 was 500 hundred million yuan. To meet the target takes a total of 550 hundred million yuan in 5 years, 110 hundred million yuan a year, 110% of the pace before.",
    ],
  ])("%s", (_, asked, zhExpected, enExpected) => {
    const [zh = "", en = ""] = said(...asked);
    // A trend may be told behind it.
    expect(zh.replace(/按近年走势.*$/, "")).toBe(zhExpected);
    expect(en.replace(/ The present trend .*$/, "")).toBe(enExpected);
  });
});

describe("the trend", () => {
  test("is told only where there is one", () => {
    const plan = planWith({ unit: "亿元", measure: "annual" });
    const asked = (values: Readonly<Record<string, number>>) =>
      of(proposeTargets(plan, "one", observe(plan, { one: values }), { year: "2030" }), "per-cent");
    expect(asked({ 2025: 20 })?.en).not.toContain("trend");
    expect(asked({ 2020: 18, 2025: 20 })?.en).toMatch(
      /The present trend leads to about [\d.]+ hundred million yuan; the probability of meeting the target is \d+%\.$/,
    );
  });

  test("of a total is that of its amounts, and as much as in its best year is not more than it", () => {
    const plan = planWith({ unit: "件", measure: "cumulative" });
    const kind = { unit: "件", measure: "annual", regionRule: "sum" } as const;
    const amounts = series(kind, { 2021: 100, 2022: 100, 2023: 100, 2024: 100, 2025: 100 });
    const best = (improvement?: number) => {
      const options = { year: "2030", ...(improvement && { improvement }) };
      const found = proposeTargets(plan, "one", { one: accumulate(amounts) }, options);
      const name = improvement === undefined ? "maintain" : "per-cent";
      return found.candidates.find(({ method }) => method === name);
    };
    expect([best()?.bestShare, best(0.1)?.bestShare]).toEqual([1, 1.1]);
    expect(best()?.because.en).toContain("100 items a year, 100% of the pace before.");
    expect(best(0.1)?.because.en).toContain("110% of the pace before, more than in its best year so far.");
    expect(best()?.because.en).toContain("The present trend leads to a total of about 500 items");
  });
});

describe("what a sentence says of what should fall, of ranks and of totals", () => {
  const ofYears = (values: readonly (number | string)[]) =>
    Object.fromEntries(values.map((value, index) => [String(2026 - values.length + index), value]));
  const said = (own: Partial<Indicator>, values: readonly (number | string)[], method: string) => {
    const plan = planWith(own);
    const found = proposeTargets(plan, "one", observe(plan, { one: ofYears(values) }), { year: "2030" });
    const { "zh-Hans": zh = "", en = "" } = of(found, method) ?? {};
    return [zh, en] as const;
  };
  const rank = { unit: "位", regionRule: "none", direction: "decrease" } as const;
  const time = { unit: "个月", measure: "annual", regionRule: "none", direction: "decrease" } as const;

  test("a rank is a place in a row, and moves up as its number falls", () => {
    const [zh, en] = said(rank, [8, 8, 7, 6, 6, 5], "last-change");
    expect(zh).toContain("提出 2030 年居第 2 位以内。");
    expect(zh).toContain("由第 8 位前移到第 5 位，年均前移 0.6 位。达到目标，5 年需前移 3 位");
    expect(zh).toMatch(/按近年走势推算，2030 年可居第 \d+ 位左右/);
    expect(en).toContain("2nd or better proposed for 2030");
    expect(en).toContain(
      "it moved up from 8th to 5th, by 0.6 places a year. To meet the target takes a move up by 3 places",
    );
    expect(en).toMatch(/leads to about \d+(?:st|nd|rd|th);/);
    expect(said(rank, [5, 7], "last-change")[0]).toContain("由第 5 位后移到第 7 位，年均后移 2 位");
  });

  test("a target that the present meets already asks nothing, and says what there is to spare", () => {
    const [zh, en] = said(time, [20, 19, 18, "17.2", "16.5", 16], "projection-safe");
    expect(zh).toContain("不高于 16.5 个月");
    expect(zh).toContain("现有水平已达到目标，尚有 0.5 个月的余地。");
    expect(zh).not.toContain("需增加");
    expect(en).toContain("The present level meets the target already, with 0.5 months to spare.");
    const kept = said(
      { unit: "%", measure: "annual", regionRule: "ratio", direction: "maintain" },
      [98, 98, "98.2", 98, "98.3", 98],
      "projection-even",
    );
    expect(kept[0]).toContain("现有水平已在目标范围内。");
    expect(kept[1]).toContain("The present level is within the target already.");
  });

  test.each([
    ["last-growth", "延续上一时期年均 4.4% 的降幅", "it carries on the last period's fall of 4.4% a year"],
    ["slowed-growth", "降幅由 3.0% 起逐年递减", "the fall slows down from 3.0%"],
    ["projection-stretching", "优于近年走势", "it is a stretch"],
  ])("%s of what falls speaks of a fall by its size", (method, zh, en) => {
    const told = said(time, [20, 19, 18, "17.2", "16.5", 16], method);
    expect(told[0]).toContain(zh);
    expect(told[1]).toContain(en);
    expect(
      said({ ...time, direction: "increase" }, [16, 17, 18, "18.8", "19.5", 20], method)[0],
    ).not.toContain(zh);
  });

  test("points of a share that should fall are taken off", () => {
    const share = { unit: "%", measure: "annual", regionRule: "ratio" } as const;
    expect(said({ ...share, direction: "decrease" }, [5, 4, 3], "cohens-h")[0]).toContain("降低百分点");
    expect(said(share, [3, 4, 5], "cohens-h")[0]).toContain("提高百分点");
  });

  test("what the parent's target asks to fall by is said as a fall", () => {
    const plan = planWith(time);
    const above = planWith(
      {
        ...time,
        baseline: { year: "2025", value: "20", reference },
        targets: [{ year: "2030", basis: "level", comparator: "at-most", value: "16", reference }],
      },
      "2025",
      "2030",
    );
    const found = proposeTargets(plan, "one", observe(plan, { one: { 2025: 10 } }), {
      year: "2030",
      parent: { plan: { ...above, id: "above" }, indicator: "one" },
    });
    expect(of(found, "parent-growth")?.["zh-Hans"]).toContain("与上级目标年均 4.4% 的降幅一致");
    expect(of(found, "parent-growth")?.en).toContain("it falls as the parent's target does, by 4.4% a year");
  });

  const yearly = { unit: "件", measure: "annual", regionRule: "sum" } as const;
  const totalOf = (direction: "increase" | "decrease", amounts: readonly number[], method: string) => {
    const plan = planWith({ unit: "件", measure: "cumulative", direction });
    const one = accumulate(series(yearly, ofYears(amounts)));
    const found = proposeTargets(plan, "one", { one }, { year: "2030" });
    return found.candidates.find((candidate) => candidate.method === method);
  };

  test("a total is proposed for all years of the period", () => {
    const { because } = totalOf("increase", [90, 100, 110, 120, 130], "maintain") ?? {};
    expect(because?.["zh-Hans"]).toContain("提出 2026—2030 年累计不低于 550 件。");
    expect(because?.["zh-Hans"]).toMatch(/按近年走势推算，2026—2030 年可累计 [\d.]+ 件左右/);
    expect(because?.en).toContain("a total of at least 550 items proposed for 2026–2030");
  });

  test("a ceiling of a total has to be kept within, and the best year is that of the least", () => {
    const amounts = [20, 18, 17, 15, 14];
    const lax = totalOf("decrease", amounts, "maintain");
    expect(lax?.because["zh-Hans"]).toContain(
      "5 年累计须控制在 84 件以内，年均 16.8 件，为上一时期年均的 100%。",
    );
    expect(lax?.because.en).toContain("the total of 5 years has to stay within 84 items, 16.8 items a year");
    expect(lax?.bestShare).toBeCloseTo(14 / 16.8, 5);
    const strict = totalOf("decrease", amounts, "last-growth");
    expect(strict?.printed).toBe("≤55");
    expect(strict?.bestShare).toBeCloseTo(14 / 11, 5);
    expect(strict?.because["zh-Hans"]).toContain("，低于历史最好年份。");
    expect(strict?.because.en).toContain(", less than in its best year so far.");
    const plan = planWith({ unit: "件", measure: "cumulative", direction: "decrease" });
    const { clashes } = proposePlan(
      plan,
      { one: accumulate(series(yearly, ofYears(amounts))) },
      { year: "2030", prefer: ["last-growth"] },
    );
    const clash = clashes.find(({ code }) => code === "effort-above-best");
    expect(clash?.message.en).toContain("the best year had 1.273 times what it allows each year");
  });
});
