import { inChinese, show } from "../issue.js";
import { endsOn } from "../value/calendar.js";
import type { Finding } from "../value/finding.js";
import type { SeriesKind } from "./series-kind.js";

/** What is wrong with a series of another measure than its indicator. */
export function measureDiffers({ measure }: SeriesKind, given: unknown): Finding {
  const received = show(given);
  const sum = measure === "cumulative" && given === "annual";
  return {
    code: "measure-differs",
    expected: measure,
    received,
    message: {
      "zh-Hans": `序列的 "measure" 应与指标一致，为 "${measure}"，实为 ${inChinese(received)}${sum ? '；各期发生数请先累加（"accumulate"）' : ""}`,
      en: `expected a series of the indicator's measure, "${measure}", received ${received}${sum ? "; amounts are added up first (accumulate)" : ""}`,
    },
  };
}

/** What is wrong with a series that adds up over regions in another way than its indicator. */
export function regionRuleDiffers({ regionRule }: SeriesKind, given: unknown): Finding {
  const received = show(given);
  return {
    code: "region-rule-differs",
    expected: regionRule,
    received,
    message: {
      "zh-Hans": `序列的 "regionRule" 应与指标一致，为 "${regionRule}"，实为 ${inChinese(received)}`,
      en: `expected a series of the indicator's region rule, "${regionRule}", received ${received}`,
    },
    write: { value: regionRule },
  };
}

/** What is wrong with a series whose years end on another day than those of its plan. */
export function calendarDiffers(kind: SeriesKind, given: unknown): Finding {
  const [expected, received] = [endsOn(kind), given === undefined ? "12-31" : show(given)];
  return {
    code: "year-ends-differ",
    expected,
    received,
    message: {
      "zh-Hans": `年度的最后一天应与规划一致，为 ${expected}，实为 ${inChinese(received)}`,
      en: `expected years that end as those of the plan do, on ${expected}, received ${received}`,
    },
  };
}
