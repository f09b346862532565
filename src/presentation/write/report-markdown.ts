import { type Locale, localize } from "../../value/localized-text.js";
import { escapeMarkdown } from "../escape-markdown.js";
import { bullets, heading, webLink } from "../markdown-blocks.js";
import type { Report, ReportSentence } from "../report/report.js";
import { type BlockWriters, writeBlock } from "./block-writers.js";
import { joined } from "./joined.js";
import { noteLine } from "./note-line.js";
import { reportOutline } from "./report-outline.js";
import { tableMarkdown } from "./table-markdown.js";

interface Context {
  readonly locale: Locale;
  readonly number: string;
}

const writers: BlockWriters<string, Context> = {
  paragraph({ lead, sentences }, { locale, number }) {
    const own = lead === undefined ? [] : [strong(number + localize(lead.text, locale))];
    const rest = sentences.length === 0 ? [] : [withLinks(sentences, locale)];
    return [...own, ...rest].join(locale === "en" ? " " : "");
  },
  list({ items }, { locale }) {
    return items.map((item) => `- ${withLinks(item, locale)}`).join("\n");
  },
  table({ table, notes }, { locale }) {
    const caption = `**${escapeMarkdown(localize(table.title, locale))}**`;
    const under = notes.length === 0 ? [] : [escapeMarkdown(noteLine(notes, locale))];
    return [caption, tableMarkdown(table, locale), ...under].join("\n\n");
  },
  chart({ title, alt }, { locale }) {
    // Markdown has no place for a drawing; the words that stand for it say what it shows.
    return `**${escapeMarkdown(localize(title, locale))}**\n\n${escapeMarkdown(localize(alt, locale))}`;
  },
};

/**
 * A text set bold. Its last full stop stands outside: Markdown takes two asterisks between punctuation and a letter for no end of
 * what is bold, and Chinese has no blank there.
 */
function strong(text: string): string {
  const [, words = text, stop = ""] = /^(.*[^。.：:])([。.：:])$/s.exec(text) ?? [];
  return `**${escapeMarkdown(words)}**${stop}`;
}

/** A report in Markdown, ended by a line break. */
export function reportMarkdown(report: Report, locale: Locale): string {
  const facts = report.facts.map(({ text }) => localize(text, locale));
  const sections = reportOutline(report, locale).flatMap(({ level, heading: title, blocks }) => [
    heading(Math.min(level + 1, 6), title),
    ...blocks.map(({ block, number }) => writeBlock(writers, block, { locale, number })),
  ]);
  const head = [heading(1, localize(report.title, locale)), ...(facts.length === 0 ? [] : [bullets(facts)])];
  return `${[...head, ...sections].join("\n\n")}\n`;
}

function withLinks(sentences: readonly ReportSentence[], locale: Locale): string {
  const links = sentences.flatMap(({ links: own = [] }) => own.map(webLink));
  return [escapeMarkdown(joined(sentences, locale)), ...links].join(" ");
}
