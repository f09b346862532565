import { type Report, toMarkdown } from "ipr-plan";
import { describe, expect, it } from "vitest";
import { sampleReport } from "./sample-report.js";

describe("toMarkdown of a report", () => {
  it("numbers sections, leads and annexes as Chinese reports do", () => {
    const lines = toMarkdown(sampleReport).split("\n");
    expect(lines.filter((line) => /^#|^\*\*/.test(line))).toEqual([
      "# 《规划》实施情况总结评估报告",
      "## 一、主要目标实现情况",
      "**（一）1项超额完成**。甲\\<b\\>1\\*2\\</b\\>。",
      "**（二）1项完成**。乙。",
      "**表1 指标**",
      "### （三）重点任务",
      "#### 1.进展",
      "## 附件1：方法",
      "**图1**",
      "## 附件2：资料来源",
    ]);
  });

  it("numbers sections in English by points, and sets leads apart by their type", () => {
    const lines = toMarkdown(sampleReport, { locale: "en" }).split("\n");
    expect(lines.filter((line) => /^#|^\*\*/.test(line))).toEqual([
      "# Final evaluation of the Plan",
      "## 1\\. Results against targets",
      "**Exceeded**. A \\<b\\>1\\*2\\</b\\>.",
      "**Met**. B.",
      "**Table 1 Indicators**",
      "### 1.1 Tasks",
      "#### 1.1.1 Progress",
      "## Annex 1. Methods",
      "**Figure 1**",
      "## Annex 2. Sources",
    ]);
  });

  it("joins sentences as each language does, notes under their table, links after their sentence", () => {
    const zh = toMarkdown(sampleReport);
    expect(zh).toContain("\n共2项。均已完成。\n");
    expect(zh).toContain("\n注：1. 初步数。2. 乙无数据。\n");
    expect(zh).toContain("- 任务二。 <https://example.org/2>");
    const en = toMarkdown(sampleReport, { locale: "en" });
    expect(en).toContain("\nThere are two. Both are met.\n");
    expect(en).toContain("\nNotes: Preliminary. No data for B.\n");
  });

  it("refuses what is no report, and says where", () => {
    const wrong = {
      ...sampleReport,
      sections: [{ code: "x", title: sampleReport.title, blocks: [{ kind: "poem" }], sections: [] }],
    };
    expect(() => toMarkdown(wrong as unknown as Report)).toThrow("Argument report/sections/0/blocks/0");
  });
});
