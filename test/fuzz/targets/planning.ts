import fc from "fast-check";
import {
  checkClaim,
  continuation,
  effortFor,
  groupTable,
  lineage,
  lineageTable,
  planTable,
  proposalTable,
  proposePlan,
  proposeTargets,
  sensitivity,
  sensitivityTable,
  successorPlan,
  toHtml,
  validatePlan,
  whatIfPlan,
} from "ipr-plan";
import { proposalChart, sensitivityChart } from "ipr-plan/charts";
import { national2025 } from "ipr-plan/plans";
import { attempt } from "../attempt.js";
import { anyAmount, anyNumber, periodLike } from "../hostile.js";
import { target } from "../target.js";
import { asOfOf, read, slim } from "./plans.js";

const terms = fc.record(
  {
    year: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom("2030", "2027", "2035") },
      { weight: 1, arbitrary: periodLike },
    ),
    baseYear: periodLike,
    unobserved: fc.constantFrom("leave", "latest", "x"),
    slowing: anyNumber,
    improvement: anyNumber,
    effect: anyNumber,
    round: fc.constantFrom("level", "increase", "x"),
  },
  { requiredKeys: ["year"] },
);
const rate = fc.oneof(
  fc.integer({ min: -120, max: 300 }).map((one) => `${one}%`),
  anyAmount.map(String),
);

/** The next plan from a damaged one, and what would be if: a proposal reads again, and what nobody assumed does not move. */
export const planning = [
  target({
    name: "targets and plans proposed",
    perRound: 5,
    inputs: fc.record({ of: slim, terms, reconcile: fc.constantFrom(undefined, "parts", "whole", "x") }),
    run({ of: { data, observed }, terms, reconcile }) {
      const { plan, observations } = readOr(data, observed);
      if (plan === undefined) return null;
      const [first] = plan.indicators;
      const own = attempt(() => proposeTargets(plan, first?.id ?? "", observations, terms as never));
      const all = attempt(() =>
        proposePlan(plan, observations, { ...terms, ...(reconcile && { reconcile }) } as never),
      );
      return [
        own,
        "candidates" in own && attempt(() => proposalTable(plan, [own] as never).rows),
        attempt(() => proposalChart(plan, first?.id ?? "", observations, terms as never).data.values.length),
        "refused" in all ? all : [all.targets, all.clashes],
      ];
    },
  }),
  target({
    name: "successors of plans",
    perRound: 5,
    inputs: fc.record({
      of: slim,
      first: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom("2026", "2036") },
        { weight: 1, arbitrary: periodLike },
      ),
      last: fc.constantFrom("2030", "2040", "x"),
    }),
    run({ of: { data, observed }, first, last }) {
      const { plan, observations } = readOr(data, observed);
      if (plan === undefined) return null;
      const next = attempt(() =>
        successorPlan(plan, observations, { id: "next", period: { start: first, end: last } }),
      );
      if ("refused" in next) return next;
      const steps = lineage(plan, next.plan, observations);
      const table = lineageTable(plan, next.plan, observations);
      if (steps.length !== table.rows.length) throw new Error("Another number of rows than of steps");
      return [next, steps, continuation(next.plan, plan), validatePlan(next.plan).map(({ code }) => code)];
    },
  }),
  target({
    name: "what if, sensitivity and effort",
    perRound: 3,
    inputs: fc.record({ of: slim, rate, probability: fc.oneof(fc.constantFrom(0.5, 0.9), anyNumber) }),
    run({ of: { data, observed, asOf }, rate, probability }) {
      const { plan, observations } = readOr(data, observed);
      if (plan === undefined) return null;
      const id = plan.indicators[0]?.id ?? "";
      const options = asOfOf(asOf);
      const own = attempt(() => sensitivity(plan, id, observations, options));
      return [
        attempt(
          () => whatIfPlan(plan, observations, { ...options, growth: { [id]: rate } } as never).expectedMet,
        ),
        own,
        "effects" in own &&
          attempt(() => [sensitivityTable(own).rows, sensitivityChart(own).data.values.length]),
        attempt(() => effortFor(plan, id, observations, { ...options, probability })),
      ];
    },
  }),
  target({
    name: "claims and groups of plans",
    perRound: 12,
    inputs: fc.record({
      of: slim,
      claim: fc.record({
        kind: fc.constantFrom("multiple", "increase-times", "increase-percent", "percentage-points", "x"),
        comparator: fc.constantFrom("attain", "at-least", "between", "x"),
        value: anyAmount,
        since: periodLike,
      }),
      by: fc.constantFrom("category", "responsible", "x"),
    }),
    run({ of: { data, observed, locale }, claim, by }) {
      const { plan } = readOr(data, observed);
      if (plan === undefined) return null;
      const reference = { document: "例", locator: "例", raw: "例" };
      const grouped = attempt(() => groupTable(plan, planTable(plan), by as never));
      return [
        attempt(() =>
          checkClaim(plan, { ...claim, indicator: plan.indicators[0]?.id ?? "", reference } as never),
        ),
        attempt(() => continuation(national2025, plan)),
        "rows" in grouped && attempt(() => toHtml(grouped as never, { locale })),
      ];
    },
  }),
];

function readOr(data: unknown, observed: readonly Record<string, unknown>[]) {
  const result = read(data, observed);
  return "plan" in result ? result : { plan: undefined, observations: {} };
}
