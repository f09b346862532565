import { censusPopulations } from "../catalogue/census-populations.js";
import { formulas as knownFormulas } from "../catalogue/formulas.js";
import type { FormulaDefinition } from "../formula/formula-definition.js";
import type { Issue } from "../issue.js";
import type { KnownIndicator } from "../known/known-indicator.js";
import { knownIndicators } from "../known/known-indicators.js";
import { checkPlan } from "../model/check-plan.js";
import type { Plan } from "../model/plan.js";
import { checkArgument } from "../value/check-argument.js";
import { checkOptions } from "../value/check-options.js";
import { inDocumentOrder } from "../value/document-order.js";
import { isRecord } from "../value/is-record.js";
import { placeActions } from "./place-actions.js";
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
  /** The known indicators; the library's own unless told. */
  readonly catalogue?: readonly KnownIndicator[];
  /** The formulas that indicators may name; the library's own unless told. */
  readonly formulas?: readonly Pick<FormulaDefinition, "id">[];
}

/**
 * Checks what a plan says (规划校验): contradictions within it, what is missing, and what does not fit its parents or the
 * known indicators. A plan that was read by {@link parsePlan} has the right shape; this is about its meaning. Every rule
 * looks at the whole plan on its own, so that no issue hides another. An `error` contradicts itself, a `warning` is
 * doubtful, a `note` is worth knowing; documents contain all three, and an issue says what is so, not who is to blame.
 *
 * @param plan - The plan; it may be too large or too deep to be sensible, and is still checked.
 * @param options - Parents, catalogue and formulas.
 * @returns Issues in document order, each with its JSON Pointer; none for a plan without fault.
 * @throws {@link UsageError} `Not a plan: expected a plan (of a result of parsePlan that is ok, its plan), received …`
 * @throws {@link UsageError} `Unknown option: expected parents | catalogue | formulas, received …`
 * @category Validation
 * @example
 * const found = validatePlan(city2025).filter(({ code }) => code === "number-gap");
 * found.map(({ path, received }) => [path, received]) // => [["/indicators/8/number", "10"]]
 */
export function validatePlan(plan: Plan, options: ValidateOptions = {}): readonly Issue[] {
  checkOptions(options, { parents: true, catalogue: true, formulas: true });
  const { parents = [], catalogue = knownIndicators, formulas = knownFormulas } = options;
  const areKnown = (list: unknown): boolean =>
    Array.isArray(list) && list.every((one) => isRecord(one) && typeof one["id"] === "string");
  checkArgument("parents", Array.isArray(parents), { "zh-Hans": "规划数组", en: "a list of plans" }, parents);
  checkArgument("catalogue", areKnown(catalogue), byId, catalogue);
  checkArgument("formulas", areKnown(formulas), byId, formulas);
  for (const one of [plan, ...parents]) checkPlan(one);
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
  return inDocumentOrder(issues, plan);
}

const byId = { "zh-Hans": "各有 id 的数组", en: "a list of objects, each with an id" };
