import type { Message } from "../../issue.js";
import type { LocalizedText } from "../../value/localized-text.js";
import type { Table } from "../table.js";
import type { reportKinds } from "./report-kinds.js";

/**
 * The occasion of a report: the yearly watch (年度监测), the evaluation at mid-term (中期评估), or the evaluation at the
 * plan's end (总结评估). Each has words of its own, whatever the date.
 *
 * @category Reports
 * @example
 * const kind: ReportKind = "final";
 * @useDeclaredType
 */
export type ReportKind = keyof typeof reportKinds;

/**
 * One sentence of a report, with its full stop, in both languages. Its code says what kind of sentence it is, as the code
 * of an issue does, so that a program can find, leave out or replace it.
 *
 * @category Reports
 * @example
 * const sentence: ReportSentence = {
 *   code: "share-met",
 *   about: ["high-value-per-10k"],
 *   text: { "zh-Hans": "可监测的7项指标中，6项达标。", en: "Of the seven indicators with data, six met their target." },
 * };
 */
export interface ReportSentence {
  /** What kind of sentence it is, in kebab case. */
  readonly code: string;
  /** The ids of the indicators or tasks that it speaks of; none where it speaks of the whole plan. */
  readonly about: readonly string[];
  /** Of a report on places: the places that it speaks of; absent where it speaks of all of them. */
  readonly places?: readonly string[];
  /** The sentence, with its full stop. */
  readonly text: Message;
  /** Web addresses that belong to it, such as those of a source. */
  readonly links?: readonly string[];
}

/**
 * Sentences that stand together. A `lead` is their heading on the same line, such as 2项指标超额完成。: writers set it bold,
 * and number it where a section has several.
 *
 * @category Reports
 * @example
 * const paragraph: ReportParagraph = { kind: "paragraph", sentences: [] };
 */
export interface ReportParagraph {
  /** What kind of block it is, by which programs tell blocks apart. */
  readonly kind: "paragraph";
  /** Its heading on the same line; absent where it has none. */
  readonly lead?: ReportSentence;
  /** In the order in which they are read. */
  readonly sentences: readonly ReportSentence[];
}

/**
 * A list; each item is one or more sentences.
 *
 * @category Reports
 * @example
 * const list: ReportList = { kind: "list", items: [] };
 */
export interface ReportList {
  /** What kind of block it is, by which programs tell blocks apart. */
  readonly kind: "list";
  /** One for each line of the list. */
  readonly items: readonly (readonly ReportSentence[])[];
}

/**
 * A table with the notes that stand under it (注：1. …).
 *
 * @category Reports
 * @example
 * const block: ReportTable = {
 *   kind: "table",
 *   table: { title: { "zh-Hans": "主要指标", en: "Indicators" }, columns: [], rows: [] },
 *   notes: [],
 * };
 */
export interface ReportTable {
  /** What kind of block it is, by which programs tell blocks apart. */
  readonly kind: "table";
  /** The table itself, as plain data. */
  readonly table: Table;
  /** In their order; empty where there are none. */
  readonly notes: readonly ReportSentence[];
}

/**
 * A picture that the caller drew, for instance of a chart of `ipr-plan/charts`. The words of `alt` stand for it where it
 * cannot be shown.
 *
 * @category Reports
 * @example
 * const chart: ReportChart = {
 *   kind: "chart",
 *   title: { "zh-Hans": "每万人口高价值发明专利拥有量", en: "High-value patents per 10,000 people" },
 *   alt: { "zh-Hans": "2020年6.3件，2025年16件", en: "6.3 in 2020, 16 in 2025" },
 *   svg: { "zh-Hans": '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300"></svg>' },
 * };
 */
export interface ReportChart {
  /** What kind of block it is, by which programs tell blocks apart. */
  readonly kind: "chart";
  /** The caption. */
  readonly title: Message;
  /** What the chart shows, in a sentence. */
  readonly alt: Message;
  /** SVG, in one language or several. */
  readonly svg: LocalizedText;
  /** The same as PNG in Base64, for readers of Word that cannot show SVG. */
  readonly png?: LocalizedText;
}

/**
 * What a section holds.
 *
 * @category Reports
 * @example
 * const kinds: ReportBlock["kind"][] = ["paragraph", "list", "table", "chart"];
 */
export type ReportBlock = ReportParagraph | ReportList | ReportTable | ReportChart;

/**
 * A section of a report. Writers number sections as their language does: 一、（一）1. in Chinese, 1. 1.1 in English.
 *
 * @category Reports
 * @example
 * const section: ReportSection = {
 *   code: "summary", title: { "zh-Hans": "总体评价", en: "Summary" }, blocks: [], sections: [],
 * };
 */
export interface ReportSection {
  /** What kind of section it is, in kebab case. */
  readonly code: string;
  /** Its heading, without a number. */
  readonly title: Message;
  /** Set for what stands behind the report as an annex (附件), which has numbers of its own. */
  readonly annex?: true;
  /** What stands before its subsections. */
  readonly blocks: readonly ReportBlock[];
  /** Its subsections; empty where it has none. */
  readonly sections: readonly ReportSection[];
}

/**
 * A report as plain data: it survives JSON, can be stored, edited and filtered, and is written by {@link toMarkdown},
 * {@link toHtml}, `toDocx` of `ipr-plan/docx` and `toXlsx` of `ipr-plan/xlsx`, in either language.
 *
 * @category Reports
 * @example
 * const report: Report = {
 *   kind: "final",
 *   title: { "zh-Hans": "《规划》实施情况总结评估报告", en: "Final evaluation of the Plan" },
 *   facts: [],
 *   sections: [],
 * };
 */
export interface Report {
  /** The occasion; `"regions"` of a report on places, see {@link regionReport}. */
  readonly kind: ReportKind | "regions";
  /** What stands on top of the first page. */
  readonly title: Message;
  /** What stands under the title: the plan period, the day until which data were taken, who issued the plan. */
  readonly facts: readonly ReportSentence[];
  /** In the order in which they are read, annexes last. */
  readonly sections: readonly ReportSection[];
}
