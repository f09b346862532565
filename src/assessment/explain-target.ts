import type { AimKind } from "../aims/aim-kind.js";
import type { AssessedTarget } from "../aims/assessed-target.js";
import { levelWords } from "../aims/level-words.js";
import { movements } from "../aims/movements.js";
import { wordingSentence } from "../aims/target-wording.js";
import type { Message } from "../issue.js";
import type { Baseline } from "../model/baseline.js";
import type { Calendar } from "../value/calendar.js";
import type { MeasureKind } from "../value/measure.js";
import { periodLabel, yearWords } from "../value/period-label.js";
import { qualifiedWords } from "../value/qualified-words.js";
import { unitWords } from "../value/unit-label.js";
import { boundWords } from "./bound-words.js";
import type { ProgressToExplain } from "./progress-to-explain.js";
import { qualified } from "./qualified.js";

const yearAlone = { zh: "", en: "" };
const totalOver = { zh: "（规划期累计）", en: " in total over the period" };
const eachOver = { zh: "（规划期内每年）", en: " in each year of the period" };
const averageOver = { zh: "（规划期年均）", en: " on average over the period" };

/** The targets that decide, each with the baseline that it is counted from. */
export function targetSentences({ standing, facts, reading, others }: ProgressToExplain): Message[] {
  const { plan, indicator } = standing;
  const { unit, measure } = indicator;
  const [zhUnit, enUnit] = unitWords(unit);
  return [{ facts, aimed: reading.aimed }, ...others].flatMap(({ facts: { target, baseline }, aimed }) => {
    if (target === undefined) return [];
    // What moves is named with where it stands now, and not as the target of a year.
    if (aimed?.kind === "match") return [...levelWords(plan, indicator, aimed)];
    const words = boundWords(target.bound);
    const from = baseline && baselineWords(baseline, plan);
    const due = dueWords(target, plan);
    const over = overOf(aimed?.kind, measure);
    const [zhTarget, enTarget] =
      target.strength === "strive" ? ["力争目标", "aspired to"] : ["目标", "target"];
    return {
      "zh-Hans": `${from?.zh ?? ""}${due.zh}${zhTarget}${over.zh}：${words["zh-Hans"]}${zhUnit}`,
      en: `${enTarget}: ${from?.en ?? ""}to ${words.en}${enUnit}${over.en} by ${due.en}`,
    };
  });
}

function overOf(kind: AimKind | undefined, measure: MeasureKind) {
  if (kind === "mean") return averageOver;
  if (kind === "every-year") return eachOver;
  return measure === "cumulative" ? totalOver : yearAlone;
}

/** When a target is due: at the end of a year, or on a day of it. */
function dueWords({ year, dueOn }: AssessedTarget, calendar: Calendar) {
  return dueOn === undefined
    ? { zh: yearWords(year, calendar)["zh-Hans"], en: `the end of ${periodLabel(year, calendar)}` }
    : { zh: `${dueOn} `, en: dueOn };
}

/** A baseline that the document gives roughly says so. */
function baselineWords({ year, value, qualifier }: Baseline, calendar: Calendar) {
  const before = qualifiedWords(qualifier);
  return {
    zh: `${yearWords(year, calendar)["zh-Hans"]}基期值 ${before["zh-Hans"]}${value}，`,
    en: `from ${before.en}${value} in ${periodLabel(year, calendar)} `,
  };
}

/** What is aimed at without a number of its own. */
export function wordingSentences({ standing: { plan }, wording }: ProgressToExplain): Message[] {
  return wording === undefined ? [] : [wordingSentence(plan, wording)];
}

/** How the indicator moved since the plan began. */
export function movementSentences({ standing, movement }: ProgressToExplain): Message[] {
  if (movement === undefined) return [];
  const [zhUnit, enUnit] = unitWords(standing.indicator.unit);
  const { from, to, direction } = movement;
  const words = movements[direction];
  const [[zhFrom, enFrom], [zhTo, enTo]] = [qualified(from), qualified(to)];
  const [start, end] = [from, to].map(({ period }) => periodLabel(period, standing.plan));
  return [
    {
      "zh-Hans": `${start} 至 ${end} 由 ${zhFrom} 变为 ${zhTo}${zhUnit}，${words["zh-Hans"]}`,
      en: `from ${enFrom} in ${start} to ${enTo}${enUnit} in ${end}: ${words.en}`,
    },
  ];
}

/** What is only aspired to, and whether it is reached. */
export function aspiredSentences({ standing, aspired }: ProgressToExplain): Message[] {
  const [zhUnit, enUnit] = unitWords(standing.indicator.unit);
  return aspired.map(({ met, ...target }) => {
    const words = boundWords(target.bound);
    const due = dueWords(target, standing.plan);
    const zhMet = met === null ? "尚无数据" : met ? "已达到" : "尚未达到";
    const enMet = met === null ? "no value yet" : met ? "reached" : "not reached yet";
    return {
      "zh-Hans": `力争目标（${due.zh}${words["zh-Hans"]}${zhUnit}）${zhMet}`,
      en: `aspired to, ${words.en}${enUnit} by ${due.en}: ${enMet}`,
    };
  });
}
