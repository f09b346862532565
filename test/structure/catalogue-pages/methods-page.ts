import { compareMethods, missingReasons, progressMethods } from "ipr-plan";
import { national2025, national2025Observations } from "ipr-plan/plans";
import {
  type CataloguePage,
  cell,
  headOfPage,
  type PageLocale,
  pathOfPage,
  sentence,
} from "./catalogue-page.js";

// What official mid-term evaluations said, where they did.
const official: Record<string, Record<string, string>> = {
  "2022-12-31": {
    "high-value-patents-per-10k": "快于预期",
    "patent-intensive-share": "快于预期",
    "copyright-share": "总体符合预期",
  },
  "2023-12-31": {
    "high-value-patents-per-10k": "快于预期",
    royalties: "提前实现",
    "protection-satisfaction": "提前实现",
  },
};

/** The page of methods of judging progress, with the national plan under all of them. */
export function methodsPage(locale: PageLocale): CataloguePage {
  const {
    title,
    intro,
    columns,
    heading,
    score,
    source,
    compared,
    asOf: dated,
    official: said,
  } = words[locale];
  const methods = Object.values(progressMethods).map(({ name, score: by, source: from, classes }) => {
    const rows = classes.map(({ name: own, atLeast, above, verdict }) => {
      const names = locale === "en" ? `${own.en} | ${own["zh-Hans"]}` : own["zh-Hans"];
      return `| ${names} | ${atLeast === null ? "–" : `${above ? ">" : "≥"} ${atLeast}`} | \`${verdict}\` |`;
    });
    const first =
      locale === "en"
        ? `${score}${by.en}. ${source}${from}.`
        : `${score}${sentence(by, locale)}${source}${from}。`;
    return `## ${heading(name)}\n\n${first}\n\n${columns}\n${rows.join("\n")}\n`;
  });
  const tables = Object.entries(official).map(([asOf, verdicts]) => {
    const rows = national2025.indicators.map(({ id, name }) => {
      const cells = compareMethods(national2025, id, national2025Observations, { asOf }).map((one) => {
        if (one.className === null) {
          const why = one.reason === undefined ? "" : missingReasons[one.reason]["zh-Hans"];
          return locale === "en" ? `– (${one.reason})` : `–（${why}）`;
        }
        const of = one.score === null ? "" : one.score.toFixed(2);
        if (locale === "en") return `${one.className.en}${of && ` (${of})`}`;
        return `${one.className["zh-Hans"]}${of && `（${of}）`}`;
      });
      return `| ${cell(name["zh-Hans"])} | ${cells.join(" | ")} | ${verdicts[id] ?? ""} |`;
    });
    const heads = Object.values(progressMethods).map(({ name }) => name[locale]);
    return `### ${dated(asOf)}\n\n| ${said.indicator} | ${heads.join(" | ")} | ${said.official} |\n|---|${heads.map(() => "---").join("|")}|---|\n${rows.join("\n")}\n`;
  });
  return {
    path: pathOfPage("methods", locale),
    text: `${headOfPage(title, locale)}\n${intro}\n\n${methods.join("\n")}\n${compared}\n\n${tables.join("\n")}`,
    entries: methods.length,
  };
}

const upper = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`;

const words = {
  en: {
    title: "Methods of judging progress",
    intro:
      "Different bodies judge progress by different rules. `assess(…, { method })` judges by one of them, `compareMethods` by all. Completion, gap and required change are the same whatever the method. When the year of a target is over, the target was met or missed under all of them. Intervals of scores are half-open and leave no gap; where a method cannot judge, it says why.",
    heading: (name: { readonly en: string; readonly "zh-Hans": string }): string =>
      `${upper(name.en)} (${name["zh-Hans"]})`,
    score: "Score: ",
    source: "Source: ",
    columns: "| class | 中文 | score | as a verdict |\n|---|---|---|---|",
    asOf: (day: string): string => `As of ${day}`,
    official: { indicator: "indicator", official: "official" },
    compared: `## The national plan under all methods

Official verdicts are beside it, where they were published. What differs, and why:

- The elapsed-time method and the official reading agree except on the share of copyright industries: 18 % of the way at 40 % of the time is behind on a straight line, and was still called 总体符合预期. The official grading is softer than any published cut-off.
- Eurostat's ratio and the UN's chart extend the rate so far, so they call anything on track whose rate is at least the required one; they have no class for being ahead.
- The current status index has no time in it: it says how much of the way is covered, and calls any progress progress.
- Germany's symbols need four consecutive yearly values, which few of these series have so early in the plan.`,
  },
  "zh-Hans": {
    title: "评估方法",
    intro:
      "各机构评估进展的规则不同。`assess(…, { method })` 按其中一种方法评估，`compareMethods` 按各种方法分别评估。无论采用哪种方法，目标实现程度、差距和后续所需增幅都相同。目标年份结束后，各种方法的结论一致：已实现或未实现。得分区间前闭后开，互相衔接，不留空隙。某种方法无法评估时，结果说明原因。",
    heading: (name: { readonly "zh-Hans": string }): string => name["zh-Hans"],
    score: "得分：",
    source: "来源：",
    columns: "| 等次 | 得分 | 对应的结论 |\n|---|---|---|",
    asOf: (day: string): string => `截至 ${day}`,
    official: { indicator: "指标", official: "官方结论" },
    compared: `## 各种方法下的国家规划

有公布的官方结论时，列在旁边。有以下不同：

- 时序进度法与官方结论基本一致，只有版权产业增加值占比不同：时间过去 40%，路程走完 18%，按直线路径属于滞后，官方结论仍为“总体符合预期”。官方的把握尺度比任何公布的界线都宽。
- 欧盟统计局的比率法和联合国的进展图都是按已有速度外推，速度不低于所需速度即为正常，没有“快于预期”一级。
- 现状指数不考虑时间，只看路程走完多少，有进展即为有进展。
- 德国的天气符号法要有连续四年的数据，规划初期的序列大多不够。`,
  },
} as const satisfies Record<PageLocale, unknown>;
