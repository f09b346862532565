import { inChinese, show, UsageError } from "../issue.js";
import { checkArgument } from "../value/check-argument.js";
import { checkShape } from "../value/check-shape.js";
import { isKeyOf } from "../value/closed-list.js";
import { isRecord } from "../value/is-record.js";
import { measureKinds } from "../value/measure-kinds.js";
import type { Misfit } from "../value/shape.js";
import type { Indicator } from "./indicator.js";
import type { Plan } from "./plan.js";
import { actionShape, indicatorShape, planShape, regionsShape } from "./plan-shapes.js";

/**
 * Throws for what is no plan: the whole result of `parsePlan` passed in place of its plan, or data that were never parsed.
 *
 * @param plan - As it was given.
 * @param path - Where it stands in the call, where that is not an argument of its own.
 */
export function checkPlan(plan: Plan, path = ""): void {
  checkHead(plan, path);
  for (let index = 0; index < plan.indicators.length; index++) checkIndicator(plan, index, path);
  checkPart(plan, "/regions", regionsShape(plan.regions), path);
}

/** The same of a plan of which one indicator is asked for: only that one is looked at in full. */
export function checkHead(plan: Plan, path = ""): void {
  const misfit = planShape(plan);
  if (misfit !== undefined) throw noPlan(plan, path, misfit);
}

/** Throws where an indicator of a plan is none. */
export function checkIndicator(plan: Plan, index: number, path = ""): void {
  const misfit = indicatorShape(plan.indicators[index]);
  if (misfit !== undefined) checkPart(plan, `/indicators/${index}`, misfit, path);
}

/** Throws where an indicator that is passed by itself is none. */
export function checkIndicatorGiven(indicator: Indicator): void {
  const expected = { "zh-Hans": "指标", en: "an indicator" };
  const isSome = isRecord(indicator) && isKeyOf(measureKinds, indicator.measure);
  checkArgument("indicator", isSome, expected, indicator);
  checkShape("indicator", indicatorShape, expected, indicator);
}

/** Throws where an action of a plan is none; `at` is where it stands in the plan. */
export function checkAction(plan: Plan, at: string, action: unknown): void {
  checkPart(plan, at, actionShape(action), "");
}

function checkPart(plan: Plan, part: string, misfit: Misfit | undefined, path: string): void {
  if (misfit !== undefined) throw noPlan(plan, path, { ...misfit, path: part + misfit.path });
}

function noPlan(given: unknown, at: string, { path: within, expected, received, write }: Misfit): UsageError {
  if (!isRecord(given) || "ok" in given || !("indicators" in given)) return isNone(given, at);
  const path = at + within;
  return new UsageError({
    code: "plan-invalid",
    path,
    expected: expected[1],
    received,
    message: {
      "zh-Hans": `不是规划：${path} 应为${expected[0]}，实为 ${inChinese(received)}；未经检查的数据请先用 parsePlan 读取`,
      en: `Not a plan: expected ${expected[1]} at ${path}, received ${received}; read data that were never checked with parsePlan`,
    },
    ...(write !== undefined && { write }),
  });
}

function isNone(given: unknown, path: string): UsageError {
  const received = isRecord(given) && "ok" in given ? "a result of parsePlan" : show(given);
  return new UsageError({
    code: "plan-invalid",
    path,
    expected: "a plan (of a result of parsePlan that is ok, its plan)",
    received,
    message: {
      "zh-Hans": `不是规划：应为规划（parsePlan 的结果为 ok 时，取其中的 plan），实为 ${received}`,
      en: `Not a plan: expected a plan (of a result of parsePlan that is ok, its plan), received ${received}`,
    },
  });
}
