import fc from "fast-check";
import { Parser } from "htmlparser2";
import { type Locale, type Report, toHtml, toMarkdown } from "ipr-plan";
import { describe, expect, it } from "vitest";
import { anyReport } from "./any-report.js";
import { saidInReport, standInOrder } from "./said-in-report.js";
import { sampleReport } from "./sample-report.js";

interface Read {
  readonly text: string;
  readonly tags: readonly string[];
  readonly attributes: readonly (readonly [string, string])[];
}

/** What a browser finds in a page: its text, its tags and their attributes. */
function read(html: string): Read {
  const tags: string[] = [];
  const attributes: (readonly [string, string])[] = [];
  let text = "";
  let silent = 0;
  const parser = new Parser({
    onopentag(name, own) {
      tags.push(name);
      attributes.push(...Object.entries(own));
      if (name === "style" || name === "title") silent++;
    },
    onclosetag(name) {
      if (name === "style" || name === "title") silent--;
      else if (/^(p|li|h\d|td|th|caption|figcaption)$/.test(name)) text += "\n";
    },
    ontext(piece) {
      if (silent === 0) text += piece;
    },
  });
  parser.end(html);
  return { text, tags, attributes };
}

const locales: readonly Locale[] = ["zh-Hans", "en"];

describe("toHtml of a report", () => {
  it("is one page with headings in their order, tables with a caption in a region that scrolls, and notes", () => {
    const { tags, text } = read(toHtml(sampleReport));
    expect(tags.filter((tag) => /^h\d$/.test(tag))).toEqual(["h1", "h2", "h3", "h4", "h2", "h2"]);
    expect(text).toContain("（二）1项完成。乙。");
    expect(text).toContain("注：1. 初步数。2. 乙无数据。");
    const html = toHtml(sampleReport);
    expect(html).toContain(
      '<div class="table" role="region" tabindex="0" aria-label="表1 指标">\n<table lang="zh-Hans">',
    );
    expect(html.startsWith('<!doctype html>\n<html lang="zh-Hans">')).toBe(true);
    expect(html).toContain('<a href="https://example.org/2">https://example.org/2</a>');
  });

  it("holds all that the report says, in order, and nothing that runs or loads, whatever the texts are", () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom(...locales), (report, locale) => {
        const html = toHtml(report, { locale });
        const { text, tags, attributes } = read(html);
        expect(standInOrder(saidInReport(report, locale), text.replace(/[\n ]+/g, " "))).toBeUndefined();
        const known =
          /^(html|head|meta|title|style|body|main|h[1-6]|p|strong|ul|li|a|div|table|caption|thead|tbody|tr|th|td|figure|img|figcaption)$/;
        expect(tags.filter((tag) => !known.test(tag))).toEqual([]);
        expect(attributes.filter(([name]) => name.startsWith("on"))).toEqual([]);
        const sources = attributes.filter(([name]) => name === "src" || name === "href");
        expect(sources.filter(([, value]) => !/^(?:data:image\/svg\+xml|https?:\/\/)/.test(value))).toEqual(
          [],
        );
      }),
    );
  });

  it("has a wide table on a page of its own when printed, and a narrow one not", () => {
    const wide = (columns: number): Report => ({
      ...sampleReport,
      sections: [
        {
          code: "wide",
          title: sampleReport.title,
          sections: [],
          blocks: [
            {
              kind: "table",
              notes: [],
              table: {
                title: sampleReport.title,
                columns: Array.from({ length: columns }, (_, index) => ({
                  name: `c${index}`,
                  type: "text",
                  title: { "zh-Hans": "指标", en: "Indicator" },
                })),
                rows: [
                  Object.fromEntries(
                    Array.from({ length: columns }, (_, index) => [`c${index}`, "十个字十个字十个字"]),
                  ),
                ],
              },
            },
          ],
        },
      ],
    });
    expect(toHtml(wide(3))).toContain('class="table"');
    expect(toHtml(wide(9))).toContain('class="table wide"');
  });
});

describe("toMarkdown of a report", () => {
  it("is written for any report", () => {
    fc.assert(
      fc.property(anyReport, fc.constantFrom(...locales), (report, locale) => {
        expect(toMarkdown(report, { locale }).endsWith("\n")).toBe(true);
      }),
    );
  });
});
