import { inChinese, show } from "../issue.js";
import type { Finding } from "../value/finding.js";
import { nearest } from "../value/nearest.js";
import type { Plan } from "./plan.js";

/** So many ids of a plan are listed where none is near. */
const listed = 20;
/** So many pairs of ids are compared: a file can be full of unknown ones. */
const most = 200_000;

/** Makes what says that a plan has no indicator of an id, and which one may be meant. */
export function unknownIndicator(plan: Plan): (id: unknown) => Finding {
  const ids = plan.indicators.map((one) => one.id);
  const some = ids.slice(0, listed);
  const others = ids.length - some.length;
  const expected = `an id of the plan ${plan.id}: ${some.join(", ")}${others > 0 ? `, and ${others} more` : ""}`;
  const zhList = `${some.join("、")}${others > 0 ? ` 等 ${ids.length} 项` : ""}`;
  const enList = `${some.join(", ")}${others > 0 ? ` and ${others} more` : ""}`;
  let compared = 0;
  return (id) => {
    compared += ids.length;
    const close = compared > most && compared > ids.length ? undefined : nearest(String(id), ids);
    const received = show(id);
    return {
      code: "indicator-unknown",
      expected,
      received,
      message: {
        "zh-Hans": `未知的指标：规划 ${plan.id} 中没有 ${inChinese(received)}${close ? `，是否为 "${close}"？` : `，其指标为 ${zhList}`}`,
        en: `Unknown indicator: expected an id of the plan ${plan.id}${close ? ` (did you mean "${close}"?)` : `, one of ${enList}`}, received ${received}`,
      },
      ...(close !== undefined && { write: { key: close } }),
    };
  };
}
