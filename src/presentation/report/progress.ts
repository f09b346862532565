import { verdictWords } from "../../assessment/verdict.js";
import { localize } from "../../value/localized-text.js";
import { escapeMarkdown } from "../escape-markdown.js";
import { groupTable } from "../group-table.js";
import { bullets, heading } from "../markdown-blocks.js";
import { selectColumns } from "../select-columns.js";
import { toMarkdown } from "../to-markdown.js";
import type { ReportFacts, Section } from "./section.js";
import { byReason, nameOf, say, sentence } from "./words.js";

const shown = [
  "number",
  "name",
  "measure",
  "commitment",
  "unit",
  "baseline",
  "baselineYear",
  "target",
  "targetYear",
  "latest",
  "period",
  "status",
  "completion",
  "elapsedShare",
  "verdict",
] as const;

/** The table of all indicators, in groups where asked for. */
export function indicatorSection({ plan, progressTable, groupBy, locale }: ReportFacts): Section {
  const table =
    groupBy === undefined
      ? toMarkdown(selectColumns(progressTable, shown), { locale })
      : toMarkdown(selectColumns(groupTable(plan, progressTable, groupBy), ["group", ...shown]), { locale });
  const note = say(
    locale,
    "完成率为自基期值至目标值所走的比例，时序进度为同期所过的时间比例，“–”表示没有数据或不适用。",
    "Completion is the share of the way from the baseline to the target, elapsed the share of the time gone by then; “–” means that there is no figure or none applies.",
  );
  return {
    title: { "zh-Hans": "指标进展", en: "Progress by indicator" },
    blocks: [table, escapeMarkdown(note)],
  };
}

/** Each indicator that can be judged, the worst first, with its reasons. */
export function reasonsSection({ plan, assessment, locale }: ReportFacts): Section {
  const { worstFirst, assessments } = assessment;
  const found = worstFirst.flatMap((id) => assessments.find(({ indicator }) => indicator === id) ?? []);
  const blocks = found.flatMap(({ indicator, verdict, because }) => [
    heading(
      3,
      say(
        locale,
        `${nameOf(plan, indicator, locale)}：${verdictWords[verdict]["zh-Hans"]}`,
        `${nameOf(plan, indicator, locale)}: ${verdictWords[verdict].en}`,
      ),
    ),
    // The last sentence is the verdict, which stands in the heading.
    bullets(because.slice(0, -1).map((message) => sentence(message, locale))),
  ]);
  return {
    title: { "zh-Hans": "分项说明（由差到好）", en: "Reasons, the worst first" },
    blocks: blocks.length > 0 ? blocks : [escapeMarkdown(noneJudged(locale))],
  };
}

function noneJudged(locale: ReportFacts["locale"]): string {
  return localize(
    { "zh-Hans": "目前没有可以评估的指标。", en: "No indicator can be judged so far." },
    locale,
  );
}

/** What could not be judged, by reason; nothing where all could. */
export function notAssessedSection({ plan, assessment, locale }: ReportFacts): Section | undefined {
  const open = assessment.assessments.filter(({ verdict }) => verdict === "not-assessable");
  if (open.length === 0) return undefined;
  return {
    title: { "zh-Hans": "未能评估的指标", en: "Indicators that cannot be judged" },
    blocks: [
      escapeMarkdown(
        say(
          locale,
          `有 ${open.length} 项指标未能评估，原因如下。未能评估不等于没有进展。`,
          `Of the ${plan.indicators.length} indicators, ${open.length} cannot be judged, for the reasons below. That does not mean that there was no progress.`,
        ),
      ),
      bullets(byReason(open, plan, locale)),
    ],
  };
}
