import type { Issue } from "../issue.js";

/** Issues of one place, with the place in their paths and sentences. */
export function issuesAt(path: string, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({
    ...issue,
    path: path + issue.path,
    message: { "zh-Hans": `${path}：${issue.message["zh-Hans"]}`, en: `${path}: ${issue.message.en}` },
  }));
}
