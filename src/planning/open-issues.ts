import type { Issue } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Target } from "../model/target.js";
import { valueStatuses } from "../value/statuses.js";
import type { Carried } from "./carried.js";
import { namesOf } from "./carried-issues.js";

/** What is still open of an indicator of the next plan, and whether its baseline is final. */
export function openIssues(
  indicator: Indicator,
  { base }: Carried,
  targets: readonly Target[],
  path: string,
): readonly Issue[] {
  const [zh, en] = namesOf(indicator);
  const issues: Issue[] = [];
  const status = base?.observed.status;
  if (status === "P" || status === "E") {
    const words = valueStatuses[status];
    issues.push({
      code: "base-not-final",
      level: "note",
      path: `${path}/baseline`,
      expected: "a final value",
      received: words.en,
      message: {
        "zh-Hans": `“${zh}”的基期值为${words["zh-Hans"]}数，定稿前请核定`,
        en: `the baseline of “${en}” is ${words.en}; confirm it before the plan is final`,
      },
    });
  }
  if (targets.length === 0) {
    issues.push({
      code: "target-open",
      level: "note",
      path: `${path}/targets`,
      expected: "a target",
      received: "nothing",
      message: {
        "zh-Hans": `“${zh}”的目标待定，可用 proposeTargets 测算`,
        en: `the target of “${en}” is open; proposeTargets proposes some`,
      },
    });
  }
  return issues;
}
