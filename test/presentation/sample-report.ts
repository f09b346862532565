import type { Report, ReportSentence } from "ipr-plan";

/** A sentence made up for tests of the writers. */
export function sentenceOf(zh: string, en: string, links?: readonly string[]): ReportSentence {
  return { code: "sample", about: [], text: { "zh-Hans": zh, en }, ...(links && { links }) };
}

/** A report made up for tests of the writers: every kind of block, three levels, two annexes, signs that need escaping. */
export const sampleReport: Report = {
  kind: "final",
  title: { "zh-Hans": "《规划》实施情况总结评估报告", en: "Final evaluation of the Plan" },
  facts: [sentenceOf("截至2025年底", "Data until the end of 2025")],
  sections: [
    {
      code: "targets",
      title: { "zh-Hans": "主要目标实现情况", en: "Results against targets" },
      blocks: [
        {
          kind: "paragraph",
          sentences: [sentenceOf("共2项。", "There are two."), sentenceOf("均已完成。", "Both are met.")],
        },
        {
          kind: "paragraph",
          lead: sentenceOf("1项超额完成。", "Exceeded."),
          sentences: [sentenceOf("甲<b>1*2</b>。", "A <b>1*2</b>.")],
        },
        { kind: "paragraph", lead: sentenceOf("1项完成。", "Met."), sentences: [sentenceOf("乙。", "B.")] },
        {
          kind: "table",
          table: {
            title: { "zh-Hans": "表1 指标", en: "Table 1 Indicators" },
            columns: [
              { name: "name", type: "text", title: { "zh-Hans": "指标", en: "Indicator" } },
              { name: "value", type: "decimal", title: { "zh-Hans": "2025年", en: "2025" } },
            ],
            rows: [
              { name: "甲|a", value: "16" },
              { name: "乙", value: null },
            ],
          },
          notes: [sentenceOf("初步数。", "Preliminary."), sentenceOf("乙无数据。", "No data for B.")],
        },
      ],
      sections: [
        {
          code: "inner",
          title: { "zh-Hans": "重点任务", en: "Tasks" },
          blocks: [
            {
              kind: "list",
              items: [
                [sentenceOf("任务一。", "Task one.")],
                [sentenceOf("任务二。", "Task two.", ["https://example.org/2"])],
              ],
            },
          ],
          sections: [
            { code: "deep", title: { "zh-Hans": "进展", en: "Progress" }, blocks: [], sections: [] },
          ],
        },
      ],
    },
    {
      code: "methods",
      annex: true,
      title: { "zh-Hans": "方法", en: "Methods" },
      blocks: [
        {
          kind: "chart",
          title: { "zh-Hans": "图1", en: "Figure 1" },
          alt: { "zh-Hans": "由6.3升至16", en: "From 6.3 to 16" },
          svg: {
            "zh-Hans":
              '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>',
          },
        },
      ],
      sections: [],
    },
    {
      code: "sources",
      annex: true,
      title: { "zh-Hans": "资料来源", en: "Sources" },
      blocks: [],
      sections: [],
    },
  ],
};
