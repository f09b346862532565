import { observe, proposePlan, proposeTargets, series, successorPlan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { refusalOf } from "../value/refusal-of.js";
import { planWith } from "./plan-with.js";

const plan = planWith({ unit: "%", measure: "annual", regionRule: "ratio" });
const observed = observe(plan, { one: { 2024: 54, 2025: 55 } });

const ofOne = (options: object) => () => proposeTargets(plan, "one", observed, { year: "2030", ...options });
const ofAll = (options: object) => () => proposePlan(plan, observed, { year: "2030", ...options });
const draft = (options: object) => () =>
  successorPlan(plan, observed, { id: "next", period: { start: "2026", end: "2030" }, ...options });

type Refused = readonly [options: object, issue: readonly (string | undefined)[]];

const noTerm = (name: string, expected: string, value: unknown, shown = String(value)): Refused => [
  { [name]: value },
  ["target-option-invalid", `/${name}`, expected, shown],
];
const below1 = "a number above 0 and below 1";
const above0 = "a number above 0, such as 0.1";
const belowPi = "a number above 0 and below 3.14, such as 0.1";
const anyYear = 'a year after the base year, such as "2030"';

const terms: readonly Refused[] = [
  [{ year: 2030 }, ["target-year-unfit", "/year", anyYear, "2030"]],
  [{ year: "2030-06" }, ["target-year-unfit", "/year", anyYear, '"2030-06"']],
  [{ year: "2020" }, ["target-year-unfit", "/year", "a year after the base year 2020", '"2020"']],
  [{ baseYear: "2030" }, ["target-year-unfit", "/year", "a year after the base year 2030", '"2030"']],
  [{ baseYear: 2025 }, ["target-year-unfit", "/baseYear", 'a year such as "2025"', "2025"]],
  noTerm("slowing", below1, 0),
  noTerm("slowing", below1, 1),
  noTerm("slowing", below1, "0.5", '"0.5"'),
  noTerm("improvement", above0, 0),
  noTerm("improvement", above0, Number.POSITIVE_INFINITY),
  noTerm("improvement", above0, null),
  noTerm("effect", belowPi, 0),
  noTerm("effect", belowPi, Math.PI),
  noTerm("effect", belowPi, Number.NaN),
  noTerm("unobserved", '"leave" or "latest"', "guess", '"guess"'),
  noTerm("round", '"level" or "increase"', "up", '"up"'),
  [{ yaer: 1 }, ["option-unknown", "/yaer", '"year"', '"yaer"']],
  [
    { parent: { plan, observation: {} } },
    ["option-unknown", "/parent/observation", '"observations"', '"observation"'],
  ],
];

const methods =
  "projection-safe, projection-even, projection-stretching, last-growth, slowed-growth, last-change, per-cent, " +
  "cohens-h, least-significant, parent-growth, parent-share, parent-distance, parent-level, best-quarter or maintain";
const years = 'years such as { start: "2026", end: "2030" }';
const record = "an object with what it holds by name";
const counts = series({ unit: "件", measure: "annual", regionRule: "sum" }, { 2025: 1 });
const unlike = ["a unit of share, such as %", "件, a unit of count"];

const noArgument = (name: string, expected: string, value: unknown, shown: string): Refused => [
  { [name]: value },
  ["argument-invalid", `/${name}`, expected, shown],
];
const noPlan: Refused = [
  { parent: { plan: "national-2030" } },
  [
    "plan-invalid",
    "/parent/plan",
    "a plan (of a result of parsePlan that is ok, its plan)",
    '"national-2030"',
  ],
];
const stranger: readonly string[] = ["indicator-unknown", "", "an id of the plan tested: one", '"two"'];

describe("a wrong call is refused, with where, what was expected and what came:", () => {
  test.each<Refused>([
    ...terms,
    noPlan,
    noTerm("standardError", "a number above 0, in the indicator's unit", 0),
    [
      { history: {} },
      ["series-invalid", "/history", "a series as series(kind, values) gives it", "an object"],
    ],
    [{ history: counts }, ["dimension-mismatch", "/history", ...unlike]],
    noArgument("peers", record, [], "an array of 0"),
    noArgument("peers", "the name of a place", { "": observed.one }, '""'),
    [{ peers: { 甲: counts } }, ["dimension-mismatch", "/peers/甲", ...unlike]],
    [
      { parent: { plan, indicators: {} } },
      ["option-unknown", "/parent/indicators", '"indicator"', '"indicators"'],
    ],
    [{ parent: { plan, indicator: "two" } }, stranger],
  ])("of one indicator %j", (options, issue) => {
    expect(refusalOf(ofOne(options))).toEqual(issue);
  });

  test.each<Refused>([
    ...terms,
    noPlan,
    noTerm("prefer", `a list of ${methods}`, "maintain", '"maintain"'),
    [
      { prefer: ["maintain", "guess"] },
      ["target-option-invalid", "/prefer", `a list of ${methods}`, '"guess"'],
    ],
    [{ choose: { one: "guess" } }, ["target-option-invalid", "/choose", methods, '"guess"']],
    noArgument("choose", record, [], "an array of 0"),
    noTerm("spread", "a number above 0", 0),
    noTerm("spread", "a number above 0", "1", '"1"'),
    noTerm("reconcile", '"parts" or "whole"', "both", '"both"'),
    [{ peers: { 甲: { one: counts } } }, ["dimension-mismatch", "/peers/甲/one", ...unlike]],
    [
      { histories: { one: {} } },
      ["series-invalid", "/histories/one", "a series as series(kind, values) gives it", "an object"],
    ],
    [{ histories: { one: counts } }, ["dimension-mismatch", "/histories/one", ...unlike]],
    noArgument("peers", record, null, "null"),
    [{ peers: { 甲: 5 } }, ["argument-invalid", "/peers/甲", record, "5"]],
    noArgument("histories", record, null, "null"),
    noArgument("standardErrors", record, [], "an array of 0"),
    [{ histories: { two: counts } }, stranger],
    [{ standardErrors: { two: 1 } }, stranger],
    [{ choose: { two: "maintain" } }, stranger],
    [
      { parent: { plan, indicator: "one" } },
      ["option-unknown", "/parent/indicator", '"indicators"', '"indicator"'],
    ],
  ])("of a plan %j", (options, issue) => {
    expect(refusalOf(ofAll(options))).toEqual(issue);
  });

  test.each<Refused>([
    noArgument("id", "an id", "", '""'),
    noArgument("id", "an id", 7, "7"),
    noArgument("period", years, { start: "2026" }, "an object"),
    noArgument("period", years, { end: "2026" }, "an object"),
    noArgument("period", years, { start: "2027", end: "2026" }, "an object"),
    noArgument("period", years, { start: "2026-06", end: "2030" }, "an object"),
    noArgument("period", years, { start: "2026", end: "2030-06" }, "an object"),
    noArgument("period", years, null, "null"),
    noArgument("period", years, "2026", '"2026"'),
    noArgument("drop", "a list of ids", "one", '"one"'),
    [{ drop: ["two"] }, stranger],
    noArgument("targets", "targets by id", [], "an array of 0"),
    [{ targets: { two: [] } }, stranger],
    noTerm("unobserved", '"leave" or "latest"', "guess", '"guess"'),
    [{ baseYear: "2026" }, ["base-year-unfit", "/baseYear", "a year before 2026", '"2026"']],
    [{ baseYear: "2025-06" }, ["base-year-unfit", "/baseYear", "a year before 2026", '"2025-06"']],
    [{ titel: 1 }, ["option-unknown", "/titel", '"title"', '"titel"']],
  ])("of a draft %j", (options, issue) => {
    expect(refusalOf(draft(options))).toEqual(issue);
  });

  test("without options, of each", () => {
    const none = undefined as never;
    const noYear = ["target-year-unfit", "/year", anyYear, '""'];
    expect(refusalOf(() => proposeTargets(plan, "one", observed, none))).toEqual(noYear);
    expect(refusalOf(() => proposePlan(plan, observed, none))).toEqual(noYear);
    expect(refusalOf(() => successorPlan(plan, observed, none))).toEqual([
      "argument-invalid",
      "/id",
      "an id",
      "undefined",
    ]);
  });
});

test.each([
  { slowing: 0.001 },
  { slowing: 0.999 },
  { improvement: 1e-9 },
  { improvement: 7 },
  { effect: 3.14 },
  { standardError: 1e-9 },
  { unobserved: "leave" },
  { unobserved: "latest" },
  { round: "level" },
  { round: "increase" },
  { year: "2026" },
  { baseYear: "2024", year: "2025" },
])("what just holds is taken: %j", (options) => {
  expect(ofOne(options)).not.toThrow();
  const { standardError: _, ...shared } = { standardError: 1, ...options };
  expect(ofAll(shared)).not.toThrow();
});

test("a draft may be for one year, and start at the end of a year before the last", () => {
  expect(draft({ period: { start: "2026", end: "2026" } })).not.toThrow();
  expect(draft({ baseYear: "2024" })).not.toThrow();
});

test("a plan that names no base year starts at the end of the year before its first", () => {
  const { baseYear: _, ...unnamed } = plan;
  const found = proposeTargets(unnamed, "one", observe(unnamed, { one: { 2020: 5 } }), { year: "2025" });
  expect([found.baseYear, found.base?.value]).toEqual(["2020", "5"]);
});
