import { contrast, type Issue, type Message, pointer } from "../issue.js";
import type { Problem, ProblemCode } from "./problem.js";

/**
 * What can be wrong with a record of a register: its data, a repeated or absent id (`distinctIds`), or no key (`by`).
 *
 * @category Patents
 * @example
 * const code: PatentIssueCode = "date-invalid";
 */
export type PatentIssueCode = ProblemCode | "id-repeated" | "id-invalid" | "key-missing";

/**
 * One kind of problem in a register: how many records have it, and the first few of them.
 *
 * @category Patents
 * @example
 * const { issues } = countHighValuePatents([{ id: "a", filedOn: "2012-02-30" }], { on: "2025-12-31" });
 * issues.map(({ code, count }) => [code, count]) // => [["date-invalid", 1]]
 * issues[0]?.examples[0]?.path // => "/0/filedOn"
 */
export interface PatentIssue {
  readonly code: PatentIssueCode;
  /** Records with this problem; of a record with several, the first found. */
  readonly count: number;
  readonly message: Message;
  /** The first five, with the number of the record (from 0) in the path. */
  readonly examples: readonly Issue[];
}

const words: Record<PatentIssueCode, Message> = {
  "record-invalid": { "zh-Hans": "不是专利记录", en: "not a patent record" },
  "kind-invalid": { "zh-Hans": "专利类型无法识别", en: "unknown kind of patent" },
  "date-invalid": { "zh-Hans": "日期无效", en: "not a date" },
  "date-order": { "zh-Hans": "日期先后矛盾", en: "dates out of order" },
  "flag-invalid": { "zh-Hans": "不是“是”或“否”", en: "neither true nor false" },
  "amount-invalid": { "zh-Hans": "质押融资金额无效", en: "not an amount of pledge financing" },
  "amount-negative": { "zh-Hans": "质押融资金额为负", en: "a negative amount of pledge financing" },
  "award-invalid": { "zh-Hans": "奖项无法识别", en: "unknown award" },
  "holder-invalid": {
    "zh-Hans": "专利权人所在地不是代码",
    en: "not the code of a place where holders reside",
  },
  "id-repeated": { "zh-Hans": "专利号重复", en: "a repeated id" },
  "id-invalid": { "zh-Hans": "缺少专利号", en: "no id" },
  "key-missing": { "zh-Hans": "缺少分组键，未计入任何一组", en: "no key, so counted in no group" },
};

/** A problem as an issue; `record` is the number of the record in its register. */
export function issueOf(
  { code, path, expected, received, doubtful }: Omit<Problem, "code"> & { readonly code: PatentIssueCode },
  record?: number,
): Issue {
  const { "zh-Hans": chinese, en } = words[code];
  return {
    code,
    level: doubtful === true ? "warning" : "error",
    path: record === undefined ? path : `${pointer("", record)}${path}`,
    expected,
    received,
    message: contrast(chinese, en, expected, received),
  };
}

const mostExamples = 5;

/** Collects issues in constant memory: a count of each code, and the first few of each. */
export function issueLog() {
  const found = new Map<PatentIssueCode, { count: number; examples: Issue[] }>();
  return {
    add(problem: Parameters<typeof issueOf>[0], record: number): void {
      const entry = found.get(problem.code) ?? { count: 0, examples: [] };
      entry.count += 1;
      if (entry.examples.length < mostExamples) entry.examples.push(issueOf(problem, record));
      found.set(problem.code, entry);
    },
    issues: (): readonly PatentIssue[] =>
      [...found].map(([code, { count, examples }]) => ({ code, count, message: words[code], examples })),
  };
}
