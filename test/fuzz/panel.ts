import fc from "fast-check";
import { type Observations, observe } from "ipr-plan";
import { from, indicatorOf, planWith, to } from "../aims/small-plan.js";
import { attempt } from "./attempt.js";
import { anyAmount, hostileText, periodLike, recordOf } from "./hostile.js";

/** A plan with an indicator of each region rule. */
export const panelPlan = planWith([
  { ...indicatorOf({ unit: "件", baseline: from("100"), targets: [to("200")] }), id: "total" as const },
  {
    ...indicatorOf({
      unit: "件/万人",
      regionRule: "ratio",
      baseline: from("10"),
      targets: [to("15", { year: "2023" }), to("20")],
    }),
    id: "ratio" as const,
  },
  { ...indicatorOf({ unit: "亿元", measure: "cumulative", targets: [to("50")] }), id: "sum" as const },
  {
    ...indicatorOf({ unit: "分", regionRule: "weighted-mean", measure: "annual", targets: [to("90")] }),
    id: "score" as const,
  },
  {
    ...indicatorOf({ unit: "位", regionRule: "none", direction: "decrease", targets: [to("3")] }),
    id: "rank" as const,
  },
]);
export type PanelId = (typeof panelPlan)["indicators"][number]["id"];
export const panelIds = panelPlan.indicators.map(({ id }) => id);

export const placeName = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("南宁", "柳州", "桂林", "广西", "450100") },
  { weight: 1, arbitrary: hostileText },
);

const usualYears = recordOf(
  fc.constantFrom("2019", "2020", "2021", "2022", "2023", "2024", "2024-06"),
  fc.integer({ min: 1, max: 99 }).map(String),
  6,
);
const years = fc.oneof(
  { weight: 5, arbitrary: usualYears },
  { weight: 1, arbitrary: recordOf(periodLike, anyAmount, 3) },
);

/** What is entered of places, by place and indicator. */
export const panelValues = recordOf(
  placeName,
  fc.record(
    { total: years, ratio: years, sum: years, score: years, rank: years },
    { requiredKeys: ["total"] },
  ),
  4,
);

/** The observations of those places whose values can be entered. */
export function panelOf(values: Readonly<Record<string, object>>): Record<string, Observations<PanelId>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([place, entered]) => {
      const own = attempt(() => observe(panelPlan, entered as never));
      return "refused" in own ? [] : [[place, own as Observations<PanelId>]];
    }),
  );
}

/** Lists of places, mostly trees; some with circles, doubles and what is no place. */
export const odd = fc.array(
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record(
        {
          id: placeName,
          parent: placeName,
          code: fc.constantFrom("450000", "450100", "45", "110000"),
          name: hostileText.map((text) => ({ "zh-Hans": text, en: text })),
          otherNames: fc.array(hostileText, { maxLength: 2 }),
        },
        { requiredKeys: ["id"] },
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom(null, "南宁", {}, { id: "" }, { id: 3 }) },
  ),
  { maxLength: 5 },
);
