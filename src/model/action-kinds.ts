import type { Words } from "../value/closed-list.js";

/** The kinds of actions, in words. */
export const actionKinds = {
  task: { "zh-Hans": "任务", "zh-Hant": "任務", en: "task" },
  project: { "zh-Hans": "专栏工程", "zh-Hant": "專欄工程", en: "project" },
  policy: { "zh-Hans": "政策", "zh-Hant": "政策", en: "policy" },
  safeguard: { "zh-Hans": "保障措施", "zh-Hant": "保障措施", en: "safeguard" },
} as const satisfies Record<string, Words>;
