import fc from "fast-check";
import {
  alignWith,
  assess,
  assessmentTable,
  assessPlan,
  commentarySchema,
  compareMethods,
  comparePlans,
  observationSchema,
  observe,
  outlook,
  outlookTable,
  type Plan,
  parsePlan,
  planReport,
  planTable,
  toMarkdown,
  validatePlan,
} from "ipr-plan";
import { comparisonChart, outlookChart, progressChart } from "ipr-plan/charts";
import { guangxi2025, guangxi2025Commentary, national2025 } from "ipr-plan/plans";
import { reportOn } from "../../report-kind.js";
import { attempt } from "../attempt.js";
import { anyAmount, anything, hostileText, periodLike, recordOf } from "../hostile.js";
import { damagedPlan, damagedSlimPlan } from "../mutate-plan.js";
import { target } from "../target.js";

const locale = fc.constantFrom("zh-Hans" as const, "zh-Hant" as const, "en" as const);

const input = fc.oneof(
  { weight: 6, arbitrary: anyAmount },
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        value: anyAmount,
        status: fc.constantFrom("A", "P", "E", "F", "B", "M"),
        unit: fc.constantFrom("件", "万件", "%"),
      },
      { requiredKeys: ["value"] },
    ),
  },
  { weight: 1, arbitrary: fc.record({ missing: fc.constantFrom("blank-cell", "x") }) },
);

/** What is observed of an indicator: numbers of plan years most often, or whatever comes. */
const observed = fc.oneof(
  {
    weight: 3,
    arbitrary: recordOf(
      fc.integer({ min: 2018, max: 2026 }).map(String),
      fc.integer({ min: 0, max: 1000 }).map(String),
      7,
    ),
  },
  { weight: 1, arbitrary: recordOf(periodLike, input, 5) },
);

export const slim = fc.record({
  data: damagedSlimPlan,
  observed: fc.array(observed, { maxLength: 3 }),
  asOf: fc.option(periodLike, { nil: undefined }),
  locale,
});

/** A plan that came through the parser, with what was observed of it; nothing where it did not. */
export function read(data: unknown, values: readonly Record<string, unknown>[]) {
  const result = attempt(() => parsePlan(data));
  if (!("ok" in result)) throw new Error("parsePlan threw");
  if (!result.ok) return { refused: result.issues.map(({ code, path }) => `${code} ${path}`) };
  const { plan } = result;
  const entered = Object.fromEntries(
    plan.indicators.flatMap(({ id }, at) => (values[at] ? [[id, values[at]]] : [])),
  );
  const observations = attempt(() => observe(plan, entered as never));
  return { plan, observations: "refused" in observations ? {} : observations } as const;
}

export const asOfOf = (asOf: string | undefined): { asOf?: string } => (asOf === undefined ? {} : { asOf });

/** Plan files that were damaged, and everything that reads a plan. */
export const plans = [
  target({
    name: "parsing of anything",
    perRound: 40,
    inputs: anything,
    run: (data) => [attempt(() => parsePlan(data)), observationSchema.safeParse(data).success],
  }),
  target({
    name: "damaged plan files",
    perRound: 8,
    inputs: damagedPlan,
    run(data) {
      const result = attempt(() => parsePlan(data));
      if (!("ok" in result)) throw new Error("parsePlan threw");
      if (!result.ok) return result.issues.map(({ code, path }) => `${code} ${path}`);
      // Of a plan that was read it never throws, not even the error of a wrong call.
      const parents = [national2025, guangxi2025, result.plan];
      return validatePlan(result.plan, { parents }).map(({ code, path }) => `${code} ${path}`);
    },
  }),
  target({
    name: "damaged commentaries",
    perRound: 4,
    inputs: fc.tuple(fc.nat(5), hostileText),
    run: ([at, text]) => {
      const opinions = guangxi2025Commentary.opinions.map((opinion, index) =>
        index === at ? { ...opinion, [text]: text, points: text } : opinion,
      );
      return commentarySchema.safeParse({ ...guangxi2025Commentary, opinions }).success;
    },
  }),
  target({
    name: "validation and progress",
    perRound: 30,
    inputs: slim,
    run({ data, observed, asOf }) {
      const { plan, observations, refused } = {
        refused: undefined,
        plan: undefined,
        observations: undefined,
        ...read(data, observed),
      };
      if (plan === undefined || observations === undefined) return refused;
      const options = asOfOf(asOf);
      return [
        validatePlan(plan, { parents: [national2025] }),
        attempt(() => assessPlan(plan, observations, options)),
        plan.indicators.map(({ id }) => attempt(() => assess(plan, id, observations, options))),
        plan.indicators.map(({ id }) => attempt(() => compareMethods(plan, id, observations, options))),
        attempt(() => comparePlans([national2025 as Plan, plan])),
        attempt(() => alignWith(plan, national2025)),
      ];
    },
  }),
  target({
    name: "outlooks",
    perRound: 10,
    inputs: slim,
    run({ data, observed, asOf }) {
      const { plan, observations, refused } = {
        refused: undefined,
        plan: undefined,
        observations: undefined,
        ...read(data, observed),
      };
      if (plan === undefined || observations === undefined) return refused;
      return plan.indicators.map(({ id }) => attempt(() => outlook(plan, id, observations, asOfOf(asOf))));
    },
  }),
  target({
    name: "tables, charts and report of plans",
    perRound: 4,
    inputs: slim,
    run({ data, observed, asOf, locale }) {
      const { plan, observations, refused } = {
        refused: undefined,
        plan: undefined,
        observations: undefined,
        ...read(data, observed),
      };
      if (plan === undefined || observations === undefined) return refused;
      const options = { locale, ...asOfOf(asOf) };
      const first = plan.indicators[0]?.id ?? "";
      const tables = [
        attempt(() => planTable(plan)),
        attempt(() => assessmentTable(plan, observations, options)),
        attempt(() => outlookTable(plan, observations, options)),
      ];
      return [
        tables.map((table) =>
          "refused" in table ? table : attempt(() => toMarkdown(table as never, { locale })),
        ),
        attempt(() =>
          toMarkdown(reportOn(plan, observations, { ...(options.asOf && { asOf: options.asOf }) }), {
            locale,
          }),
        ),
        attempt(() => planReport(plan, observations, { kind: "annual", year: plan.period.start })),
        attempt(() => outlookChart(plan, first, observations, options)),
        attempt(() => progressChart(plan, observations, options)),
        attempt(() =>
          comparisonChart([national2025 as Plan, plan], "high-value-patents-per-10k", { locale }),
        ),
      ];
    },
  }),
];
