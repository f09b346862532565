import { describe, expect, test } from "vitest";
import { addressOfPage } from "../../docs/site/addresses.js";
import type { Language } from "../../docs/site/languages.js";
import { buildIndex, searchEntries } from "../../docs/site/search/build-index.js";
import { find } from "../../docs/site/search/find.js";
import { publicSymbols } from "../../docs/site/search/public-symbols.js";
import synonyms from "../../docs/site/search/synonyms.json" with { type: "json" };
import { sitePages } from "../../docs/site/site-pages.js";

const symbols = publicSymbols();
const indexes = {
  en: buildIndex(searchEntries("en", sitePages, symbols)),
  zh: buildIndex(searchEntries("zh", sitePages, symbols)),
};

/** The address of the first hit, without its section. */
const first = (language: Language, typed: string): string | undefined =>
  find(indexes[language], typed)[0]?.url.split("#")[0];

describe("what people type is answered by the first hit", () => {
  // What readers were seen to type, and what the catalogues and guides are about.
  test.each<[Language, string, string | readonly string[]]>([
    ["en", "KPI", ["indicators.html", "guides/model-your-plan.html"]],
    ["en", "2030", "guides/set-the-next-targets.html"],
    ["en", "next plan", "guides/set-the-next-targets.html"],
    ["zh", "十五五", "guides/set-the-next-targets.html"],
    ["zh", "2030", "guides/set-the-next-targets.html"],
    ["zh", "完成率", ["progress.html", "guides/mid-term-evaluation.html"]],
    ["en", "completion", ["progress.html", "guides/mid-term-evaluation.html"]],
    ["zh", "预测区间", ["forecasts.html", "guides/will-we-make-it.html"]],
    ["zh", "置信区间", ["forecasts.html", "guides/will-we-make-it.html"]],
    ["en", "confidence interval", ["forecasts.html", "guides/will-we-make-it.html"]],
    ["zh", "版本", ["changelog.html", "versions.html"]],
    ["en", "changelog", "changelog.html"],
    ["en", "what changed", "changelog.html"],
    ["en", "accuracy", ["forecasts.html", "forecasting-methods.html"]],
    ["en", "how sure", ["forecasts.html"]],
    ["zh", "误差", ["forecasts.html", "forecasting-methods.html"]],
    ["en", "cumulative", ["concepts.html", "guides/model-your-plan.html"]],
    ["zh", "累计", ["concepts.html", "guides/model-your-plan.html"]],
    ["en", "CSV", "guides/from-a-spreadsheet.html"],
    ["en", "Excel", ["guides/from-a-spreadsheet.html", "guides/hand-over-a-report.html"]],
    ["zh", "导入", "guides/from-a-spreadsheet.html"],
    ["en", "import a spreadsheet", "guides/from-a-spreadsheet.html"],
    ["en", "Word", "guides/hand-over-a-report.html"],
    ["zh", "报告", ["guides/hand-over-a-report.html", "guides/mid-term-evaluation.html"]],
    ["en", "PDF", "guides/from-a-published-document.html"],
    ["en", "dashboard", "guides/watch-the-year.html"],
    ["zh", "监测", "guides/watch-the-year.html"],
    ["en", "milestone", ["guides/model-your-plan.html", "splitting.html"]],
    ["en", "split a target", "guides/split-a-target.html"],
    ["zh", "分解", "guides/split-a-target.html"],
    ["zh", "排名", "places.html"],
    ["en", "cities", "places.html"],
    ["en", "DuckDB", "guides/your-register-in-a-warehouse.html"],
    ["en", "SQL", "guides/your-register-in-a-warehouse.html"],
    ["zh", "数据库", "guides/your-register-in-a-warehouse.html"],
    ["en", "per-10k", ["guides/patents-from-a-register.html", "high-value-patents.html"]],
    ["zh", "高价值发明专利", ["guides/patents-from-a-register.html", "high-value-patents.html"]],
    ["en", "error code", ["issues.html", "rules.html", "guides/check-your-plan.html"]],
    ["zh", "校验", ["rules.html", "guides/check-your-plan.html"]],
    ["en", "missing value", ["missing-reasons.html", "guides/enter-observations.html"]],
    ["zh", "缺失", ["missing-reasons.html", "guides/enter-observations.html"]],
    ["zh", "单位", "units.html"],
    ["en", "web worker", "guides/javascript-and-workers.html"],
    ["en", "dark mode chart", "guides/charts-in-a-page.html"],
    ["zh", "图表", "guides/charts-in-a-page.html"],
    ["en", "how large", "limits.html"],
    ["en", "probability", ["guides/will-we-make-it.html", "forecasts.html"]],
    ["zh", "概率", ["guides/will-we-make-it.html", "forecasts.html"]],
    ["zh", "约束性", "concepts.html"],
    ["en", "provisional", "guides/enter-observations.html"],
    ["zh", "观测值", "guides/enter-observations.html"],
    ["en", "gallery", "gallery.html"],
    ["zh", "图表一览", "gallery.html"],
    ["en", "pandas", "comparison.html"],
    ["zh", "比较", "comparison.html"],
    ["en", "HTTP", "cookbook/a-small-service.html"],
    [
      "zh",
      "阶段目标",
      ["cookbook/a-plan-with-interim-targets.html", "guides/model-your-plan.html", "splitting.html"],
    ],
    ["en", "known formulas", "known-formulas.html"],
    ["zh", "公式", ["formulas.html", "known-formulas.html"]],
    ["zh", "安装", "index.html"],
    ["en", "install", "index.html"],
    ["en", "assess", "api/core/assess.html"],
    ["en", "outlookchart", "api/charts/outlookChart.html"],
    ["en", "Issue", "api/core/Issue.type.html"],
    ["zh", "forecast", "api/core/forecast.html"],
    ["en", "forcast", ["api/core/forecast.html", "forecasts.html", "forecasting-methods.html"]],
    ["en", "allocateTarget", "api/core/allocateTarget.html"],
    ["en", "target-below-baseline", ["issues.html", "rules.html"]],
    ["en", "period-twice", "issues.html"],
    ["zh", "dimension-mismatch", "issues.html"],
    // Whole questions: words that only ask do not count.
    ["en", "how to compute high-value patents per 10k", "guides/patents-from-a-register.html"],
    ["en", "what does cumulative do", ["concepts.html", "guides/model-your-plan.html"]],
    ["en", "how do I read a PDF plan", "guides/from-a-published-document.html"],
    ["en", "how is progress judged", "progress.html"],
    ["zh", "累计是什么意思", ["concepts.html", "guides/model-your-plan.html"]],
    ["zh", "每万人口高价值发明专利怎么算", "guides/patents-from-a-register.html"],
    ["zh", "默认预测方法", ["forecasts.html", "forecasting-methods.html"]],
    ["zh", "测算2030年目标", "guides/set-the-next-targets.html"],
    ["zh", "更新内容", "changelog.html"],
    ["zh", "规划期中期评估报告怎么写", "guides/mid-term-evaluation.html"],
    ["en", "mid-term report", "guides/mid-term-evaluation.html"],
    ["zh", "中期评估", "guides/mid-term-evaluation.html"],
  ])("%s: %s", (language, typed, answer) => {
    expect([answer].flat()).toContain(first(language, typed));
  });

  test("a code of a rule leads to its own section", () => {
    const [hit] = find(indexes.en, "growth-over-year-range-unclear").concat(
      find(indexes.en, "total-below-parts"),
    );
    expect(hit?.url).toMatch(/#/);
  });

  test("what nobody writes is not found", () => {
    expect(find(indexes.zh, "蒸汽机车头")).toEqual([]);
    expect(find(indexes.en, "qqqzzz")).toEqual([]);
    expect(find(indexes.en, "   ")).toEqual([]);
  });
});

test("synonyms lead to pages that exist", () => {
  const addresses = new Set(sitePages.map(({ path }) => addressOfPage(path)));
  const wrong = Object.values<readonly string[]>(synonyms)
    .flat()
    .filter((url) => !addresses.has(url.split("#")[0] ?? ""));
  expect(wrong).toEqual([]);
});
