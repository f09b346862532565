import fc from "fast-check";
import {
  actionTable,
  checkActionStatus,
  monitoringTable,
  monitorYear,
  type Plan,
  parseActionStatus,
  summarizeActions,
  toMarkdown,
} from "ipr-plan";
import { bazhong2025, city2025 } from "ipr-plan/plans";
import { attempt } from "../attempt.js";
import { anyAmount, anything, hostileText, periodLike, recordOf } from "../hostile.js";
import { target } from "../target.js";
import { asOfOf, read, slim } from "./plans.js";

const year = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 2019, max: 2027 }).map(String) },
  { weight: 1, arbitrary: periodLike },
);
const steps = fc.array(
  fc.oneof(recordOf(year, fc.integer({ min: 0, max: 1000 }).map(String), 4), recordOf(year, anyAmount, 3)),
  { maxLength: 3 },
);

const reporting: readonly Plan[] = [bazhong2025, city2025];
const ids = reporting.flatMap((plan) => summarizeActions(plan, []).actions.map(({ action }) => action));
const status = fc.record({
  action: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: hostileText }),
  status: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom("completed", "under-way", "not-started", "adjusted") },
    { weight: 1, arbitrary: anything },
  ),
  on: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom("2022-12-31", "2023-12-31", "2024-06-30") },
    { weight: 1, arbitrary: periodLike },
  ),
});

/** What is watched every year: a year of a plan with its steps, and the statuses of actions. */
export const monitoring = [
  target({
    name: "a year of a plan",
    perRound: 10,
    inputs: fc.tuple(slim, year, steps),
    run([{ data, observed, asOf, locale }, of, given]) {
      const { plan, observations, refused } = {
        refused: undefined,
        plan: undefined,
        observations: undefined,
        ...read(data, observed),
      };
      if (plan === undefined || observations === undefined) return refused;
      const own = Object.fromEntries(
        plan.indicators.flatMap(({ id }, at) => (given[at] === undefined ? [] : [[id, given[at]]])),
      );
      const options = { year: of, ...asOfOf(asOf) };
      const table = attempt(() => monitoringTable(plan, observations, options));
      return [
        attempt(() => monitorYear(plan, observations, options)),
        attempt(() => monitorYear(plan, observations, { year: of, steps: own })),
        "refused" in table ? table : attempt(() => toMarkdown(table, { locale })),
      ];
    },
  }),
  target({
    name: "statuses of actions",
    perRound: 20,
    inputs: fc.tuple(
      fc.constantFrom(...reporting),
      fc.oneof(
        { weight: 4, arbitrary: fc.array(status, { maxLength: 12 }) },
        { weight: 1, arbitrary: anything },
      ),
      fc.option(periodLike, { nil: undefined }),
      fc.constantFrom("zh-Hans" as const, "zh-Hant" as const, "en" as const),
    ),
    run([plan, data, asOf, locale]) {
      // What comes from outside never throws, not even the error of a wrong call.
      const parsed = parseActionStatus(plan, data);
      if (!parsed.ok) return parsed.issues.map(({ code, path }) => `${code} ${path}`);
      const table = attempt(() => actionTable(plan, parsed.statuses, asOfOf(asOf)));
      return [
        attempt(() => checkActionStatus(plan, parsed.statuses, asOfOf(asOf))),
        attempt(() => summarizeActions(plan, parsed.statuses, asOfOf(asOf))),
        "refused" in table ? table : attempt(() => toMarkdown(table, { locale })),
      ];
    },
  }),
];
