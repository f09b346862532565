import { inChinese, show } from "../issue.js";
import { emptied, type Finding } from "../value/finding.js";

/** What is wrong with what should be observations by indicator. */
export function notById(given: unknown): Finding {
  const [expected, received] = ["a record of values by indicator id", show(given)];
  return {
    code: "observations-invalid",
    expected,
    received,
    message: {
      "zh-Hans": `/：应为按指标标识列出的观测值，实为 ${inChinese(received)}`,
      en: `/: expected ${expected}, received ${received}`,
    },
    ...emptied(given),
  };
}
