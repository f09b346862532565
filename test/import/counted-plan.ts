import type { Indicator, Plan } from "ipr-plan";

const reference = { document: "规划", locator: "表 1", raw: "表 1" };

/** An indicator whose name nobody else has: one of each way of counting is enough to see how a table is read. */
const counted = (id: string, name: string, en: string, more: Partial<Indicator>): Indicator =>
  ({
    id,
    name: { "zh-Hans": name, en },
    unit: "件",
    measure: "annual",
    regionRule: "none",
    direction: "increase",
    targets: [],
    origin: "table",
    references: [reference],
    ...more,
  }) as Indicator;

/** A plan of 2021 to 2025 with a level, an amount of each year, a running total, a share, money, and plain points. */
export const countedPlan: Plan = {
  id: "counted",
  title: { "zh-Hans": "规划" },
  jurisdiction: { level: "province", name: { "zh-Hans": "甘肃省" }, code: "620000" },
  period: { start: "2021", end: "2025" },
  baseYear: "2020",
  indicators: [
    counted("files", "在册档案数", "files kept", { measure: "point-in-time" }),
    counted("requests", "申请件数", "requests", {}),
    counted("cases", "办结件数", "cases closed", { measure: "cumulative" }),
    counted("timely", "按时办结率", "closed in time", { unit: "%" as never }),
    counted("turnover", "成交额", "turnover", { unit: "亿元" as never }),
    counted("score", "满意度评分", "score", { unit: undefined as never }),
  ].map((one) => {
    const { unit, ...others } = one;
    return unit === undefined ? (others as Indicator) : one;
  }),
  actions: [],
  references: [reference],
} as unknown as Plan;
