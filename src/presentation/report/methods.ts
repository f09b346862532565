import { progressMethods } from "../../assessment/methods.js";
import { defaultPaceThresholds } from "../../assessment/verdict.js";
import { forecastMethods } from "../../projection/forecast-methods.js";
import { localize } from "../../value/localized-text.js";
import { bullets } from "../markdown-blocks.js";
import type { ReportFacts, Section } from "./section.js";
import { say } from "./words.js";

/** By which methods and thresholds the report judges and forecasts. */
export function methodsSection(facts: ReportFacts): Section {
  const { locale } = facts;
  return {
    title: { "zh-Hans": "评估方法", en: "Methods" },
    blocks: [
      bullets([
        say(
          locale,
          "完成率＝（最近值－基期值）÷（目标值－基期值）；累计指标自规划期初从零起算，完成率＝最近值÷目标值。年均增长目标按复利计算。",
          "Completion is (latest − baseline) ÷ (target − baseline); a running total starts from nothing at the plan's start, so its completion is latest ÷ target. Targets of yearly growth are read as compound growth.",
        ),
        say(
          locale,
          "时序进度＝自规划基期末至最近值时期末的时间÷至目标年末的时间；进度比＝完成率÷按目标路径应完成的比例，没有阶段目标、逐年等量的路径上即时序进度。",
          "The elapsed share is the time from the end of the plan's base year to the end of the latest period, over the time to the end of the target year; the pace is completion ÷ the share of the way that is due by then, on a straight way without interim targets the elapsed share.",
        ),
        classWords(facts),
        ...forecastWords(facts),
      ]),
    ],
  };
}

function classWords({ assessment: { assessments }, locale }: ReportFacts): string {
  const { method = "elapsed-time", thresholds = defaultPaceThresholds } = assessments[0] ?? {};
  const { ahead, onTrack } = thresholds;
  if (method === "elapsed-time") {
    return say(
      locale,
      `判定：已达到目标值为“已实现”；进度比不低于 ${ahead} 为“快于预期”，不低于 ${onTrack} 为“符合预期”，低于 ${onTrack} 为“滞后”。官方未公布统一界限，此处界限为评估者所定。`,
      `Verdicts: achieved when the latest value meets the target; ahead from a pace of ${ahead}, on track from ${onTrack}, behind below that. No official cut-offs are published; these are the evaluator's.`,
    );
  }
  const { name, score, source, classes } = progressMethods[method];
  const steps = classes.flatMap(({ name: own, atLeast, above }) =>
    atLeast === null ? [] : [`${localize(own, locale)} ${above === true ? ">" : "≥"} ${atLeast}`],
  );
  return say(
    locale,
    `判定方法：${name["zh-Hans"]}；评分为${score["zh-Hans"]}；分级界限：${steps.join("，")}。来源：${source}。`,
    `Verdicts by the method ${name.en}; its score is the ${score.en}; classes: ${steps.join(", ")}. Source: ${source}.`,
  );
}

function forecastWords({ outlook: { outlooks }, locale }: ReportFacts): readonly string[] {
  const names = outlooks.flatMap(({ forecast }) =>
    "points" in forecast ? [localize(forecastMethods[forecast.method].name, locale)] : [],
  );
  if (names.length === 0) return [];
  const distinct = [...new Set(names)].join(locale === "en" ? ", " : "、");
  return [
    say(
      locale,
      `展望：预测方法为${distinct}；预测区间与达标概率出自同一 t 分布，均值与区间不超出指标可能的取值范围。`,
      `Outlook: forecast by ${distinct}; intervals and probabilities come from the same Student's t, and means and intervals are cut to what the indicator can be.`,
    ),
  ];
}
