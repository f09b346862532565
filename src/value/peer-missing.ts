import type { UsageError } from "../issue.js";
import { refuse } from "./refuse.js";

/**
 * The error of a call that needs an optional package that cannot be loaded.
 *
 * @param name - Of the package.
 * @param task - What it is needed for, in Chinese and in English: 生成 Word 文档, Word documents are written.
 * @param error - What loading it threw.
 */
export function peerMissing(name: string, task: readonly [string, string], error: unknown): UsageError {
  const install = `npm install ${name}`;
  return refuse({
    code: "peer-missing",
    path: "",
    expected: [`已安装的 ${name} 包（${install}）`, `the package ${name} (${install})`],
    received: error instanceof Error ? error.message : String(error),
    words: [`${task[0]}需要 ${name} 包`, `${task[1]} with the package ${name}`],
  });
}
