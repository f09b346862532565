import type { AssessedTarget } from "../aims/assessed-target.js";
import { movements } from "../aims/movements.js";
import { promiseWords } from "../aims/promise-text.js";
import type { Message } from "../issue.js";
import type { Baseline } from "../model/baseline.js";
import { comparators } from "../value/comparators.js";
import { unitWords } from "../value/unit-label.js";
import { boundWords } from "./bound-words.js";
import type { ProgressToExplain } from "./progress-to-explain.js";

const yearAlone = { zh: "", en: "" };
const totalOver = { zh: "（规划期累计）", en: " in total over the period" };
const averageOver = { zh: "（规划期年均）", en: " on average over the period" };

export function targetSentences({ standing, facts, reading, others }: ProgressToExplain): Message[] {
  const { unit, measure } = standing.indicator;
  const [zhUnit, enUnit] = unitWords(unit);
  return [{ facts, aimed: reading.aimed }, ...others].flatMap(({ facts: { target, baseline }, aimed }) => {
    if (target === undefined) return [];
    const words = boundWords(target.bound);
    const from = baseline && baselineWords(baseline);
    const over = aimed?.kind === "mean" ? averageOver : measure === "cumulative" ? totalOver : yearAlone;
    return {
      "zh-Hans": `${from?.zh ?? ""}${dueZh(target)}目标${over.zh}：${words["zh-Hans"]}${zhUnit}`,
      en: `target: ${from?.en ?? ""}to ${words.en}${enUnit}${over.en} by ${dueEn(target)}`,
    };
  });
}

const dueZh = ({ year, dueOn }: AssessedTarget): string => (dueOn === undefined ? `${year} 年` : `${dueOn} `);
const dueEn = ({ year, dueOn }: AssessedTarget): string => dueOn ?? `the end of ${year}`;

/** A baseline that the document gives roughly says so. */
function baselineWords({ year, value, qualifier }: Baseline) {
  const before = qualifier && comparators[qualifier].before;
  return {
    zh: `${year} 年基期值 ${before?.["zh-Hans"] ?? ""}${value}，`,
    en: `from ${before?.en ?? ""}${value} in ${year} `,
  };
}

/** What is promised without a number. */
export function promiseSentences({ standing: { aim }, promise }: ProgressToExplain): Message[] {
  return promise === undefined ? [] : [promiseWords(aim, promise)];
}

export function movementSentences({ standing, movement }: ProgressToExplain): Message[] {
  if (movement === undefined) return [];
  const [zhUnit, enUnit] = unitWords(standing.indicator.unit);
  const { from, to, direction } = movement;
  const words = movements[direction];
  return [
    {
      "zh-Hans": `${from.period} 至 ${to.period} 由 ${from.value} 变为 ${to.value}${zhUnit}，${words["zh-Hans"]}`,
      en: `from ${from.value} in ${from.period} to ${to.value}${enUnit} in ${to.period}: ${words.en}`,
    },
  ];
}

export function aspiredSentences({ standing, aspired }: ProgressToExplain): Message[] {
  const [zhUnit, enUnit] = unitWords(standing.indicator.unit);
  return aspired.map(({ bound, met, ...due }) => {
    const words = boundWords(bound);
    const zhMet = met === null ? "尚无数据" : met ? "已达到" : "尚未达到";
    const enMet = met === null ? "no value yet" : met ? "reached" : "not reached yet";
    return {
      "zh-Hans": `力争目标（${dueZh({ bound, ...due })}${words["zh-Hans"]}${zhUnit}）${zhMet}`,
      en: `aspired to, ${words.en}${enUnit} by ${dueEn({ bound, ...due })}: ${enMet}`,
    };
  });
}
