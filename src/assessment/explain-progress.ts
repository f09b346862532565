import type { Message } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import { type Bound, mapBound } from "../value/bound.js";
import { comparators } from "../value/comparators.js";
import { missingReasons } from "../value/missing.js";
import { shortDecimal } from "../value/short-decimal.js";
import { unitWords } from "../value/unit-label.js";
import type { ProgressFacts } from "./assessment.js";
import { methods } from "./methods.js";
import type { ProgressMethodName } from "./progress-method-name.js";
import { verdictWords } from "./verdict.js";

/** A bound in words. */
export function boundWords(stated: Bound): Message {
  const bound = mapBound(stated, shortDecimal);
  if (bound.comparator === "between") {
    const range = `${bound.lower}—${bound.upper}`;
    return { "zh-Hans": range, en: range };
  }
  const { before } = comparators[bound.comparator];
  return { "zh-Hans": before["zh-Hans"] + bound.value, en: before.en + bound.value };
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

const yearAlone = { zh: "", en: "" };
const totalOver = { zh: "（规划期累计）", en: " in total over the period" };
const averageOver = { zh: "（规划期年均）", en: " on average over the period" };

/** The sentences that explain an assessment; of a target that is an average, the latest value is the mean so far. */
export function explainProgress(
  { unit, measure }: Indicator,
  method: ProgressMethodName,
  facts: ProgressFacts,
  own: string | null,
  isAverage: boolean,
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
    const over = isAverage ? averageOver : measure === "cumulative" ? totalOver : yearAlone;
    sentences.push({
      "zh-Hans": `${from?.zh ?? ""}${target.year} 年目标${over.zh}：${words["zh-Hans"]}${zhUnit}`,
      en: `target: ${from?.en ?? ""}to ${words.en}${enUnit}${over.en} by the end of ${target.year}`,
    });
  }
  if (latest !== undefined) {
    const value = shortDecimal(latest.value);
    sentences.push(
      isAverage
        ? {
            "zh-Hans": `规划期至 ${latest.period} 年均 ${value}${zhUnit}`,
            en: `on average ${value}${enUnit} in the years of the plan up to ${latest.period}`,
          }
        : {
            "zh-Hans": `最近观测：${latest.period} 为 ${value}${zhUnit}`,
            en: `latest observation: ${value}${enUnit} in ${latest.period}`,
          },
    );
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
      "zh-Hans": `尚差 ${shortDecimal(gap.value)}${zh}，此后每年需${zhVerb} ${size}${zh}${rate && `（年均 ${rate}）`}`,
      en: `${shortDecimal(gap.value)}${en} still missing: ${enVerb} of ${size}${en} a year from now${rate && ` (${rate} a year)`}`,
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
