import type { Issue } from "../issue.js";
import { counted } from "../value/counted.js";

/** Nobody mends more at a time, and a file of nothing but mistakes would take minutes to describe. */
export const mostIssues = 100_000;

/** That more is wrong than is listed. */
export function issuesLeftOut(rest: number): Issue {
  return {
    code: "issues-left-out",
    level: "error",
    path: "",
    expected: `at most ${mostIssues} mistakes`,
    received: `${mostIssues + rest}`,
    message: {
      "zh-Hans": `错误过多：只列出前 ${mostIssues} 处，另有 ${rest} 处未列出`,
      en: `Too many mistakes: the first ${mostIssues} are listed, ${counted(rest, "more is", "more are")} not`,
    },
  };
}
