import {
  assess,
  assessPlan,
  continuation,
  observe,
  type Plan,
  parsePlan,
  planTable,
  toMarkdown,
  validatePlan,
} from "ipr-plan";
import {
  national2025,
  national2030,
  national2030Observations,
  outline2030,
  provinces2030,
} from "ipr-plan/plans";
import { describe, expect, test } from "vitest";

// The tables row by row, written here a second time from the transcriptions:
// number | name | unit | baseline (year) | target | commitment
const national = `
1 | 每万人口高价值发明专利拥有量 | 件/万人 | 16 (2025) | >22 | expected
2 | 知识产权（专利）密集型产业增加值占GDP比重 | % | 13.38 (2024) | 14.6 | expected
3 | 版权产业增加值占GDP比重 | % | 7.46 (2024) | 7.53 | expected
4 | 知识产权使用费进出口总额 | 亿元 | 19600 (2025) | 20000 | expected
5 | 地理标志产品直接产值 | 亿元 | 9690 (2024) | 11000 | expected
6 | 知识产权保护社会满意度 | 分 | 82.81 (2025) | 83.9 | expected`;
const outline = `
1 | 国内生产总值（GDP）增长 | % | 5 (2025) | 保持在合理区间、各年度视情提出 | expected
2 | 全员劳动生产率增长 | % | 6.1 (2025) | 高于 GDP 增长 | expected
3 | 常住人口城镇化率 | % | 67.9 (2025) | 71 | expected
4 | 全社会研发经费投入增长 | % | 9.1 (2025) | >7 | expected
5 | 每万人口高价值发明专利拥有量 | 件/万人 | 16 (2025) | >22 | expected
6 | 数字经济核心产业增加值占GDP比重 | % | 10.5 (2024) | 12.5 | expected
7 | 城镇调查失业率 | % | 5.2 (2025) | <5.5 | expected
8 | 居民人均可支配收入增长 | % | 5 (2025) | 与 GDP 增长同步 | expected
9 | 劳动年龄人口平均受教育年限 | 年 | 11.3 (2025) | 11.7 | binding
10 | 每千人口拥有医护人员数——执业医师数 | 人/千人 | 3.1 (2025) | 3.7 | expected
 | 每千人口拥有医护人员数——注册护士数 | 人/千人 | 4.3 (2025) | 5.1 | expected
11 | 养老机构护理型床位占比 | % | 68 (2025) | 73 | expected
12 | 3岁以下婴幼儿入托率提高 | 百分点 | | 6 | expected
13 | 人均预期寿命 | 岁 | 79.25 (2025) | 80 | expected
14 | 单位GDP二氧化碳排放降低 | % | 17.7 (2025) | 17 | binding
15 | 非化石能源占能源消费总量比重 | % | 21.7 (2025) | 25 | binding
16 | 地级及以上城市细颗粒物（PM2.5）浓度 | 微克/立方米 | 28 (2025) | <27 | binding
17 | 优良水体比例 | % | 80 (2025) | 85 | binding
18 | 森林覆盖率 | % | 25.1 (2024) | 25.8 | binding
19 | 粮食综合生产能力 | 万亿斤 | 1.39 (2025) | ≈1.45 | binding
20 | 能源综合生产能力 | 亿吨标准煤 | 51.3 (2025) | 58 | binding`;

describe.each([
  ["the national plan", national2030, national],
  ["the outline", outline2030, outline],
] as const)("%s of 2026 to 2030", (_, plan, rows) => {
  test("says what its table prints, row by row", () => {
    const found = planTable(plan as Plan).rows.map((row) => {
      const target = typeof row.target === "object" ? row.target?.["zh-Hans"] : row.target;
      const base = row.baseline === null ? "" : `${row.baseline} (${row.baselineYear})`;
      return [row.number ?? "", row.name["zh-Hans"], row.unit, base, target, row.commitment].join(" | ");
    });
    const trimmed = (line: string): string =>
      line
        .split("|")
        .map((cell) => cell.trim())
        .join(" | ");
    expect(found).toEqual(rows.trim().split("\n").map(trimmed));
  });

  test("is read from its own JSON, and no rule finds an error", () => {
    const read = parsePlan(JSON.parse(JSON.stringify(plan)));
    expect(read).toEqual({ ok: true, plan });
    expect(validatePlan(plan as Plan).filter(({ level }) => level === "error")).toEqual([]);
  });

  test("says that it was read from a transcription", () => {
    expect(plan.notes?.some((note) => note["zh-Hans"].includes("转录件"))).toBe(true);
  });
});

test("the national plan of 2026 to 2030 goes on from the one before: four kept, one measured otherwise, three dropped, one new", () => {
  const found = continuation(national2025, national2030);
  expect(found.map(({ kind, earlier, later }) => `${kind} ${earlier ?? later}`)).toEqual([
    "kept high-value-patents-per-10k",
    "dropped overseas-grants",
    "dropped pledge-financing",
    "measured-otherwise royalties",
    "kept patent-intensive-share",
    "kept copyright-share",
    "kept protection-satisfaction",
    "dropped first-instance-acceptance",
    "new geographical-indication-output",
  ]);
});

describe("twelve provinces' targets for 2030", () => {
  test("are those of the collection, with the sign that each prints", () => {
    const found = provinces2030.map(({ jurisdiction, indicators: [one] }) => {
      const [target] = one?.targets ?? [];
      const sign = target && "comparator" in target && target.comparator === "about" ? "≈" : "";
      return `${jurisdiction.code} ${one?.baseline?.value ?? "-"} ${sign}${target && "value" in target ? target.value : ""}`;
    });
    expect(found).toEqual([
      "110000 - ≈240",
      "120000 25.2 32",
      "130000 4.4 7.6",
      "220000 - 9.8",
      "310000 - ≈85",
      "320000 - 43",
      "340000 13.7 ≈20",
      "370000 - 18",
      "430000 8.5 14",
      "500000 - 18",
      "520000 - 3.3",
      "620000 - 6",
    ]);
  });

  test("contradict no rule", () => {
    for (const plan of provinces2030) {
      expect(validatePlan(plan, { parents: [outline2030] }).filter(({ level }) => level !== "note")).toEqual(
        [],
      );
    }
  });
});

describe("the outline", () => {
  const seen = observe(outline2030, {
    "gdp-growth": { 2026: "4.8" },
    "labour-productivity-growth": { 2026: "5.6" },
    "income-growth": { 2026: "4.9" },
    "research-spending-growth": { 2026: "8" },
  });
  const verdictOf = (id: (typeof outline2030.indicators)[number]["id"]) => {
    const { verdict, reason, met } = assess(outline2030, id, seen);
    return [verdict, reason, met];
  };

  test("judges its compared targets by the growth of GDP, and its targets in words not at all", () => {
    expect(verdictOf("labour-productivity-growth")).toEqual(["on-track", "target-moves", true]);
    expect(verdictOf("income-growth")).toEqual(["on-track", "target-moves", true]);
    expect(verdictOf("gdp-growth")).toEqual(["not-assessable", "target-in-words", null]);
    expect(verdictOf("research-spending-growth")).toEqual(["on-track", "target-not-numeric", true]);
  });

  test("counts what binds apart", () => {
    const { groups } = assessPlan(outline2030, seen);
    const binding = groups.find(({ key }) => key === "binding");
    expect(Object.values(binding?.counts ?? {}).reduce((sum, one) => sum + one, 0)).toBe(8);
  });

  test("writes a target in words into its table", () => {
    expect(toMarkdown(planTable(outline2030))).toContain("保持在合理区间、各年度视情提出");
  });
});

test("as of its first day the national plan has what was published, and no progress yet", () => {
  const { verdict, reason } = assess(national2030, "high-value-patents-per-10k", national2030Observations);
  expect([verdict, reason]).toEqual(["not-assessable", "not-started"]);
});
