import { UsageError } from "../issue.js";

type Bilingual = readonly [zh: string, en: string];

/** What a refused argument is: the rule's name, where it stands, what was expected and what came. */
interface Refusal {
  readonly code: string;
  readonly path: string;
  /** In Chinese and English; one text where it is the same in both. */
  readonly expected: string | Bilingual;
  readonly received: string;
  /** The sentence before "expected …, received …", in Chinese and English. */
  readonly words: Bilingual;
}

/** The error for a wrong argument of this room. */
export function refuse({ code, path, expected, received, words: [zh, en] }: Refusal): UsageError {
  const [expectedZh, expectedEn] = typeof expected === "string" ? [expected, expected] : expected;
  return new UsageError({
    code,
    path,
    expected: expectedEn,
    received,
    message: {
      "zh-Hans": `${zh}：应为${expectedZh}，实为 ${received}`,
      en: `${en}: expected ${expectedEn}, received ${received}`,
    },
  });
}
