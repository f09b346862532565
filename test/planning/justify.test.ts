import { observe, proposeTargets } from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";
import { describe, expect, test } from "vitest";
import { planWith } from "./plan-with.js";

const of = (found: ReturnType<typeof proposeTargets>, name: string) =>
  found.candidates.find(({ method }) => method === name)?.because;

describe("the sentence that justifies a target", () => {
  test("says what there is, what is asked against it, where the trend leads, and why", () => {
    const found = proposeTargets(national2025, "high-value-patents-per-10k", national2025Observations, {
      year: "2030",
    });
    expect(of(found, "projection-even")).toEqual({
      "zh-Hans":
        "每万人口高价值发明专利拥有量，提出 2030 年不低于 26 件/万人。主要考虑：与近年走势基本吻合。2020 年至 2025 年由 6.3 提高到 16 件/万人，年均增加 1.94 件/万人（年均增长 20.5%）。达到目标，5 年需增加 10 件/万人，年均增加 2 件/万人（年均增长 10.2%），为上一时期年均的 100%。按近年走势推算，2030 年可达 26.18 件/万人左右，达到目标的概率为 51%。",
      en: "High-value invention patents per 10,000 people: at least 26 items/10k people proposed for 2030, because it is what the trend of recent years leads to. From 2020 to 2025 it rose from 6.3 to 16 items/10k people, by 1.94 items/10k people a year (20.5% a year). To meet the target takes a rise of 10 items/10k people in 5 years, 2 items/10k people a year (10.2% a year), 100% of the pace before. The present trend leads to about 26.18 items/10k people; the probability of meeting the target is 51%.",
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
