import { contrast, type Issue, type Message, pointer } from "../issue.js";
import { ownCopy } from "../value/own-copy.js";
import type { Problem } from "./problem.js";
import { problemWords } from "./problem-words.js";

/**
 * What can be wrong with a record of a register: its data, a repeated or absent id (`distinctIds`), or no key (`by`).
 *
 * @category Patents
 * @example
 * const code: PatentIssueCode = "date-invalid";
 * @useDeclaredType
 */
export type PatentIssueCode = keyof typeof problemWords;

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
  /** The name of the problem, in kebab case. */
  readonly code: PatentIssueCode;
  /** Records with this problem; of a record with several, the first found. */
  readonly count: number;
  /** The problem in a sentence. */
  readonly message: Message;
  /** The first five, with the number of the record (from 0) in the path. */
  readonly examples: readonly Issue[];
}

/** A problem as an issue; `record` is the number of the record in its register. */
export function issueOf(
  { code, path, expected, received, doubtful }: Omit<Problem, "code"> & { readonly code: PatentIssueCode },
  record?: number,
): Issue {
  const { "zh-Hans": chinese, en } = problemWords[code];
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
      [...found].map(([code, { count, examples }]) => ({
        code,
        count,
        message: ownCopy(problemWords[code]),
        examples,
      })),
  };
}
