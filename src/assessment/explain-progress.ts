import type { Message } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import { type Bound, mapBound } from "../value/bound.js";
import { decimal, decimalText } from "../value/decimal.js";
import type { DecimalText } from "../value/decimal-text.js";
import { missingReasons } from "../value/missing.js";
import { unitWords } from "../value/unit-label.js";
import type { ProgressFacts } from "./assessment.js";
import { methods } from "./methods.js";
import type { ProgressMethodName } from "./progress-method-name.js";
import { verdictWords } from "./verdict.js";

const comparatorWords: Record<Bound["comparator"], readonly [zh: string, en: string]> = {
  "at-least": ["不低于 ", "at least "],
  "more-than": ["超过 ", "more than "],
  attain: ["达到 ", ""],
  about: ["约 ", "about "],
  "at-most": ["不高于 ", "at most "],
  "less-than": ["低于 ", "less than "],
  between: ["", ""],
};

/** A bound in words. */
export function boundWords(stated: Bound): Message {
  // Derived levels may have thirty digits; eight are enough to read.
  const bound = mapBound(stated, (value) => decimalText(decimal(value).toSignificantDigits(8)));
  if (bound.comparator === "between") {
    const range = `${bound.lower}—${bound.upper}`;
    return { "zh-Hans": range, en: range };
  }
  const [zh, en] = comparatorWords[bound.comparator];
  return { "zh-Hans": zh + bound.value, en: en + bound.value };
}

const short = (value: DecimalText): string => decimalText(decimal(value).toSignificantDigits(8));
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** The sentences that explain an assessment. */
export function explainProgress(
  { unit, measure }: Indicator,
  method: ProgressMethodName,
  facts: ProgressFacts,
  own: string | null,
): readonly Message[] {
  const { target, latest, baseline, completion, elapsedShare, pace, gap, required, verdict, reason } = facts;
  const [zhUnit, enUnit] = unitWords(unit);
  const sentences: Message[] = [];
  if (target !== undefined) {
    const words = boundWords(target.bound);
    const from = baseline && {
      zh: `${baseline.year} 年基期值 ${baseline.value}，`,
      en: `from ${baseline.value} in ${baseline.year} `,
    };
    const total =
      measure === "cumulative"
        ? { zh: "（规划期累计）", en: " in total over the period" }
        : { zh: "", en: "" };
    sentences.push({
      "zh-Hans": `${from?.zh ?? ""}${target.year} 年目标${total.zh}：${words["zh-Hans"]}${zhUnit}`,
      en: `target: ${from?.en ?? ""}to ${words.en}${enUnit}${total.en} by the end of ${target.year}`,
    });
  }
  if (latest !== undefined) {
    sentences.push({
      "zh-Hans": `最近观测：${latest.period} 为 ${latest.value}${zhUnit}`,
      en: `latest observation: ${latest.value}${enUnit} in ${latest.period}`,
    });
  }
  if (completion !== null && elapsedShare !== null && pace !== null) {
    sentences.push({
      "zh-Hans": `完成率 ${percent(completion)}，时序进度 ${percent(elapsedShare)}，进度比 ${pace.toFixed(2)}`,
      en: `${percent(completion)} of the way at ${percent(elapsedShare)} of the time, a pace of ${pace.toFixed(2)}`,
    });
  }
  if (required !== null && gap !== null) {
    const rate = required.rate === null ? "" : percent(required.rate);
    const [zh, en] = unitWords(gap.unit);
    const change = required.perYear.value;
    const [zhVerb, enVerb] = change.startsWith("-") ? ["降低", "a fall"] : ["增加", "a rise"];
    const size = change.replace("-", "");
    sentences.push({
      "zh-Hans": `尚差 ${short(gap.value)}${zh}，此后每年需${zhVerb} ${size}${zh}${rate && `（年均 ${rate}）`}`,
      en: `${short(gap.value)}${en} still missing: ${enVerb} of ${size}${en} a year from now${rate && ` (${rate} a year)`}`,
    });
  }
  const { name, classes } = methods[method];
  const found = classes.find(({ id }) => id === own);
  if (method !== "elapsed-time" && found !== undefined) {
    sentences.push({
      "zh-Hans": `${name["zh-Hans"]}：${found.name["zh-Hans"]}`,
      en: `${name.en}: ${found.name.en}`,
    });
  }
  const because = reason === undefined ? undefined : missingReasons[reason];
  if (because !== undefined && verdict !== "not-assessable") {
    sentences.push({
      "zh-Hans": `完成率不可计算：${because["zh-Hans"]}`,
      en: `no completion: ${because.en}`,
    });
  }
  const cause = verdict === "not-assessable" ? because : undefined;
  sentences.push({
    "zh-Hans": `结论：${verdictWords[verdict]["zh-Hans"]}${cause ? `（${cause["zh-Hans"]}）` : ""}`,
    en: `verdict: ${verdictWords[verdict].en}${cause ? ` (${cause.en})` : ""}`,
  });
  return sentences;
}
