import type { Issue } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { namesOf, pathOf } from "./carried-issues.js";

/** What is expected and what came, or Chinese and English. */
export type Pair = readonly [string, string];

/** What does not go together in the targets of an indicator. */
export function clash(
  plan: Plan,
  indicator: Indicator,
  code: Issue["code"],
  level: Issue["level"],
  [expected, received]: Pair,
  [zh, en]: Pair,
): Issue {
  const [zhName, enName] = namesOf(indicator);
  return {
    code,
    level,
    path: pathOf(plan, indicator),
    expected,
    received,
    message: { "zh-Hans": `“${zhName}”${zh}`, en: `“${enName}”: ${en}` },
  };
}
