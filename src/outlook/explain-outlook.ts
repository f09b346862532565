import type { Aim, NoAim } from "../aims/aim.js";
import type { AimedTarget } from "../aims/aimed-target.js";
import { levelWords } from "../aims/level-words.js";
import { lostWords } from "../aims/settled-words.js";
import { numbersOf } from "../aims/target-ends.js";
import { wordingSentence } from "../aims/target-wording.js";
import type { Message } from "../issue.js";
import type { Indicator } from "../model/indicator.js";
import type { Plan } from "../model/plan.js";
import { boundsText, boundText } from "../value/bound-text.js";
import { differenceUnit } from "../value/difference-unit.js";
import { probabilityText } from "../value/faithful-text.js";
import { missingReasons } from "../value/missing.js";
import type { PeriodText } from "../value/period.js";
import { periodLabel, yearWords } from "../value/period-label.js";
import { unitWords } from "../value/unit-label.js";
import { digits, levelText } from "./digits.js";
import type { OutlookFacts } from "./outlook-result.js";
import { wasReached } from "./was-reached.js";

/** The sentences that explain an outlook, how the levels of its targets came about among them. */
export function explainOutlook(
  plan: Plan,
  indicator: Indicator,
  facts: OutlookFacts,
  aim: Aim | NoAim,
  lost: AimedTarget | undefined,
): readonly Message[] {
  const { unit, direction, measure } = indicator;
  const targets = "missing" in aim ? [] : aim.targets;
  const isAverage = targets.length > 0 && targets.every(({ kind }) => kind === "mean");
  const { forecast, probability, expectedYear, expectedYears, shortfall, required, best, reason, target } =
    facts;
  const [zhUnit, enUnit] = unitWords(unit);
  const step = unit && differenceUnit(unit);
  const [zhStep, enStep] = step === unit ? [zhUnit, enUnit] : unitWords(step);
  const zhYear = (year: PeriodText): string => yearWords(year, plan)["zh-Hans"];
  const enYear = (year: PeriodText): string => periodLabel(year, plan);
  const [zhTarget, enTarget] = target === undefined ? ["", ""] : [zhYear(target.year), enYear(target.year)];
  const sentences: Message[] = [];
  const { wording } = facts;
  if (wording !== undefined) sentences.push(wordingSentence(plan, wording));
  for (const aimed of targets) {
    const bound = boundText(aimed.bound);
    for (const { "zh-Hans": zh, en } of levelWords(plan, indicator, aimed)) {
      sentences.push({
        "zh-Hans": `${zhTarget}目标 ${bound}${zhUnit}：${zh}`,
        en: `target ${bound}${enUnit} in ${enTarget}: ${en}`,
      });
    }
  }
  // The end of the forecast is no mean over the years, which such a target asks for.
  const asked = isAverage || target === undefined ? [] : [target, ...(facts.otherTargets ?? [])];
  const apart = asked.flatMap(({ bound }) => numbersOf(bound)).map(Number);
  if ("points" in forecast) {
    sentences.push(...forecast.because);
    const last = forecast.points.at(-1);
    const interval = last?.intervals.at(-1);
    if (last?.period !== undefined && interval !== undefined) {
      const { lower, upper } = interval;
      const range = `${digits(lower, [...apart, last.mean])}—${digits(upper, [...apart, last.mean])}`;
      const mean = digits(last.mean, apart);
      const level = levelText(interval.level);
      // What is taken as certain has no interval.
      const [zhRange, enRange] =
        lower === upper
          ? ["", ""]
          : [`，${level} 预测区间 ${range}`, `, ${level} prediction interval ${range}`];
      sentences.push({
        "zh-Hans": `预测 ${zhYear(last.period)}为 ${mean}${zhUnit}${zhRange}`,
        en: `forecast for ${enYear(last.period)}: ${mean}${enUnit}${enRange}`,
      });
    }
  }
  if (probability !== null && target !== undefined)
    sentences.push(probabilitySentence(facts, probability, yearWords(target.year, plan), targets));
  if (lost !== undefined) sentences.push(lostWords({ measure, direction }, lost));
  if (expectedYear !== null && direction !== "maintain") {
    const met = wasReached(facts, direction);
    sentences.push({
      "zh-Hans": met ? `${zhYear(expectedYear)}首次达到目标` : `预计 ${zhYear(expectedYear)}达到目标`,
      en: met
        ? `the target was first reached in ${enYear(expectedYear)}`
        : `the target is expected to be reached in ${enYear(expectedYear)}`,
    });
  }
  if (expectedYears !== null && expectedYears.earliest !== null) {
    const { level, earliest, latest: surely } = expectedYears;
    const percent = levelText(level);
    sentences.push({
      "zh-Hans": `按 ${percent} 预测区间，最早 ${zhYear(earliest)}，${surely === null ? "三十年内仍不能确保达标" : `最迟 ${zhYear(surely)}`}`,
      en: `by the ${percent} interval: ${enYear(earliest)} at the earliest, ${surely === null ? "not surely within thirty years" : `${enYear(surely)} at the latest`}`,
    });
  }
  if (shortfall !== null && shortfall > 0) {
    sentences.push({
      "zh-Hans": `${"points" in forecast ? "按预测" : ""}${isAverage ? "年均" : ""}与目标相差 ${digits(shortfall)}${zhStep}`,
      en: `${"points" in forecast ? "the forecast" : "it"} is off the target by ${digits(shortfall)}${enStep}${isAverage ? " on average over the period" : ""}`,
    });
  }
  if (required !== null) {
    sentences.push({
      "zh-Hans": `如期实现须每年变化 ${required.perYear.value}${zhStep}`,
      en: `to arrive on time: a change of ${required.perYear.value}${enStep} a year`,
    });
  }
  if (best?.requiredShare != null) {
    const times = digits(best.requiredShare, [1]);
    sentences.push({
      "zh-Hans": `为历史最好年变化（${enYear(best.period)}，${best.perYear.value}${zhStep}）的 ${times} 倍`,
      en: `that is ${times} times the best year so far (${enYear(best.period)}: ${best.perYear.value}${enStep})`,
    });
  }
  if (reason !== undefined) {
    sentences.push({ "zh-Hans": missingReasons[reason]["zh-Hans"], en: missingReasons[reason].en });
  }
  return sentences;
}

/** Of a year that has been observed there is a result, no probability. */
function probabilitySentence(
  { reason, target, otherTargets = [] }: OutlookFacts,
  probability: number,
  { "zh-Hans": zhYear, en: enYear }: Message,
  targets: readonly AimedTarget[],
): Message {
  if (reason === "target-year-reached") {
    return probability === 1
      ? { "zh-Hans": `${zhYear}目标已实现`, en: `the target of ${enYear} was met` }
      : { "zh-Hans": `${zhYear}目标未实现`, en: `the target of ${enYear} was missed` };
  }
  const percent = probabilityText(probability);
  if (target !== undefined && otherTargets.length > 0) {
    // Of a mean and a level nothing says how they go together.
    if (new Set(targets.map(({ kind }) => kind === "mean")).size > 1) {
      const bound = boundText(target.bound);
      return {
        "zh-Hans": `${zhYear}各项目标中把握最小的（${bound}）实现的概率 ${percent}`,
        en: `probability of meeting the least probable of the targets of ${enYear} (${bound}): ${percent}`,
      };
    }
    const bounds = boundsText([target, ...otherTargets].map(({ bound }) => bound));
    return {
      "zh-Hans": `${zhYear}各项目标（${bounds}）全部实现的概率 ${percent}`,
      en: `probability of meeting all targets of ${enYear} (${bounds}): ${percent}`,
    };
  }
  return {
    "zh-Hans": `${zhYear}实现目标的概率 ${percent}`,
    en: `probability of meeting the target in ${enYear}: ${percent}`,
  };
}
