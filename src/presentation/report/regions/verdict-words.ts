import { type Verdict, verdictWords } from "../../../assessment/verdict.js";
import type { Message } from "../../../issue.js";
import { type MissingReason, missingReasons } from "../../../value/missing.js";
import { bestFirst } from "../mid-term/mid-term-verdict.js";
import { countWord, inRow } from "../words/english-number.js";
import { verbOf } from "../words/verb-of.js";
import type { OfPlace } from "./region-facts.js";

/** What is counted: 个地区, 项指标 in Chinese with its measure word; place, places in English. */
export interface Counted {
  /** What the counts are of, with their number: 可评价的14个地区. */
  readonly zh: string;
  readonly measureWord: string;
  readonly en: readonly [one: string, many: string];
}

/** How many of what can be judged have each verdict, best first: 可评价的5个地区中，3个已实现，2个滞后; Of the five places …. */
export function countsWords(
  counts: Readonly<Record<Verdict, number>>,
  { zh, measureWord, en }: Counted,
): Message {
  const said = bestFirst.filter((verdict) => counts[verdict] > 0);
  const all = judgedOf(counts);
  const [one, many] = en;
  const [only] = said;
  if (said.length === 1 && only !== undefined) {
    const words = verdictWords[only];
    return {
      "zh-Hans": `${zh}${all === 1 ? "" : "均"}${words["zh-Hans"]}`,
      en: `${all === 1 ? `The one ${one}` : `${all === 2 ? "Both" : `All ${countWord(all)}`} ${many}`} ${verbOf(only === "achieved", all)} ${words.en}`,
    };
  }
  const each = said.map(
    (verdict) =>
      `${countWord(counts[verdict])} ${verbOf(verdict === "achieved", counts[verdict])} ${verdictWords[verdict].en}`,
  );
  return {
    "zh-Hans": `${zh}中，${said.map((verdict) => `${counts[verdict]}${measureWord}${verdictWords[verdict]["zh-Hans"]}`).join("，")}`,
    en: `Of the ${countWord(all)} ${many}, ${inRow(each)}`,
  };
}

/** How many can be judged. */
export function judgedOf(counts: Readonly<Record<Verdict, number>>): number {
  return bestFirst.reduce((sum, verdict) => sum + counts[verdict], 0);
}

/** What cannot be judged, by its reason, in the order in which the reasons come up. */
export function byReason<One extends Pick<OfPlace, "verdict">>(
  found: readonly One[],
): ReadonlyMap<MissingReason, readonly One[]> {
  const groups = new Map<MissingReason, One[]>();
  for (const one of found) {
    const { verdict, reason = "no-observation" } = one.verdict;
    if (verdict !== "not-assessable") continue;
    const group = groups.get(reason);
    if (group === undefined) groups.set(reason, [one]);
    else group.push(one);
  }
  return groups;
}

/** How many cannot be judged for each reason: 无目标值2个，无观测值1个; two: no target; one: no observation; of all for one reason, that alone. */
export function reasonsWords(
  groups: ReadonlyMap<MissingReason, readonly unknown[]>,
  measureWord: string,
): Message {
  const [[only] = []] = groups;
  if (only !== undefined && groups.size === 1) return missingReasons[only];
  const all = [...groups].map(([reason, found]) => [missingReasons[reason], found.length] as const);
  return {
    "zh-Hans": all.map(([words, count]) => `${words["zh-Hans"]}${count}${measureWord}`).join("，"),
    en: all.map(([words, count]) => `${countWord(count)}: ${words.en}`).join("; "),
  };
}
