import { readFileSync } from "node:fs";
import type { Language } from "../languages.js";

/** An example to choose: its code, and the guide that the job is from. */
export interface PlaygroundExample {
  readonly id: string;
  readonly title: string;
  readonly guide: string;
  readonly code: string;
}

interface Listed {
  readonly id: string;
  readonly guide: string;
  readonly title: Readonly<Record<Language, string>>;
}

/** The examples in the order in which they are offered. Each is a file of the folder `examples`. */
export const listedExamples: readonly Listed[] = [
  {
    id: "mid-term-evaluation",
    guide: "guides/mid-term-evaluation.html",
    title: { en: "How is the plan doing? Table and chart", zh: "规划实施得怎样：表格和图表" },
  },
  {
    id: "will-we-make-it",
    guide: "guides/will-we-make-it.html",
    title: { en: "Will we make it? Outlook of an indicator", zh: "目标能否实现：一项指标的展望" },
  },
  {
    id: "report",
    guide: "guides/hand-over-a-report.html",
    title: { en: "Write the evaluation report", zh: "撰写评估报告" },
  },
  {
    id: "watch-the-year",
    guide: "guides/watch-the-year.html",
    title: { en: "Watch the year", zh: "年度监测" },
  },
  {
    id: "your-own-plan",
    guide: "guides/model-your-plan.html",
    title: { en: "Write down a plan of your own", zh: "写出自己的规划" },
  },
  {
    id: "check-a-plan",
    guide: "guides/check-your-plan.html",
    title: { en: "Check a plan", zh: "校验规划" },
  },
  {
    id: "from-a-spreadsheet",
    guide: "guides/from-a-spreadsheet.html",
    title: { en: "Import a spreadsheet", zh: "导入电子表格" },
  },
  {
    id: "from-a-document",
    guide: "guides/from-a-published-document.html",
    title: { en: "Read a published plan", zh: "读出公布的规划" },
  },
  {
    id: "next-targets",
    guide: "guides/set-the-next-targets.html",
    title: { en: "Set a target for 2030", zh: "测算 2030 年目标" },
  },
  {
    id: "split-a-target",
    guide: "guides/split-a-target.html",
    title: { en: "Split a target", zh: "分解目标" },
  },
  {
    id: "cities",
    guide: "guides/a-province-and-its-cities.html",
    title: { en: "A province and its cities", zh: "一省与所辖各市" },
  },
  {
    id: "per-10k",
    guide: "guides/patents-from-a-register.html",
    title: { en: "High-value patents per 10,000 people", zh: "每万人口高价值发明专利拥有量" },
  },
  {
    id: "sql",
    guide: "guides/your-register-in-a-warehouse.html",
    title: { en: "Count in a database, by SQL", zh: "用 SQL 在数据库中统计" },
  },
];

/** The examples for readers of a language. */
export function playgroundExamples(language: Language): readonly PlaygroundExample[] {
  return listedExamples.map(({ id, guide, title }) => {
    const file = readFileSync(new URL(`examples/${id}.ts`, import.meta.url), "utf8");
    return { id, guide, title: title[language], code: inLanguage(file, language) };
  });
}

/** Remarks are there in both languages, `// en: …` above `// zh: …`; what the code writes is in the reader's. */
function inLanguage(code: string, language: Language): string {
  const other = language === "en" ? "zh" : "en";
  const lines = code.split("\n").filter((line) => !line.trimStart().startsWith(`// ${other}: `));
  const own = lines
    .map((line) => line.replace(`// ${language}: `, "// "))
    .join("\n")
    .trimEnd();
  return language === "en" ? own : own.replaceAll('locale: "en"', 'locale: "zh-Hans"');
}
