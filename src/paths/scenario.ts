import type { WayPoint } from "../aims/way.js";
import { show, type UsageError } from "../issue.js";
import { checkOptions, type OptionNames } from "../value/check-options.js";
import { anyOf, isKeyOf } from "../value/closed-list.js";
import { type Decimal, type DecimalInput, decimal, readDecimal } from "../value/decimal.js";
import { isRecord } from "../value/is-record.js";
import { type Missing, missing } from "../value/missing.js";
import { expectedRate, type RateText, readRate } from "../value/rate.js";
import { refuse } from "../value/refuse.js";
import { scenarioNames } from "./scenario-names.js";

/**
 * A line into the future from the latest observation.
 *
 * - `carry-on` (延续至今趋势): the mean change a year since the first value goes on;
 * - `fixed-target` (到达目标): to the target in its year, by the same change every year, or by the same rate;
 * - `constant-change` (等量变化): a change every year, or else the latest one;
 * - `constant-rate` (等比变化): a rate every year, or else the latest one;
 * - `hold` (保持不变): the latest value stays.
 *
 * @category Allocation
 * @see World Health Organization's scenario library
 * @example
 * const scenarios: Scenario[] = ["carry-on", "hold", { name: "constant-rate", rate: "5%" }];
 */
export type Scenario = ScenarioName | ScenarioTerms;

/**
 * The name of a scenario line.
 *
 * @category Allocation
 * @example
 * const name: ScenarioName = "hold";
 * @useDeclaredType
 */
export type ScenarioName = keyof typeof scenarioNames;

/**
 * A scenario line with what it needs to be told.
 *
 * @category Allocation
 * @example
 * const toTarget: ScenarioTerms = { name: "fixed-target", by: "rate" };
 */
export type ScenarioTerms =
  | {
      /** To the target in its year. */
      readonly name: "fixed-target";
      /**
       * Whether the change or the rate is the same every year.
       * @defaultValue `"change"`
       */
      readonly by?: "change" | "rate";
    }
  | {
      /** The same change every year. */
      readonly name: "constant-change";
      /** The change of each year, in the unit of the indicator. */
      readonly change: DecimalInput;
    }
  | {
      /** The same rate every year. */
      readonly name: "constant-rate";
      /** The rate of each year, such as `"5%"`. */
      readonly rate: RateText;
    };

/** What a line does every year: add a change, or multiply by a factor. */
export type Motion = { readonly change: Decimal } | { readonly factor: Decimal };

// What each scenario can be told; the others are a name and nothing else.
const told = {
  "fixed-target": { name: true, by: true },
  "constant-change": { name: true, change: true },
  "constant-rate": { name: true, rate: true },
} as const satisfies { readonly [Name in ScenarioTerms["name"]]: OptionNames<TermsOf<Name>> };

type TermsOf<Name> = Extract<ScenarioTerms, { readonly name: Name }>;

/** Throws for a scenario that is none, and for one that is told what it does not take, or not what it needs. */
export function checkScenario(scenario: Scenario): void {
  const name = isRecord(scenario) ? scenario.name : scenario;
  if (!isKeyOf(scenarioNames, name)) throw unknownScenario(scenario);
  if (!isRecord(scenario)) return;
  checkOptions<object>(scenario, isKeyOf(told, name) ? told[name] : { name: true }, "/scenario");
  if (scenario.name === "constant-change") readChange(scenario.change);
  if (scenario.name === "constant-rate") readFactor(scenario.rate);
  if (scenario.name !== "fixed-target") return;
  const { by } = scenario;
  if (by === undefined || by === "change" || by === "rate") return;
  throw refuse({
    code: "scenario-by-invalid",
    path: "/scenario/by",
    expected: "change | rate",
    received: show(by),
    words: ["到达目标的方式无效", "Invalid way to the target"],
  });
}

function unknownScenario(scenario: unknown): UsageError {
  return refuse({
    code: "scenario-unknown",
    path: "/scenario",
    expected: anyOf(scenarioNames),
    received: show(scenario),
    words: ["未知的情景", "Unknown scenario"],
  });
}

/** The motion of a scenario from the latest of the observed points; or why it has none. */
export function motionOf(
  scenario: Scenario,
  points: readonly WayPoint[],
  latest: WayPoint,
  target: WayPoint | Missing,
): Motion | Missing {
  const terms = typeof scenario === "string" ? { name: scenario } : scenario;
  const before = points.at(-2);
  switch (terms.name) {
    case "hold":
      return { change: decimal(0) };
    case "carry-on":
      return changeBetween(points[0] ?? latest, latest);
    case "fixed-target": {
      if ("missing" in target) return target;
      if (target.position <= latest.position) return missing("target-year-reached");
      return "by" in terms && terms.by === "rate"
        ? factorBetween(latest, target)
        : changeBetween(latest, target);
    }
    case "constant-change":
      return "change" in terms ? { change: readChange(terms.change) } : changeBetween(before, latest);
    case "constant-rate":
      return "rate" in terms ? { factor: readFactor(terms.rate) } : factorBetween(before, latest);
  }
}

function changeBetween(from: WayPoint | undefined, to: WayPoint): Motion | Missing {
  if (from === undefined || from.position >= to.position) return missing("too-few-observations");
  const years = decimal(to.position).minus(from.position);
  return { change: decimal(to.value).minus(from.value).div(years) };
}

function factorBetween(from: WayPoint | undefined, to: WayPoint): Motion | Missing {
  if (from === undefined || from.position >= to.position) return missing("too-few-observations");
  if (!(decimal(from.value).gt(0) && decimal(to.value).gt(0))) return missing("no-rate");
  const years = decimal(to.position).minus(from.position);
  return { factor: decimal(to.value).div(from.value).pow(decimal(1).div(years)) };
}

function readChange(change: DecimalInput): Decimal {
  const exact = readDecimal(change);
  if (exact !== undefined) return exact;
  throw refuse({
    code: "change-invalid",
    path: "/scenario/change",
    expected: ["数，即每年的变化量", "a number, the change of a year"],
    received: show(change),
    words: ["年变化量无效", "Invalid change"],
  });
}

function readFactor(rate: RateText): Decimal {
  const share = readRate(rate);
  if (share !== undefined) return share.plus(1);
  throw refuse({
    code: "rate-invalid",
    path: "/scenario/rate",
    expected: expectedRate(rate),
    received: show(rate),
    words: ["年变化率无效", "Invalid rate"],
  });
}
