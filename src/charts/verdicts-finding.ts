import type { Verdict } from "../assessment/verdict.js";
import { verdictWords } from "../assessment/verdict.js";
import type { Locale } from "../value/locales.js";
import { localize } from "../value/localized-text.js";
import { say } from "./say.js";

/** How many of what is judged came to which verdict, in a sentence. */
export function verdictsFinding(verdicts: readonly Verdict[], locale: Locale): string {
  const kinds = Object.keys(verdictWords) as Verdict[];
  const counts = kinds.flatMap((verdict) => {
    const count = verdicts.filter((one) => one === verdict).length;
    const word = localize(verdictWords[verdict], locale);
    return count === 0 ? [] : [say(locale, `${word} ${count} 项`, `${word} ${count} 項`, `${count} ${word}`)];
  });
  return counts.length === 0
    ? say(locale, "没有指标。", "沒有指標。", "No indicators.")
    : say(
        locale,
        `共 ${verdicts.length} 项：${counts.join("，")}。`,
        `共 ${verdicts.length} 項：${counts.join("，")}。`,
        `Of ${verdicts.length}: ${counts.join(", ")}.`,
      );
}
