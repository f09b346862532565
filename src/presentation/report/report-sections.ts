import type { Message } from "../../issue.js";
import { ownCopy } from "../../value/own-copy.js";
import type { ReportKind } from "./report.js";

interface SectionRow {
  /** The heading on each occasion; absent where the occasion has no such section. */
  readonly titles: { readonly [Kind in ReportKind]?: Message };
  readonly annex?: true;
}

const onAll = (zh: string, en: string): Readonly<Record<ReportKind, Message>> => {
  const title = { "zh-Hans": zh, en };
  return { annual: title, "mid-term": title, final: title };
};

/**
 * The sections of reports in their order, with the heading of each occasion. Those that no figures can fill, such as problems
 * and advice, are there only where the caller gives their text.
 */
export const reportSections = {
  basis: {
    titles: {
      "mid-term": { "zh-Hans": "评估工作开展情况", en: "How the evaluation was made" },
      final: { "zh-Hans": "评估工作开展情况", en: "How the evaluation was made" },
    },
  },
  summary: {
    titles: {
      annual: { "zh-Hans": "总体情况", en: "Summary" },
      "mid-term": { "zh-Hans": "总体评价", en: "Overall assessment" },
      final: { "zh-Hans": "总体评价", en: "Overall assessment" },
    },
  },
  indicators: {
    titles: {
      annual: { "zh-Hans": "年度目标完成情况", en: "Targets of the year" },
      "mid-term": { "zh-Hans": "主要指标进展", en: "Progress of the main indicators" },
      final: { "zh-Hans": "主要目标实现情况", en: "Results against targets" },
    },
  },
  actions: {
    titles: {
      annual: { "zh-Hans": "重点任务进展", en: "Progress of the main tasks" },
      "mid-term": { "zh-Hans": "重点任务和重大项目进展", en: "Progress of tasks and projects" },
      final: { "zh-Hans": "重点任务和重大项目完成情况", en: "Tasks and projects" },
    },
  },
  problems: {
    titles: {
      annual: { "zh-Hans": "存在问题", en: "Problems" },
      "mid-term": { "zh-Hans": "主要问题及原因", en: "Main problems and their causes" },
      final: { "zh-Hans": "主要问题及原因", en: "Main problems and their causes" },
    },
  },
  advice: {
    titles: {
      annual: { "zh-Hans": "下一年工作", en: "The year to come" },
      "mid-term": { "zh-Hans": "后半程工作建议", en: "Advice for the second half" },
      final: { "zh-Hans": "对下一规划编制的建议", en: "Advice for the next plan" },
    },
  },
  outlook: { titles: onAll("目标达成展望", "Outlook"), annex: true },
  methods: { titles: onAll("评估方法", "Methods"), annex: true },
  sources: { titles: onAll("资料来源", "Sources"), annex: true },
} as const satisfies Record<string, SectionRow>;

/** The heading of a section on an occasion; `undefined` where the occasion has none. */
export function sectionTitle(code: keyof typeof reportSections, kind: ReportKind): Message | undefined {
  const { titles }: SectionRow = reportSections[code];
  return ownCopy(titles[kind]);
}

/** Whether a section stands behind the report. */
export function isAnnex(code: keyof typeof reportSections): boolean {
  const { annex }: SectionRow = reportSections[code];
  return annex === true;
}
