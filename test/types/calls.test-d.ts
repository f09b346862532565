// A misspelt id does not compile, and the results carry the ids of their plan.
import {
  type Assessment,
  assess,
  assessPlan,
  definePlan,
  type Observations,
  type Outlook,
  observe,
  outlook,
  type Plan,
} from "ipr-plan";
import { guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";
import { expectTypeOf } from "vitest";

type NationalId =
  | "high-value-patents-per-10k"
  | "overseas-grants"
  | "pledge-financing"
  | "royalties"
  | "patent-intensive-share"
  | "copyright-share"
  | "protection-satisfaction"
  | "first-instance-acceptance";

expectTypeOf(national2025).toEqualTypeOf<Plan<NationalId>>();
expectTypeOf(national2025Observations).toEqualTypeOf<Observations<NationalId>>();

const assessed = assess(national2025, "royalties", national2025Observations, { asOf: "2023" });
expectTypeOf(assessed).toEqualTypeOf<Assessment<NationalId>>();
expectTypeOf(assessed.indicator).toEqualTypeOf<NationalId>();
expectTypeOf(
  outlook(national2025, "royalties", national2025Observations).indicator,
).toEqualTypeOf<NationalId>();
expectTypeOf(assessPlan(national2025, {}).assessments).toEqualTypeOf<readonly Assessment<NationalId>[]>();

// A missing number is null or a reason, never a number that has to be guessed at.
expectTypeOf(assessed.completion).toEqualTypeOf<number | null>();
expectTypeOf<Outlook["probability"]>().toEqualTypeOf<number | null>();
// @ts-expect-error a completion may be null
assessed.completion.toFixed(2);

// @ts-expect-error no such indicator
assess(national2025, "typo", national2025Observations);
// @ts-expect-error no such indicator
outlook(national2025, "typo", national2025Observations);
// @ts-expect-error no such indicator
observe(national2025, { typo: { 2022: 1 } });
// @ts-expect-error no such indicator, beside one that is there
observe(national2025, { royalties: { 2022: 1 }, typo: { 2022: 1 } });

// @ts-expect-error an indicator of Guangxi's plan, not of the national one
assess(national2025, "pct-applications", national2025Observations);
expectTypeOf(assess(guangxi2025, "pct-applications", {}).indicator)
  .extract<"pct-applications">()
  .toBeString();

// @ts-expect-error a value is a number, decimal text, null or a record
observe(national2025, { royalties: { 2022: true } });
// @ts-expect-error there is no such status
observe(national2025, { royalties: { 2022: { value: 1, status: "X" } } });
// @ts-expect-error there is no such method
outlook(national2025, "royalties", national2025Observations, { method: "arima" });
// @ts-expect-error both thresholds or none
assess(national2025, "royalties", national2025Observations, { thresholds: { ahead: 1 } });

// A plan of one's own keeps its ids too.
const own = definePlan({
  id: "own",
  title: { "zh-Hans": "规划" },
  jurisdiction: { level: "city" },
  period: { start: "2021", end: "2025" },
  indicators: [
    {
      id: "patents",
      name: { "zh-Hans": "专利" },
      measure: "point-in-time",
      regionRule: "sum",
      direction: "increase",
      origin: "table",
      targets: [],
      references: [{ document: "规划", locator: "表", raw: "专利" }],
    },
  ],
  references: [{ document: "规划", locator: "全文", raw: "规划" }],
});
expectTypeOf(own).toEqualTypeOf<Plan<"patents">>();
expectTypeOf(
  assess(own, "patents", observe(own, { patents: { 2022: 1 } })).indicator,
).toEqualTypeOf<"patents">();
// @ts-expect-error no such indicator
assess(own, "patent", {});

// A plan from outside has ids that only a run can tell.
declare const parsed: Plan;
expectTypeOf(assess(parsed, "any", {}).indicator).toEqualTypeOf<string>();

// An id makes a type in the list of indicators alone: elsewhere a plan only refers to it.
const reference = { document: "规划", locator: "表", raw: "专利" } as const;
const linked = definePlan({
  ...own,
  indicators: own.indicators,
  // @ts-expect-error no such indicator
  goals: [{ year: "2025", text: { "zh-Hans": "目标" }, indicators: ["patent"] }],
  actions: [
    { id: "a", kind: "task", title: { "zh-Hans": "任务" }, serves: ["patents"] },
    // @ts-expect-error no such indicator
    { id: "b", kind: "task", title: { "zh-Hans": "任务" }, serves: ["patent"] },
    {
      id: "c",
      kind: "task",
      title: { "zh-Hans": "任务" },
      // @ts-expect-error no such indicator
      children: [{ id: "d", kind: "task", title: { "zh-Hans": "任务" }, serves: ["patent"] }],
    },
  ],
  facts: [
    {
      id: "f",
      name: { "zh-Hans": "专利" },
      // @ts-expect-error no such indicator
      indicator: "patent",
      measure: "annual",
      period: "2020",
      comparator: "attain",
      value: "1",
      reference,
    },
  ],
});
expectTypeOf(linked).toEqualTypeOf<Plan<"patents">>();
// A plan with ids is a plan.
const plans: readonly Plan[] = [own, national2025, guangxi2025];
expectTypeOf(plans[0]).toEqualTypeOf<Plan | undefined>();
