import { checkOption } from "../value/check-option.js";
import { checkOptions } from "../value/check-options.js";
import { checkText } from "../value/check-text.js";
import { anyOf, isKeyOf } from "../value/closed-list.js";
import { readActions } from "./document/read-actions.js";
import { readHead } from "./document/read-head.js";
import { writeHead } from "./document/write-head.js";
import { documentIssues } from "./document-issues.js";
import type { Draft, PartialPlan, Span } from "./draft/draft.js";
import { DraftWriter } from "./draft/draft-writer.js";
import { writeActions } from "./draft/write-actions.js";
import { writeIndicators } from "./draft/write-indicators.js";
import { readIndicators } from "./read-indicators.js";
import { type DocumentFormat, documentFormats, formatOf } from "./source/format-of.js";
import { readDocument } from "./source/read-document.js";
import { inText, unclaimedNumbers, unclaimedWords } from "./unclaimed.js";
import { withSentences } from "./with-sentences.js";

/**
 * What can be told of a document.
 *
 * @category Import
 * @example
 * const options: ImportPlanOptions = { id: "city-2030", format: "html" };
 */
export interface ImportPlanOptions {
  /**
   * What the document is written in.
   * @defaultValue found from the text
   */
  readonly format?: DocumentFormat;
  /**
   * The id of the plan, which no document prints.
   * @defaultValue a hole in the draft
   */
  readonly id?: string;
}

const optionNames = { format: true, id: true };

/**
 * Reads a plan from its document (从文件读取规划): plain text with a table as tabs or with one cell on each line, Markdown,
 * HTML, or values separated by commas. The result is a draft: the plan's own JSON without the fields that the
 * document does not say. Every value in it stands in the source, at the place that its claim names. What is not
 * certain is a hole, with its reason and what it may be. {@link planFromDraft} makes a plan of the draft.
 *
 * @param text - The document.
 * @param options - Its format, and the id of the plan.
 * @returns The draft: plain data.
 * @throws {@link UsageError} `text: expected a text, received …`, `Import option format: expected text, markdown, html or csv, received …`,
 * `Unknown option: …`
 * @category Import
 * @example
 * const draft = importPlan("某市知识产权“十五五”规划\n指标\t2025年\t2030年\t属性\n有效注册商标总量（万件）\t1.2\t≥1.5\t预期性");
 * draft.plan.indicators?.[0]?.unit // => "万件"
 * draft.claims.find(({ at }) => at === "/indicators/0/targets/0/value")?.raw // => "≥1.5"
 * draft.plan.period // => { start: "2026", end: "2030" }
 */
export function importPlan(text: string, options: ImportPlanOptions = {}): Draft {
  checkText("text", text);
  checkOptions(options, optionNames);
  const { format = formatOf(text), id } = options;
  checkOption("import", "format", isKeyOf(documentFormats, format), anyOf(documentFormats), format);
  const document = readDocument(text, format);
  const { source } = document;
  const head = readHead(source);
  const tabled = readIndicators(document, head);
  const { baseYear, tables } = tabled;
  const years = { ...head.years, ...(baseYear && { base: baseYear }) };
  const { indicators, unread, inWords } = withSentences(source, tabled.indicators, tables, years);
  const writer = new DraftWriter(source);
  if (id === undefined) writer.open("/id", "not-printed");
  const plan = {
    ...(id !== undefined && { id }),
    ...writeHead(writer, source, head),
    ...(baseYear && { baseYear: writer.claim("/baseYear", baseYear) }),
    indicators: writeIndicators(writer, indicators),
    ...writeActions(writer, source, readActions(source, tables)),
  };
  return {
    plan: plan as PartialPlan,
    claims: writer.claims.toSorted((a, b) => a.start - b.start || a.end - b.end),
    holes: writer.holes,
    unclaimed: inOrder([
      ...unclaimedNumbers(source, writer.used, inOrder([...tabled.unread, ...unread]), inText),
      ...unclaimedWords(source, writer.used, inWords),
    ]),
    issues: documentIssues(source, indicators, tables),
  };
}

function inOrder<Placed extends Span>(places: readonly Placed[]): readonly Placed[] {
  return places.toSorted((a, b) => a.start - b.start);
}
