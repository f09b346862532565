import type { Message } from "../../../issue.js";
import type { ObservationStatus } from "../../../series/observation.js";

const notFinal: { readonly [Status in ObservationStatus]?: Message } = {
  P: { "zh-Hans": "（初步统计数）", en: " (provisional)" },
  E: { "zh-Hans": "（估计数）", en: " (estimated)" },
};

/** What stands behind a value that is not final; nothing behind any other. */
export function statusWords(status: ObservationStatus): Message {
  return notFinal[status] ?? { "zh-Hans": "", en: "" };
}

/** Whether a value of this status may still be corrected. */
export function isNotFinal(status: ObservationStatus): boolean {
  return Object.hasOwn(notFinal, status);
}
