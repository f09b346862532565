import fc from "fast-check";
import { assessPlan, observe, type Plan, planReport, type ReportOptions, series } from "ipr-plan";
import {
  bazhong2025,
  city2025,
  gansu2035,
  guangxi2025,
  guangxi2025Observations,
  national2025,
  national2025Observations,
} from "ipr-plan/plans";
import { Marked, type Token, type Tokens } from "marked";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../deep-freeze.js";
import { nasty, nastyTexts, seen } from "./nasty.js";

const marked = new Marked({ gfm: true });
const asOf = "2023-12-31";
const observations = deepFreeze(national2025Observations);
const national = (options: ReportOptions = {}) =>
  planReport(national2025, observations, { asOf, ...options });

/** The kinds of all tokens in a Markdown text. */
function kindsOf(markdown: string): Map<string, number> {
  const kinds = new Map<string, number>();
  marked.walkTokens(marked.lexer(markdown), ({ type }: Token) => {
    kinds.set(type, (kinds.get(type) ?? 0) + 1);
  });
  return kinds;
}

const headingsOf = (markdown: string, depth: number): string[] =>
  marked
    .lexer(markdown)
    .flatMap((token) => (token.type === "heading" && token.depth === depth ? [textOf(token.tokens)] : []));

const textOf = (tokens: readonly Token[] = []): string =>
  tokens.map((token) => (token as Tokens.Text).text).join("");

describe("planReport", () => {
  test("has its parts in order, numbered in Chinese", () => {
    expect(headingsOf(national(), 1)).toEqual(["“十四五”国家知识产权保护和运用规划中期评估报告"]);
    expect(headingsOf(national(), 2)).toEqual([
      "一、总体情况",
      "二、指标进展",
      "三、分项说明（由差到好）",
      "四、未能评估的指标",
      "五、目标达成展望",
      "六、评估方法",
      "七、资料来源",
    ]);
    expect(headingsOf(national({ locale: "en" }), 2)).toEqual([
      "Summary",
      "Progress by indicator",
      "Reasons, the worst first",
      "Indicators that cannot be judged",
      "Outlook",
      "Methods",
      "Sources",
    ]);
  });

  test("holds the summary of the assessment and the completion rate", () => {
    const { text } = assessPlan(national2025, observations, { asOf });
    expect(national()).toContain(text["zh-Hans"]);
    expect(national({ locale: "en" })).toContain(text.en);
    expect(national()).toContain("设有目标值的 8 项指标中已有 5 项实现目标，指标完成率为 62.5%。");
  });

  test("gives reasons, the worst first", () => {
    const { worstFirst } = assessPlan(national2025, observations, { asOf });
    const names = worstFirst.map(
      (id) => national2025.indicators.find((one) => one.id === id)?.name["zh-Hans"],
    );
    expect(headingsOf(national(), 3).map((text) => text.split("：")[0])).toEqual(names);
    expect(national()).toContain("- 完成率 45.5%，时序进度 60.0%，进度比 0.76。");
  });

  test("names what cannot be judged, and why", () => {
    expect(national()).toContain("- 无观测值（1 项）：海外发明专利授权量");
    expect(national({ locale: "en" })).toContain("- No observation (1): Invention patents granted abroad");
  });

  test("leaves out what there is nothing to say of", () => {
    const all = observe(national2025, { ...given(), "overseas-grants": { 2023: 8 } });
    expect(planReport(national2025, all, { asOf })).not.toContain("未能评估的指标");
  });

  function given(): Record<string, Record<string, string>> {
    return Object.fromEntries(
      Object.entries(national2025Observations).map(([id, { observations: list }]) => [
        id,
        Object.fromEntries(list.flatMap((one) => (one.status === "M" ? [] : [[one.period, one.value]]))),
      ]),
    );
  }

  test("states the thresholds it was told", () => {
    const report = national({ thresholds: { ahead: 1.2, onTrack: 0.95 } });
    expect(report).toContain("进度比不低于 1.2 为“快于预期”，不低于 0.95 为“符合预期”");
  });

  test("states the method it was told, with its source", () => {
    const report = national({ method: "eurostat", locale: "en" });
    expect(report).toContain("Verdicts by the method Eurostat");
    expect(report).toContain("Source: Open SDG");
    expect(report).not.toContain("on track from 0.9");
  });

  test("takes options of the outlook", () => {
    expect(national({ outlook: { level: 0.5, method: "naive" } })).toContain(" 50% |");
  });

  test("is called the final evaluation from the end of the plan on", () => {
    expect(headingsOf(national({ asOf: "2025-12-30" }), 1)[0]).toMatch(/中期评估报告$/);
    expect(headingsOf(national({ asOf: "2025" }), 1)[0]).toMatch(/终期评估报告$/);
    expect(headingsOf(national({ asOf: "2025", locale: "en" }), 1)[0]).toMatch(/^Final evaluation/);
  });

  test("names each source once, and none of what came after the as-of day", () => {
    const lines = national().split("\n");
    expect(lines.filter((line) => line.startsWith("- 国家知识产权局年度数据（"))).toHaveLength(1);
    expect(national()).not.toContain("国务院新闻办公室");
    expect(national({ asOf: "2025-12-31" })).toContain("国务院新闻办公室");
    const url = "<http://samr.cnbz.gov.cn/public/6596301/20819711.html>";
    expect(planReport(bazhong2025, {}).split(url)).toHaveLength(2);
  });

  test("names what was noticed in the data, each thing once", () => {
    const report = planReport(guangxi2025, guangxi2025Observations, { asOf });
    expect(report.split("每万人口高价值发明专利拥有量：最近一期 2023-06 为初步数据。")).toHaveLength(2);
  });

  const plans: readonly Plan[] = [national2025, guangxi2025, gansu2035, bazhong2025, city2025];
  test.each(plans.map((plan) => [plan.id, plan] as const))(
    "can be written of %s without observations, in every language",
    (_, plan) => {
      for (const locale of ["zh-Hans", "zh-Hant", "en"] as const) {
        const report = planReport(deepFreeze(plan), {}, { locale });
        expect(report).toMatch(/^# .+\n/);
        expect(report).not.toMatch(/undefined|null|NaN|\[object/);
        expect([...kindsOf(report).keys()]).not.toContain("html");
      }
    },
  );

  test("does not depend on anything but its arguments, nor change them", () => {
    expect(planReport(deepFreeze(national2025), observations, { asOf })).toBe(national());
  });

  test("is not broken by any text of plan and observations", () => {
    const sound = kindsOf(hostile("x", "x"));
    fc.assert(
      fc.property(fc.oneof(nasty, fc.constantFrom(...nastyTexts)), (text) => {
        fc.pre(seen(text) !== "");
        const kinds = kindsOf(hostile(text, "x"));
        // Escapes split a text in several tokens; nothing else may come or go.
        for (const map of [sound, kinds]) for (const kind of ["text", "escape"]) map.delete(kind);
        expect(kinds).toEqual(sound);
      }),
      { numRuns: 60 },
    );
  });

  test("takes no built-in property for an observation", () => {
    const indicators = national2025.indicators.slice(0, 1).map((one) => ({ ...one, id: "constructor" }));
    const plan: Plan = { ...national2025, indicators };
    expect(planReport(plan, {})).toContain("无观测值（1 项）");
  });

  test("links a web address and nothing else", () => {
    expect(hostile("x", "https://example.org/a?b=1&c=(2)")).toContain("<https://example.org/a?b=1&c=(2)>");
    for (const url of [
      "javascript:alert(1)",
      "https://a.b/><script>",
      "https://a.b/ x",
      "data:text/html,x",
    ]) {
      const kinds = kindsOf(hostile("x", url));
      expect([kinds.get("link"), kinds.get("html")]).toEqual([undefined, undefined]);
    }
  });
});

function hostile(text: string, url: string): string {
  const reference = { document: text, locator: text, raw: text, url };
  const words = { "zh-Hans": text, en: text };
  const plan: Plan = {
    id: "hostile",
    title: words,
    jurisdiction: { level: "city" },
    issuer: words,
    documentNumber: text,
    period: { start: "2021", end: "2025" },
    indicators: [
      {
        id: "a",
        name: words,
        category: words,
        unit: "件",
        measure: "point-in-time",
        regionRule: "sum",
        direction: "increase",
        baseline: { year: "2020", value: "1", reference },
        targets: [{ year: "2025", basis: "level", comparator: "less-than", value: "9", reference }],
        origin: "table",
        references: [reference],
      },
      {
        id: "b",
        name: words,
        unit: text,
        measure: "annual",
        regionRule: "sum",
        direction: "increase",
        targets: [],
        origin: "text",
        references: [reference],
      },
    ],
    references: [reference],
  };
  const kind = { unit: "件", measure: "point-in-time", regionRule: "sum" } as const;
  const observed = {
    a: series(kind, {
      2021: { value: 2, status: "P", reference },
      2022: { value: 3, status: "P", reference },
    }),
  };
  return planReport(plan, observed);
}
