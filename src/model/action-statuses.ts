import type { Words } from "../value/closed-list.js";

/** How far actions have come, in words. */
export const actionStatuses = {
  completed: { "zh-Hans": "完成", "zh-Hant": "完成", en: "completed" },
  "under-way": { "zh-Hans": "推进中", "zh-Hant": "推進中", en: "under way" },
  "not-started": { "zh-Hans": "未启动", "zh-Hant": "未啓動", en: "not started" },
  adjusted: { "zh-Hans": "调整", "zh-Hant": "調整", en: "adjusted" },
} as const satisfies Record<string, Words>;
