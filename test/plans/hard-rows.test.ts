import {
  assess,
  definePlan,
  type Indicator,
  observe,
  type Plan,
  parsePlan,
  planTable,
  type Target,
  validatePlan,
} from "ipr-plan";
import { describe, expect, test } from "vitest";

// Rows of published plans that no number alone can say; each is said truly here, in words of our own.

const cite = (raw: string) => ({ document: "公开文本", locator: "表", raw });
const row = (id: string, name: string, facts: Partial<Indicator>): Indicator => ({
  id,
  name: { "zh-Hans": name },
  measure: "annual",
  regionRule: "none",
  direction: "increase",
  targets: [],
  origin: "table",
  references: [cite(name)],
  ...facts,
});
const planOf = (period: readonly [string, string], indicators: readonly Indicator[], more = {}): Plan =>
  definePlan({
    id: "hard-rows",
    title: { "zh-Hans": "难以表述的指标" },
    jurisdiction: { level: "province" },
    period: { start: period[0], end: period[1] },
    indicators,
    references: [cite("—")],
    ...more,
  });
const level = (year: string, value: string, raw = value): Target => ({
  year,
  basis: "level",
  comparator: "attain",
  value,
  reference: cite(raw),
});

const increase = { "zh-Hans": "明显增加", en: "to increase clearly" };
const inWords = (year: string): Target => ({
  year,
  basis: "words",
  text: increase,
  reference: cite("均明显增加"),
});

const shaanxi = planOf(
  ["2021", "2035"],
  [
    row("patent-intensive-share", "专利密集型产业增加值占GDP比重", {
      unit: "%",
      regionRule: "ratio",
      targets: [inWords("2035")],
    }),
    row("copyright-share", "版权产业增加值占GDP比重", {
      unit: "%",
      regionRule: "ratio",
      targets: [inWords("2035")],
    }),
  ],
);

const months = { unit: "个月", direction: "decrease" } as const;
const uspto = planOf(
  ["2006", "2010"],
  [
    row("patents-first-action", "Average First Action Pendency", {
      ...months,
      category: { "zh-Hans": "专利", en: "Patents" },
      targets: [level("2010", "25.4")],
      inferred: [
        { field: "unit", because: { "zh-Hans": "审查周期以月计", en: "Pendency is counted in months" } },
      ],
    }),
    row("trademarks-first-action", "Average First Action Pendency", {
      ...months,
      category: { "zh-Hans": "商标", en: "Trademarks" },
      targets: [
        {
          year: "2010",
          basis: "level",
          comparator: "between",
          lower: "2.5",
          upper: "3.5",
          reference: cite("2.5 to 3.5"),
        },
      ],
    }),
  ],
  { yearEnds: "09-30" },
);

const pendency = planOf(
  ["2003", "2006"],
  [
    row("first-action", "Patent Average First Action Pendency", {
      ...months,
      targets: [
        level("2003", "18.4"),
        level("2004", "20.2"),
        level("2005", "21.3"),
        level("2006", "22", "22.0"),
      ],
    }),
  ],
  { yearEnds: "09-30", baseYear: "2002" },
);

const city: Target = {
  year: "2025",
  basis: "compared",
  comparator: "at-least",
  with: { name: { "zh-Hans": "全市平均水平" }, region: "重庆市" },
  strength: "strive",
  reference: cite("达全市平均水平"),
};
const dazu = planOf(
  ["2021", "2025"],
  [
    row("patents-per-10k", "万人发明专利拥有量", {
      unit: "件/万人",
      measure: "point-in-time",
      regionRule: "ratio",
      targets: [city],
    }),
    row("high-value-patents-per-10k", "每万人高价值发明专利", {
      unit: "件/万人",
      measure: "point-in-time",
      regionRule: "ratio",
      targets: [city],
    }),
  ],
);

const henan = planOf(
  ["2016", "2020"],
  [
    row("coverage", "产业集聚区知识产权维权援助网点覆盖率", {
      unit: "%",
      measure: "point-in-time",
      regionRule: "ratio",
      targets: [level("2020", "100", "全覆盖")],
      inferred: [
        {
          field: "targets",
          because: { "zh-Hans": "“全覆盖”读作 100%", en: "Full coverage is read as 100 %" },
        },
      ],
    }),
  ],
);

const australia = planOf(
  ["2022", "2025"],
  [
    row("charter-targets", "Key targets of the customer service charter that are met", {
      unit: "项",
      targets: [
        {
          year: "2025",
          basis: "every-year",
          comparator: "attain",
          value: "9",
          reference: cite("9 key targets"),
        },
      ],
    }),
    row("downloads", "Annual downloads from data.gov.au", {
      unit: "次",
      targets: [
        {
          year: "2025",
          basis: "words",
          text: { "zh-Hans": "逐年增加", en: "to increase" },
          reference: cite("Increase"),
        },
      ],
    }),
    row("knowledge", "Level of knowledge of the IP system", {
      targets: [
        {
          year: "2025",
          basis: "words",
          text: { "zh-Hans": "高于 2020-21 年", en: "above that of 2020-21" },
          reference: cite("Increase"),
        },
      ],
    }),
  ],
  { yearEnds: "06-30", yearStyle: "2023-24", baseYear: "2021" },
);

const nanjiang = planOf(
  ["2023", "2023"],
  [
    row("patent-filings", "专利申报任务", {
      unit: "件",
      regionRule: "sum",
      targets: [level("2023", "60")],
      inferred: [
        {
          field: "targets",
          because: { "zh-Hans": "各部门任务之和", en: "The sum of the departments' tasks" },
        },
      ],
    }),
    row("patent-filings-market", "专利申报任务（市场监管局）", {
      unit: "件",
      regionRule: "sum",
      partOf: "patent-filings",
      responsible: [{ "zh-Hans": "市场监管局" }],
      targets: [level("2023", "50")],
    }),
    row("patent-filings-economy", "专利申报任务（经信局）", {
      unit: "件",
      regionRule: "sum",
      partOf: "patent-filings",
      responsible: [{ "zh-Hans": "经信局" }],
      targets: [level("2023", "10")],
    }),
  ],
);

const plans = { shaanxi, uspto, pendency, dazu, henan, australia, nanjiang };

describe.each(Object.entries(plans))("%s", (_, plan) => {
  test("is read back from its JSON, contradicts no rule, and every target stands in its table", () => {
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, plan });
    expect(validatePlan(plan).filter(({ level: of }) => of === "error")).toEqual([]);
    expect(
      planTable(plan).rows.every(({ target, targetReason }) => target !== null && targetReason === null),
    ).toBe(true);
  });
});

describe("what is said of them", () => {
  const verdictOf = (plan: Plan, id: string, values: Record<string, number | string>, options = {}) => {
    const { verdict, reason, movement } = assess(plan, id, observe(plan, { [id]: values }), options);
    return [verdict, reason, movement?.direction];
  };

  test("a promise in words is never monitored only: the movement agrees with it or not", () => {
    expect(verdictOf(shaanxi, "copyright-share", { 2020: 5.1, 2023: 5.4 })).toEqual([
      "not-assessable",
      "target-in-words",
      "agrees",
    ]);
    expect(validatePlan(shaanxi).map(({ code }) => code)).not.toContain("monitored-only");
  });

  test("months of a fiscal year, where fewer are better, and a range that is kept", () => {
    expect(verdictOf(uspto, "patents-first-action", { FY2009: 25.8, FY2010: 25.7 })[0]).toBe("behind");
    expect(verdictOf(uspto, "trademarks-first-action", { FY2010: 3 })[0]).toBe("achieved");
  });

  test("targets of a pendency that rise from year to year are each judged in their year", () => {
    const judged = ["2003", "2004", "2005", "2006"].map(
      (target) =>
        verdictOf(
          pendency,
          "first-action",
          { FY2003: 18.3, FY2004: 20.2, FY2005: 21.1, FY2006: 22.6 },
          { target },
        )[0],
    );
    expect(judged).toEqual(["achieved", "achieved", "achieved", "behind"]);
  });

  test("the level of the whole city is asked for, once it is given", () => {
    const comparedWith = {
      "patents-per-10k": {
        unit: "件/万人",
        measure: "point-in-time",
        regionRule: "ratio",
        observations: [{ period: "2025", value: "12", status: "A" }],
      },
    };
    expect(verdictOf(dazu, "patents-per-10k", { 2025: 11 })[1]).toBe("target-compared");
    expect(verdictOf(dazu, "patents-per-10k", { 2025: 11 }, { comparedWith })[0]).toBe("behind");
  });

  test("nine targets met in every year", () => {
    expect(verdictOf(australia, "charter-targets", { "2021-22": 9, "2022-23": 8 })[0]).toBe("behind");
    expect(verdictOf(australia, "downloads", { "2020–21": 100, "2022-23": 180 })[2]).toBe("agrees");
  });

  test("the tasks of departments are parts of one indicator", () => {
    const more = nanjiang.indicators.map((one) =>
      one.id === "patent-filings-market" ? { ...one, targets: [level("2023", "61")] } : one,
    );
    expect(validatePlan({ ...nanjiang, indicators: more }).map(({ code }) => code)).toContain(
      "part-exceeds-whole",
    );
  });
});
