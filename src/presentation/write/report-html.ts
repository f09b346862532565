import { escapeMarkup } from "../../value/escape-markup.js";
import { isWebAddress } from "../../value/is-web-address.js";
import { type Locale, localize } from "../../value/localized-text.js";
import type { Report, ReportSentence } from "../report/report.js";
import { type BlockWriters, writeBlock } from "./block-writers.js";
import { isWideTable } from "./is-wide-table.js";
import { joined } from "./joined.js";
import { noteLine } from "./note-line.js";
import { reportOutline } from "./report-outline.js";
import { reportStyle } from "./report-style.js";
import { languageOf, shownHtml } from "./shown-html.js";
import { svgSize } from "./svg-size.js";
import { tableHtml } from "./table-html.js";

interface Context {
  readonly locale: Locale;
  readonly number: string;
}

const writers: BlockWriters<string, Context> = {
  paragraph({ lead, sentences }, { locale, number }) {
    const own =
      lead === undefined ? [] : [`<strong>${shownHtml(number + localize(lead.text, locale))}</strong>`];
    const rest = sentences.length === 0 ? [] : [withLinks(sentences, locale)];
    return `<p>${[...own, ...rest].join(locale === "en" ? " " : "")}</p>`;
  },
  list({ items }, { locale }) {
    return ["<ul>", ...items.map((item) => `<li>${withLinks(item, locale)}</li>`), "</ul>"].join("\n");
  },
  table(block, { locale }) {
    const { table, notes } = block;
    const title = shownHtml(localize(table.title, locale));
    // A region that scrolls must be reached by keyboard, and say what it is.
    const scroll = `<div class="${isWideTable(block, locale) ? "table wide" : "table"}" role="region" tabindex="0" aria-label="${title}">`;
    const under = notes.length === 0 ? [] : [`<p class="note">${shownHtml(noteLine(notes, locale))}</p>`];
    return [scroll, tableHtml(table, locale), "</div>", ...under].join("\n");
  },
  chart({ title, alt, svg }, { locale }) {
    const drawing = localize(svg, locale);
    const { width, height } = svgSize(drawing);
    // As the source of a picture, an SVG runs no script and loads nothing.
    const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing.replace(/\p{Cs}/gu, ""))}`;
    return [
      "<figure>",
      `<img src="${escapeMarkup(source)}" alt="${shownHtml(localize(alt, locale))}" width="${width}" height="${height}">`,
      `<figcaption>${shownHtml(localize(title, locale))}</figcaption>`,
      "</figure>",
    ].join("\n");
  },
};

/** A report as a page of HTML in one file. */
export function reportHtml(report: Report, locale: Locale): string {
  const title = localize(report.title, locale);
  const facts = report.facts.map(({ text }) => `<li>${shownHtml(localize(text, locale))}</li>`);
  const sections = reportOutline(report, locale).flatMap(({ level, heading, blocks }) => {
    const element = `h${Math.min(level + 1, 6)}`;
    return [
      `<${element}>${shownHtml(heading)}</${element}>`,
      ...blocks.map(({ block, number }) => writeBlock(writers, block, { locale, number })),
    ];
  });
  const page = [
    "<!doctype html>",
    `<html lang="${locale}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${shownHtml(title)}</title>`,
    `<style>${reportStyle}</style>`,
    "</head>",
    "<body>",
    "<main>",
    `<h1${languageOf(title, locale)}>${shownHtml(title)}</h1>`,
    ...(facts.length === 0 ? [] : ['<ul class="facts">', ...facts, "</ul>"]),
    ...sections,
    "</main>",
    "</body>",
    "</html>",
  ];
  return `${page.join("\n")}\n`;
}

function withLinks(sentences: readonly ReportSentence[], locale: Locale): string {
  const links = sentences.flatMap(({ links: own = [] }) => own.map(link));
  return [shownHtml(joined(sentences, locale)), ...links].join(" ");
}

/** A link that shows its address; what is no plain web address stays text. */
function link(url: string): string {
  const shown = shownHtml(url);
  return isWebAddress(url) ? `<a href="${escapeMarkup(url)}">${shown}</a>` : shown;
}
