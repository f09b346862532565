import { show, UsageError } from "../issue.js";
import { isRecord } from "../value/is-record.js";
import type { Plan } from "./plan.js";

/** Throws for what is no plan, such as the whole result of `parsePlan` passed in place of its plan. */
export function checkPlan(plan: Plan): void {
  const given: unknown = plan;
  if (isPlan(given)) return;
  const received = isRecord(given) && "ok" in given ? "a result of parsePlan" : show(given);
  throw new UsageError({
    code: "plan-invalid",
    expected: "a plan (of a result of parsePlan that is ok, its plan)",
    received,
    message: {
      "zh-Hans": `不是规划：应为规划（parsePlan 的结果为 ok 时，取其中的 plan），实为 ${received}`,
      en: `Not a plan: expected a plan (of a result of parsePlan that is ok, its plan), received ${received}`,
    },
  });
}

/** A short look, for every call: what a plan says in full is for `parsePlan` to check. */
function isPlan(given: unknown): boolean {
  return (
    isRecord(given) &&
    typeof given["id"] === "string" &&
    isRecord(given["title"]) &&
    isRecord(given["jurisdiction"]) &&
    isRecord(given["period"]) &&
    Array.isArray(given["indicators"]) &&
    given["indicators"].every(isIndicator)
  );
}

function isIndicator(given: unknown): boolean {
  return isRecord(given) && typeof given["id"] === "string" && Array.isArray(given["targets"]);
}
