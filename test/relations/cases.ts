import type fc from "fast-check";
import {
  type Bound,
  decimal,
  decimalText,
  type Indicator,
  type ObservationInput,
  type PeriodText,
  type Plan,
  parsePeriod,
  type Reference,
  type Target,
  targetLevel,
} from "ipr-plan";
import { acceptedValues } from "./accepted.js";
import type { Case } from "./case.js";
import { basesOf, comparatorsOf, directions, kinds, measures, parts, statuses } from "./choices.js";
import { type Draft, draft, type NumberDraft } from "./draft.js";
import { pathTo } from "./path-to.js";

const reference: Reference = { document: "例", locator: "例", raw: "例" };
const firstYear = 2021;
const yearText = (offset: number): PeriodText => String(firstYear + offset).padStart(4, "0");

/** Random plans of one indicator, with observations and a day, that shrink to the plainest. */
export const cases: fc.Arbitrary<Case> = draft.map(caseOf);

function caseOf(drafted: Draft): Case {
  const plan = planOf(drafted);
  return { plan, values: acceptedValues(plan, valuesOf(drafted, plan)), options: optionsOf(drafted, plan) };
}

const days = ["", "", "", "-12-31", "-06-30", "-09-30", "-03", "-S1"] as const;

function optionsOf({ asOf, choice }: Draft, { indicators: [indicator] }: Plan): Case["options"] {
  const places = indicator?.targets.map(({ year }) => year) ?? [];
  const target =
    typeof choice !== "object"
      ? choice
      : "year" in choice
        ? yearText(choice.year)
        : places[choice.place % places.length];
  return {
    ...(asOf && { asOf: yearText(asOf[0]) + at(days, asOf[1]) }),
    ...(target !== undefined && { target }),
  };
}

function planOf(drafted: Draft): Plan<"it"> {
  const { years, baseYear } = drafted;
  return {
    id: "made-up",
    title: { "zh-Hans": "规划", en: "Plan" },
    jurisdiction: { level: "city" },
    period: { start: yearText(0), end: yearText(years - 1) },
    ...(baseYear !== undefined && { baseYear: yearText(baseYear) }),
    indicators: [indicatorOf(drafted)],
    references: [reference],
  };
}

function indicatorOf(drafted: Draft): Indicator<"it"> {
  const [unit, regionRule] = at(kinds, drafted.kind);
  const { baseline } = drafted;
  const promised = {
    measure: at(measures, drafted.measure),
    direction: at(directions, drafted.direction),
    ...(unit !== undefined && { unit }),
    base: baseline?.number ?? "0",
  };
  return {
    id: "it",
    name: { "zh-Hans": "指标", en: "Indicator" },
    measure: promised.measure,
    regionRule,
    direction: promised.direction,
    ...(unit !== undefined && { unit }),
    ...(baseline && { baseline: { year: yearText(baseline.year), value: baseline.number, reference } }),
    targets: drafted.targets.map((one) => targetOf(one, promised, drafted.years)),
    origin: "table",
    references: [reference],
  };
}

interface Promised extends Pick<Indicator, "measure" | "direction" | "unit"> {
  readonly base: string;
}

function targetOf(one: Draft["targets"][number], promised: Promised, years: number): Target {
  const comparator = at(comparatorsOf(promised), one.comparator);
  const year = yearText(one.year === 0 ? years - 1 : one.year - 1);
  const terms = {
    year,
    basis: at(basesOf(promised), one.basis),
    ...(one.strives && { strength: "strive" as const }),
    ...(one.dueIn < 12 && { dueOn: parsePeriod(`${year}-${String(one.dueIn).padStart(2, "0")}`).end }),
    reference,
  };
  const isBeyond = one.beyond && terms.basis === "level" && promised.measure !== "cumulative";
  const step = promised.direction === "decrease" ? decimalText(decimal(one.number).neg()) : one.number;
  const value = isBeyond ? sum(promised.base, step) : one.number;
  if (comparator !== "between") return { ...terms, comparator, value };
  return { ...terms, comparator, lower: value, upper: sum(value, one.width) };
}

function valuesOf({ history, extra }: Draft, plan: Plan<"it">): Case["values"] {
  const [indicator] = plan.indicators;
  const values: Record<PeriodText, ObservationInput> = {};
  let before = indicator?.baseline?.value ?? "0";
  const enter = (offset: number, part: string, value: NumberDraft, status: number): void => {
    const number = numberOf(value, { plan, year: yearText(offset), before });
    const known = at(statuses, status);
    values[yearText(offset) + part] = known === null ? null : { value: number, status: known };
    before = number;
  };
  for (const [index, [value, status]] of history.values.entries()) {
    enter(history.from + index, "", value, status);
  }
  for (const [offset, chosen, value, status] of extra) {
    for (const part of at(parts, chosen)) enter(offset, part, value, status);
  }
  return values;
}

interface Place {
  readonly plan: Plan<"it">;
  readonly year: PeriodText;
  readonly before: string;
}

function numberOf({ from, number, beside }: NumberDraft, { plan, year, before }: Place): string {
  const [indicator] = plan.indicators;
  if (indicator === undefined || from === "number") return number;
  if (from === "before") return sum(before, number);
  if (from === "baseline") return sum(indicator.baseline?.value ?? before, beside);
  const of = indicator.targets.find((target) => target.year >= year) ?? indicator.targets.at(-1);
  if (of === undefined) return number;
  if (from === "path") {
    const level = pathTo(plan, of.year)[year];
    return level === undefined ? number : sum(level, beside);
  }
  const level = targetLevel(indicator, of);
  return "missing" in level ? number : sum(numbersOf(level.bound)[0] ?? number, beside);
}

function numbersOf(bound: Bound): readonly string[] {
  return bound.comparator === "between" ? [bound.lower, bound.upper] : [bound.value];
}

function sum(one: string, other: string): string {
  return other === "0" ? one : decimalText(decimal(one).plus(other));
}

function at<Item>(list: readonly [Item, ...Item[]], index: number): Item {
  return list[index % list.length] ?? list[0];
}
