import { show } from "../issue.js";
import type { Finding } from "../value/finding.js";
import type { Period } from "../value/period.js";

/** A level has no length; the year to date would say that it was measured over the months. */
export function levelOverSpan({ text, end }: Period): Finding {
  const month = end.slice(0, 7);
  const received = show(text);
  return {
    code: "level-over-span",
    expected: `the last month or day, such as ${month}`,
    received,
    message: {
      "zh-Hans": `时点指标没有起止月份：请写期末的月份或日期，如 ${month}，实为 ${received}`,
      en: `A level is of a moment: expected the last month or day, such as ${month}, received ${received}`,
    },
    write: { key: month },
  };
}
