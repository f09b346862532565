import {
  accumulate,
  assess,
  assessmentTable,
  assessPlan,
  assessRegions,
  compareMethods,
  evaluateFinal,
  lineageTable,
  monitorYear,
  outlook,
  outlookRegions,
  outlookTable,
  type Plan,
  planFile,
  planFor,
  planReport,
  planTable,
  proposeTargets,
  regionReport,
  sensitivity,
  sensitivityTable,
  series,
  successorPlan,
  summarizeActions,
} from "ipr-plan";
import { guangxi2025, national2025, national2025Observations } from "ipr-plan/plans";
import { expect, test } from "vitest";
import { deepFreeze } from "./deep-freeze.js";

const id = "high-value-patents-per-10k";
const share = "copyright-share";
const period = { start: "2026", end: "2030" };
const amounts = { unit: "件", measure: "annual", regionRule: "sum" } as const;

/** A call of each function whose results could hold what it was given. */
function callsOf(national: Plan, observed: object, guangxi: Plan): Readonly<Record<string, () => unknown>> {
  const regions = { 南宁: observed, 柳州: observed };
  const until = { asOf: "2023-12-31" };
  const flow = series(amounts, {
    2021: 1,
    2022: { value: 2, reference: { document: "d", locator: "l", raw: "r" } },
  });
  return {
    assess: () => assess(national, id, observed, until),
    assessPlan: () => assessPlan(national, observed, until),
    assessRegions: () => assessRegions(national, regions, until),
    compareMethods: () => compareMethods(national, id, observed, until),
    evaluateFinal: () => evaluateFinal(national, id, observed),
    outlook: () => outlook(national, id, observed, until),
    outlookRegions: () => outlookRegions(national, regions, until),
    monitorYear: () => monitorYear(national, observed, { year: "2023" }),
    sensitivity: () => sensitivity(national, share, observed, until),
    sensitivityTable: () => sensitivityTable(sensitivity(national, share, observed, until)),
    proposeTargets: () => proposeTargets(national, id, observed, { year: "2030" }),
    successorPlan: () => successorPlan(national, observed, { id: "next", period }).plan,
    planFor: () => planFor(national, "南宁"),
    planFile: () => planFile(national),
    summarizeActions: () => summarizeActions(guangxi, []),
    planTable: () => planTable(guangxi),
    assessmentTable: () => assessmentTable(national, observed),
    outlookTable: () => outlookTable(national, observed, until),
    lineageTable: () => lineageTable(national, guangxi),
    planReport: () => planReport(national, observed, { kind: "final" }),
    regionReport: () => regionReport(national, regions, until),
    accumulate: () => accumulate(flow),
  };
}

/** Changes every object within a value. */
function spoil(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  for (const inner of Object.values(value)) spoil(inner);
  for (const key of Object.keys(value)) Reflect.set(value, key, "spoilt");
}

const given = () => structuredClone([national2025, national2025Observations, guangxi2025] as const);

test.each(Object.keys(callsOf(...given())))(
  "whoever changes what %s gave changes neither his own data nor a later result",
  (name) => {
    const args = given();
    const call = callsOf(...args)[name] as () => unknown;
    const first = call();
    const told = structuredClone(first);
    spoil(first);
    expect(args).toStrictEqual(given());
    expect(call()).toStrictEqual(told);
    expect(callsOf(...deepFreeze(given()))[name]?.()).toStrictEqual(told);
  },
);
