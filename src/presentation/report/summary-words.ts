import type { Message } from "../../issue.js";
import type { Plan } from "../../model/plan.js";
import { dayWords } from "../../value/day-words.js";
import type { ReportSentence } from "./report.js";
import type { IndicatorFacts, ReportFacts } from "./report-facts.js";
import { sentence } from "./sentence.js";
import { countWord } from "./words/english-number.js";

/** What a plan is called in its own report: 《规划》, or 《纲要》; the Plan, the Outline. */
export function planName({ title }: Plan): Message {
  return title["zh-Hans"].includes("纲要")
    ? { "zh-Hans": "《纲要》", en: "the Outline" }
    : { "zh-Hans": "《规划》", en: "the Plan" };
}

/** How many indicators the report is of, and how firmly they are promised. */
export function populationSentence({ plan, indicators, options }: ReportFacts): ReportSentence {
  const name = planName(plan);
  const count = indicators.length;
  const en = `${countWord(count)} indicator${count === 1 ? "" : "s"}`;
  const firm = firmnessWords(indicators);
  const isOfTable =
    indicators.every(({ indicator }) => indicator.origin === "table") && !Array.isArray(options.indicators);
  const text = isOfTable
    ? {
        "zh-Hans": `${name["zh-Hans"]}主要指标表列有${count}项指标${firm["zh-Hans"]}`,
        en: `The table of ${name.en} has ${en}${firm.en}`,
      }
    : {
        "zh-Hans": `本报告评价${name["zh-Hans"]}的${count}项指标${firm["zh-Hans"]}`,
        en: `This report is of ${en} of ${name.en}${firm.en}`,
      };
  return sentence("population", [], text);
}

function firmnessWords(indicators: readonly IndicatorFacts[]): Message {
  const all = indicators.map(({ indicator }) => indicator.commitment);
  const binding = all.filter((one) => one === "binding").length;
  const expected = all.length - binding;
  if (all.length === 0 || all.includes(undefined)) return { "zh-Hans": "", en: "" };
  if (binding === 0)
    return {
      "zh-Hans": "，均为预期性指标",
      en: all.length === 1 ? ", which is indicative" : ", all of them indicative",
    };
  if (expected === 0)
    return {
      "zh-Hans": "，均为约束性指标",
      en: all.length === 1 ? ", which is binding" : ", all of them binding",
    };
  return {
    "zh-Hans": `，其中约束性指标${binding}项、预期性指标${expected}项`,
    en: `: ${countWord(binding)} binding and ${countWord(expected)} indicative`,
  };
}

/** Until when data count, as a sentence begins: 截至2025年底，; by 31 December 2025. */
export function untilWords({ asOf }: Pick<ReportFacts, "asOf">): Message {
  if (asOf === null) return { "zh-Hans": "目前", en: "so far" };
  const { "zh-Hans": zh, en } = dayWords(asOf);
  return { "zh-Hans": `截至${zh}，`, en: `as of ${en}` };
}
