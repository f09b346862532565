import { elapsedShare, planStart } from "../../aims/elapsed-share.js";
import { type Verdict, verdictWords } from "../../assessment/verdict.js";
import { hasTargetValue } from "../../model/has-target-value.js";
import { percentText } from "../../value/faithful-text.js";
import { yearPosition } from "../../value/period.js";
import { yearSpanWords } from "../../value/period-label.js";
import { placesOf } from "../../value/quanta.js";
import { column } from "../column.js";
import { escapeMarkdown } from "../escape-markdown.js";
import type { Table } from "../table.js";
import { toMarkdown } from "../to-markdown.js";
import type { ReportFacts, Section } from "./section.js";
import { say } from "./words.js";

/** What the evaluation comes to: the counts in words and in a table. */
export function summarySection(facts: ReportFacts): Section {
  const { assessment, locale } = facts;
  const time = timeGone(facts);
  const rate = completionRate(facts);
  const found = localText(facts);
  return {
    title: { "zh-Hans": "总体情况", en: "Summary" },
    blocks: [
      escapeMarkdown([time, found, rate].filter(Boolean).join(locale === "en" ? " " : "")),
      toMarkdown(countsTable(assessment.counts, assessment.percentages), { locale }),
    ],
  };
}

function localText({ assessment: { text }, locale }: ReportFacts): string {
  return say(locale, text["zh-Hans"], text.en);
}

/** The plan's own time, whatever the times of its indicators. */
function timeGone({ plan, assessment: { asOf }, locale }: ReportFacts): string {
  const { end } = plan.period;
  const span = yearSpanWords(plan.period, plan);
  if (asOf === null || yearPosition(end, plan) <= planStart(plan)) return "";
  const share = elapsedShare(plan, end, asOf);
  if (share >= 1) {
    return say(locale, `规划期（${span["zh-Hans"]}）已满。`, `The plan period (${span.en}) is over.`);
  }
  if (share <= 0) return "";
  const percent = percentText(share, 0);
  return say(
    locale,
    `规划期（${span["zh-Hans"]}）的时间已过 ${percent}。`,
    `${percent} of the plan period (${span.en}) has passed.`,
  );
}

function completionRate({ plan, assessment: { counts, completionRate: rate }, locale }: ReportFacts): string {
  if (rate === null) {
    return say(
      locale,
      "规划未提出目标值，不计指标完成率。",
      "The plan states no targets, so there is no completion rate.",
    );
  }
  const promised = plan.indicators.filter(hasTargetValue).length;
  const percent = percentText(rate, 1);
  return say(
    locale,
    `设有目标值的 ${promised} 项指标中已有 ${counts.achieved} 项实现目标，指标完成率为 ${percent}。`,
    `Of the ${promised} indicators with a target, ${counts.achieved} have reached it: a completion rate of ${percent}.`,
  );
}

interface CountRow {
  readonly verdict: Verdict;
  readonly count: number;
  readonly percentage: number;
}

function countsTable(
  counts: Readonly<Record<Verdict, number>>,
  percentages: Readonly<Record<Verdict, number>>,
): Table<CountRow> {
  return {
    title: { "zh-Hans": "评估结论", en: "Verdicts" },
    columns: [
      column("verdict", "code", ["结论", "Verdict"], ["评估结论", "The verdict"], { words: verdictWords }),
      column("count", "integer", ["指标数", "Indicators"], ["该结论的指标数", "How many have it"]),
      column("percentage", "share", ["占比", "Share"], ["合计为 100%", "Adding up to 100%"], {
        places: Math.max(...Object.values(percentages).map((one) => placesOf(String(one)))),
      }),
    ],
    rows: (Object.keys(verdictWords) as Verdict[]).map((verdict) => ({
      verdict,
      count: counts[verdict],
      percentage: percentages[verdict] / 100,
    })),
  };
}
