import fc from "fast-check";
import { type Locale, type Report, toMarkdown } from "ipr-plan";
import { toDocx } from "ipr-plan/docx";
import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { anyReport } from "../presentation/any-report.js";
import { saidInReport, standInOrder } from "../presentation/said-in-report.js";
import { sampleReport } from "../presentation/sample-report.js";

async function read(bytes: Uint8Array): Promise<{ readonly html: string; readonly text: string }> {
  const buffer = Buffer.from(bytes);
  const [{ value: html }, { value: text }] = await Promise.all([
    mammoth.convertToHtml({ buffer }),
    mammoth.extractRawText({ buffer }),
  ]);
  return { html, text };
}

describe("toDocx", () => {
  it("writes real headings, numbered as in Markdown, and tables with a head that is repeated", async () => {
    const { html } = await read(await toDocx(sampleReport));
    const headings = [...html.matchAll(/<h(\d)>(?:<a[^>]*><\/a>)*([^<]*)/g)].map(
      ([, level, text]) => `${level} ${text}`,
    );
    expect(headings).toEqual([
      "1 一、主要目标实现情况",
      "2 （三）重点任务",
      "3 1.进展",
      "1 附件1：方法",
      "1 附件2：资料来源",
    ]);
    expect(html).toContain("<thead><tr><th>");
    expect(html).toContain("甲|a");
    expect(html).toContain('<a href="https://example.org/2">');
    expect(html).toContain('alt="由6.3升至16"');
  });

  it.each(["gbt9704", "plain"] as const)(
    "says in the style %s all that the report says, in its order",
    async (style) => {
      for (const locale of ["zh-Hans", "en"] as const) {
        const { text } = await read(await toDocx(sampleReport, { style, locale }));
        expect(standInOrder(saidInReport(sampleReport, locale), text)).toBeUndefined();
      }
    },
  );

  it("is written for any report, and read again with all that it says", async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, fc.constantFrom<Locale>("zh-Hans", "en"), async (report, locale) => {
        const { text } = await read(await toDocx(report, { locale }));
        const said = saidInReport(report, locale);
        expect(standInOrder(said, text.replace(/[\n ]+/g, " "))).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });

  it("names no day that it was not given", async () => {
    const text = new TextDecoder("latin1").decode(await toDocx(sampleReport, { createdOn: "2026-03-01" }));
    expect(text).toContain("docProps/core.xml");
    await expect(toDocx(sampleReport, { createdOn: "1 March" })).rejects.toThrow(
      'Argument createdOn: expected a date such as 2026-03-01, received "1 March"',
    );
  });

  it("refuses a wrong style, an unknown option and what is no report", async () => {
    await expect(toDocx(sampleReport, { style: "fancy" as "plain" })).rejects.toThrow(
      'Argument style: expected gbt9704 | plain, received "fancy"',
    );
    await expect(toDocx(sampleReport, { font: "x" } as object)).rejects.toThrow(
      'Unknown option: expected locale | style | createdOn, received "font"',
    );
    const { sections: _, ...without } = sampleReport;
    for (const one of [toMarkdown(sampleReport), undefined, null, without]) {
      await expect(toDocx(one as unknown as Report)).rejects.toThrow(
        "Argument report: expected a report with title, facts and sections",
      );
    }
  });
});
