import { type Locale, localize } from "../../value/localized-text.js";
import { escapeMarkdown } from "../escape-markdown.js";
import { bullets } from "../markdown-blocks.js";
import { tableOfOutlooks } from "../outlook-table.js";
import { selectColumns } from "../select-columns.js";
import { toMarkdown } from "../to-markdown.js";
import type { ReportFacts, Section } from "./section.js";
import { byReason, say } from "./words.js";

/** Where the indicators are heading, the most at risk first, and what was judged but could not be forecast. */
export function outlookSection({ plan, assessment, outlook, locale }: ReportFacts): Section {
  const { outlooks, because } = outlook;
  const seen = tableOfOutlooks(
    plan,
    outlooks.filter(({ probability }) => probability !== null),
  );
  const judged = new Set<string>(assessment.worstFirst);
  const open = outlooks.filter(({ indicator, probability }) => probability === null && judged.has(indicator));
  const table = selectColumns(seen, [
    "number",
    "name",
    "unit",
    "target",
    "targetYear",
    "forecast",
    "lower",
    "upper",
    "level",
    "probability",
    "expectedYear",
    "requiredPerYear",
    "changeUnit",
  ]);
  const intro = say(
    locale,
    "下表按已有数据的走势推算目标年的数值和届时达到目标的概率，风险大的在前。它说明照此发展会到哪里，不是承诺；数据年份越少，区间越宽。",
    "The table carries the course of the data so far on to the target year, with the probability that the target is met then, the most at risk first. It says where things go if they go on like this and is no promise; the fewer the years of data, the wider the interval.",
  );
  const none = { "zh-Hans": "目前没有可以推算的指标。", en: "Nothing can be forecast so far." };
  const others = say(locale, "以下指标可以评估，但不能推算：", "Judged, but not forecast:");
  return {
    title: { "zh-Hans": "目标达成展望", en: "Outlook" },
    blocks: [
      ...(seen.rows.length > 0
        ? [
            escapeMarkdown(intro),
            toMarkdown(table, { locale }),
            ...because.map((message) => escapeMarkdown(sentence(localize(message, locale), locale))),
          ]
        : [escapeMarkdown(localize(none, locale))]),
      ...(open.length > 0 ? [escapeMarkdown(others), bullets(byReason(open, plan, locale))] : []),
    ],
  };
}

function sentence(text: string, locale: Locale): string {
  return locale === "en" ? `${text[0]?.toUpperCase()}${text.slice(1)}.` : `${text}。`;
}
