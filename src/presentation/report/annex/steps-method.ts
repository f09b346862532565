import type { Message } from "../../../issue.js";
import { stepSources } from "../../../monitoring/step-sources.js";
import type { StepSource } from "../../../monitoring/year-step.js";
import { keysOf } from "../../../value/closed-list.js";
import type { ReportSentence } from "../report.js";
import type { ReportFacts } from "../report-facts.js";
import { sentence } from "../sentence.js";
import { namesJoined } from "../words/names.js";

const words: Readonly<Record<StepSource, Message & { readonly all: string }>> = {
  given: {
    "zh-Hans": "年度目标取自年度计划",
    en: "The year's target is that of the yearly plan for",
    all: "The targets of the year are those of the yearly plan",
  },
  plan: {
    "zh-Hans": "年度目标为规划自身提出的当年目标",
    en: "The year's target is the plan's own for",
    all: "The targets of the year are the plan's own",
  },
  path: {
    "zh-Hans": "规划未列年度目标，按基期值到目标值的路径推算",
    en: "The plan has no target of the year, and the path from the baseline to its target gives one for",
    all: "The plan has no targets of the year; they are drawn on the path from the baseline to the target",
  },
};

/** By which rules a yearly report judges: where its targets come from, and what the shares are. */
export function stepsMethod({ indicators, apart }: ReportFacts): readonly ReportSentence[] {
  const all = [...indicators, ...apart];
  const known = all.filter(({ watched }) => watched !== undefined && "from" in watched.step);
  const sources = keysOf(stepSources).flatMap((source): ReportSentence[] => {
    const own = known.filter(
      ({ watched }) => watched !== undefined && "from" in watched.step && watched.step.from === source,
    );
    if (own.length === 0) return [];
    const names = namesJoined(own.map(({ name }) => name));
    const ids = own.map(({ indicator }) => indicator.id);
    const { "zh-Hans": zh, en, all: ofAll } = words[source];
    return [
      sentence("step-source", ids, {
        "zh-Hans": own.length === known.length ? zh : `${zh}的指标：${names["zh-Hans"]}`,
        en: own.length === known.length ? ofAll : `${en}: ${names.en}`,
      }),
    ];
  });
  return [
    ...sources,
    sentence("completion-of-year", [], {
      "zh-Hans":
        "完成年度目标的比例＝本年完成÷本年目标；下降类指标为本年目标÷本年完成；限值、保持类指标和位次不计比例",
      en: "The share of the year's target is actual ÷ target, and target ÷ actual of what is to fall; limits, levels to be kept and ranks have none",
    }),
  ];
}
