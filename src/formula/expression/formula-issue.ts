import { contrast, type Issue } from "../../issue.js";
import type { IssueCode } from "../../issue-codes/issue-code.js";

/**
 * An issue in a formula; in an expression it says at which character.
 *
 * @category Formulas
 * @example
 * const found: FormulaIssue = {
 *   code: "input-unknown", level: "error", path: "/expression", position: 10, received: '"peopel"',
 *   message: { "zh-Hans": "未知的输入项", en: "Unknown input" },
 * };
 */
export interface FormulaIssue extends Issue {
  /** Offset into the expression, in UTF-16 units from 0. */
  readonly position?: number;
}

/** What stops the reading of an expression; it never leaves this room. */
export class ExpressionError extends Error {
  readonly issue: FormulaIssue;

  constructor(issue: FormulaIssue) {
    super(issue.message.en);
    this.issue = issue;
  }
}

/** An issue at a character of the expression; the words are completed with what was expected and where. */
export function expressionIssue(
  code: IssueCode,
  position: number,
  words: { readonly zh: string; readonly en: string; readonly expected: string; readonly received: string },
): FormulaIssue {
  const { zh, en, expected, received } = words;
  return {
    code,
    level: "error",
    path: "/expression",
    position,
    expected,
    received,
    message: contrast(
      `${zh}（第 ${position + 1} 个字符）`,
      `${en} at character ${position + 1}`,
      expected,
      received,
    ),
  };
}
