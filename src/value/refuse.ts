import { contrast, inChinese, UsageError } from "../issue.js";
import type { IssueCode } from "../issue-codes/issue-code.js";

export type Bilingual = readonly [zh: string, en: string];

/** What a refused argument is: the rule's name, where it stands, what was expected and what came. */
interface Refusal {
  readonly code: IssueCode;
  readonly path: string;
  /** In Chinese and English; one text where it is the same in both. */
  readonly expected: string | Bilingual;
  readonly received: string;
  /** The sentence before "expected …, received …", in Chinese and English. */
  readonly words: Bilingual;
}

/** The error for a wrong argument. */
export function refuse({ code, path, expected, received, words: [zh, en] }: Refusal): UsageError {
  if (typeof expected === "string") {
    return new UsageError({ code, path, expected, received, message: contrast(zh, en, expected, received) });
  }
  const message = {
    "zh-Hans": `${zh}：应为${expected[0]}，实为 ${inChinese(received)}`,
    en: contrast("", en, expected[1], received).en,
  };
  return new UsageError({ code, path, expected: expected[1], received, message });
}
