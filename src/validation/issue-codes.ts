import type { IssueLevel, Message } from "../issue.js";
import type { IssueCode } from "../issue-codes/issue-code.js";
import { listedCodes } from "../issue-codes/listed-codes.js";
import { ruleTodos } from "../issue-codes/rule-todos.js";
import { isKeyOf, keysOf } from "../value/closed-list.js";
import { rules } from "./rules.js";

/**
 * What is said of the code of an issue.
 *
 * @category Issues
 * @example
 * const { means }: IssueCodeText = issueCodes["unit-unknown"];
 * means.en // => "a unit that is not known"
 */
export interface IssueCodeText {
  /** As an issue of which level it comes; `"thrown"` where a wrong call throws it as a {@link UsageError}. */
  readonly comesAs: readonly (IssueLevel | "thrown")[];
  /** What it means; a sentence without its full stop. */
  readonly means: Message;
  /** What to do about it; a sentence without its full stop. */
  readonly todo: Message;
}

const ofRules = Object.fromEntries(
  rules.flatMap(({ code, level, finds }): [IssueCode, IssueCodeText][] =>
    isKeyOf(ruleTodos, code) ? [[code, { comesAs: [level], means: finds, todo: ruleTodos[code] }]] : [],
  ),
) as Record<keyof typeof ruleTodos, IssueCodeText>;

const all: Record<IssueCode, IssueCodeText> = { ...listedCodes, ...ofRules };

/**
 * Every code that an issue can have (问题代码), in alphabetical order, with what it means and what to do. These sentences
 * hold for every issue with the code; the issue itself speaks of its own case. Only a bundle that imports this list
 * carries its words.
 *
 * @category Issues
 * @example
 * issueCodes["period-twice"].means.en // => "two values for one period"
 * issueCodes["period-twice"].comesAs // => ["error", "thrown"]
 */
export const issueCodes: Readonly<Record<IssueCode, IssueCodeText>> = Object.fromEntries(
  keysOf(all)
    .toSorted()
    .map((code) => [code, all[code]]),
) as Record<IssueCode, IssueCodeText>;
