import { type Issue, inChinese, show } from "../issue.js";
import type { IssueCode } from "../issue-codes/issue-code.js";

/** The issue of data that throws when it is read, such as by a getter. */
export function unreadable(code: IssueCode, error: unknown): Issue {
  const received = show(reasonOf(error));
  return {
    code,
    level: "error",
    path: "",
    expected: "plain data, as JSON.parse gives it",
    received,
    message: {
      "zh-Hans": `无法读取数据：应为 "JSON.parse" 所得的普通数据，读取时出错 ${inChinese(received)}`,
      en: `The data cannot be read: expected plain data, as JSON.parse gives it; reading it failed with ${received}`,
    },
  };
}

/** What was thrown can be hostile itself. */
function reasonOf(error: unknown): unknown {
  try {
    return error instanceof Error ? error.message : error;
  } catch {
    return "an error that cannot be read";
  }
}
