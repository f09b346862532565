import { censusPopulations } from "../catalogue/census-populations.js";
import { formulas as knownFormulas } from "../catalogue/formulas.js";
import type { FormulaDefinition } from "../formula/formula-definition.js";
import type { Issue } from "../issue.js";
import type { KnownIndicator } from "../known/known-indicator.js";
import { knownIndicators } from "../known/known-indicators.js";
import { checkPlan } from "../model/check-plan.js";
import { parsePlan } from "../model/parse-plan.js";
import { placeActions } from "../model/place-actions.js";
import type { Plan } from "../model/plan.js";
import { unreadable } from "../model/unreadable.js";
import { checkArgument } from "../value/check-argument.js";
import { checkOptions } from "../value/check-options.js";
import { inDocumentOrder } from "../value/document-order.js";
import { isRecord } from "../value/is-record.js";
import { placeIndicators } from "./place-indicators.js";
import type { RuleContext } from "./rule.js";
import { rules } from "./rules.js";

/**
 * What a plan is checked against.
 *
 * @category Validation
 * @example
 * const options: ValidateOptions = { parents: [national2025] };
 */
export interface ValidateOptions {
  /** The plans above it (上位规划), for the rules on tiers and shares. */
  readonly parents?: readonly Plan[];
  /**
   * The known indicators.
   * @defaultValue those of the library
   */
  readonly catalogue?: readonly KnownIndicator[];
  /**
   * The formulas that indicators may name.
   * @defaultValue those of the library
   */
  readonly formulas?: readonly Pick<FormulaDefinition, "id">[];
}

/**
 * Checks a plan (规划校验): first its shape, as {@link parsePlan} does, and then what it says. It finds contradictions,
 * what is missing, and what does not fit its parents or the known indicators. A plan written in TypeScript or
 * JavaScript needs no other check. Each rule looks at the whole plan by itself, so that no issue hides another. The
 * rules run only once the shape is right; unknown fields do not stop them. An `error` is a contradiction, a `warning`
 * is doubtful, a `note` is worth knowing. Real documents contain all three; an issue says what is wrong, not who made
 * the mistake.
 *
 * @param plan - The plan, or anything: what is no plan is an issue too, and nothing that it is given makes it throw.
 * @param options - Parents, catalogue and formulas.
 * @returns Issues in document order, each with its JSON Pointer; none for a plan without fault.
 * @throws {@link UsageError} `Argument parents: …`, `Argument catalogue: …`, `Argument formulas: …`
 * @throws {@link UsageError} `Unknown option: expected parents | catalogue | formulas, received …`
 * @category Validation
 * @example
 * const found = validatePlan(city2025).filter(({ code }) => code === "number-gap");
 * found.map(({ path, received }) => [path, received]) // => [["/indicators/8/number", "10"]]
 * validatePlan({ ...city2025, baseYear: "20" }).map(({ code, path }) => [code, path]) // => [["period-invalid", "/baseYear"]]
 */
export function validatePlan(plan: Plan, options: ValidateOptions = {}): readonly Issue[] {
  checkOptions(options, { parents: true, catalogue: true, formulas: true });
  const { parents = [], catalogue = knownIndicators, formulas = knownFormulas } = options;
  checkArgument("parents", Array.isArray(parents), { "zh-Hans": "规划数组", en: "a list of plans" }, parents);
  checkArgument("catalogue", areKnown(catalogue), byId, catalogue);
  checkArgument("formulas", areKnown(formulas), byId, formulas);
  for (const [index, one] of parents.entries()) checkPlan(one, `/parents/${index}`);
  try {
    const read = parsePlan(plan);
    const shape = read.ok ? [] : read.issues;
    if (!shape.every(({ code }) => passable.includes(code))) return shape;
    const context: RuleContext = {
      plan,
      parents,
      known: new Map(catalogue.map((one) => [one.id, one])),
      formulas: new Set(formulas.map(({ id }) => id)),
      populations: censusPopulations,
      indicators: placeIndicators(plan),
      actions: placeActions(plan),
    };
    const issues = rules.flatMap(({ code, level, check }) =>
      Array.from(check(context), (finding): Issue => ({ code, level, ...finding })),
    );
    return inDocumentOrder([...shape, ...issues], plan);
  } catch (error) {
    // Data can be read once and not twice, where a getter gives it.
    return [unreadable("plan-unreadable", error)];
  }
}

/** The issues of shape that leave everything there that rules read. */
const passable: readonly string[] = ["key-unknown", "value-undefined"];

function areKnown(list: unknown): boolean {
  return Array.isArray(list) && list.every((one) => isRecord(one) && typeof one["id"] === "string");
}

const byId = { "zh-Hans": "各有 id 的数组", en: "a list of objects, each with an id" };
