import { describe, expect, test } from "vitest";
import { fieldOf, saidOf, tableOf } from "./said-of.js";

/** A heading, what stands under it, and the field that is read of it: each beside 指标, 2025年 and 2030年目标. */
type Case = readonly [heading: string, cell: string, field: string, said: string | undefined];

const beside = (heading: string, cell: string, field: string) =>
  fieldOf(field, `${heading} | 指标 | 2025年 | 2030年目标`, `${cell} | 某专利 | 3 | 5`);

const words = (text: string): readonly string[] => text.split("|");
const all = (headings: string, cell: string, field: string, said: string | undefined): readonly Case[] =>
  words(headings).map((heading) => [heading, cell, field, said]);

describe("what is printed over a column says what it holds", () => {
  test.each<Case>([
    ...all("序号|编号|序|no.|No|#|Number|序 号", "7", "number", "7 “7”"),
    ...all("指标标识|ID", "some-patents", "id", "some-patents"),
    ...all(
      "类别|分类|领域|维度|一级指标|指标类别|指标类型|类型|方面|Category|指标分类",
      "创造",
      "category/zh-Hans",
      "创造",
    ),
    ...all("单位|计量单位|指标单位|单 位|Unit|Units|Unit of measure", "万件", "unit", "万件"),
    ...all("属性|指标属性|指标性质|性质|Commitment|属性*", "约束性", "commitment", "binding “约束性”"),
    ...all("层级|指标层级|Tier", "省级指标", "tier", "provincial “省级指标”"),
    ...all("Measure|统计方式", "累计", "measure", "cumulative “累计”"),
    ...all("方向|Direction", "下降为好", "direction", "decrease “下降为好”"),
    ...all("方向|Direction", "increase", "direction", "increase"),
    ...all("基期年|Base year|baselineyear", "2024", "baseline/year", "2024"),
    ...all("目标年|Due|Target year|targetyear", "2029", "targets/0/year", "2029"),
    ...all("截止日期|Due on|dueon", "2030-06-30", "targets/0/dueOn", "2030-06-30"),
    ...all("力度|Strength", "力争", "targets/0/strength", "strive “力争”"),
    ...all(
      "责任单位|责任部门|牵头单位|牵头部门|主管部门|实施单位|负责单位|负责部门|责任主体|市级牵头单位",
      "市法院",
      "responsible/0/zh-Hans",
      "市法院",
    ),
    ...all(
      "Responsible|Responsible for data collection|Responsible unit|Responsible department",
      "市法院",
      "responsible/0/zh-Hans",
      "市法院",
    ),
    ...all(
      "数据来源|资料来源|来源单位|统计部门|提供单位|提供部门|Data source|Source|Data source/methodology|datasource",
      "年报",
      "dataSource/zh-Hans",
      "年报",
    ),
  ])("%s over %s", (heading, cell, field, said) => {
    expect(beside(heading, cell, field)).toBe(said);
  });

  test.each(
    words(
      "指标|指标名称|主要指标|核心指标|名称|指标内容|具体指标|二级指标|三级指标|发展指标|规划指标|监测指标|项目|内容|Indicator|Indicators|Indicator name|Name of indicator|Name|规划指标体系|指标 名 称",
    ),
  )("%s heads the names", (heading) => {
    expect(fieldOf("name/zh-Hans", `${heading} | 2025年 | 2030年目标`, "某专利 | 3 | 5")).toBe("某专利");
  });

  test.each(words("基期合计起始年|Base total from|baselinefrom"))(
    "%s says since when a base is a total",
    (one) => {
      expect(beside(one, "2021", "baseline/over")).toBe('{"start":"2021","end":"2025"} “2021”');
    },
  );

  test.each(words("基期值的写法|Baseline is|baselinequalifier"))("%s says how a base is given", (one) => {
    expect(beside(one, "不低于", "baseline/qualifier")).toBe("at-least “不低于”");
  });

  test.each(words("目标数的含义|Basis"))("%s says what the number of a target is", (one) => {
    expect(beside(one, "increase", "targets/0/basis")).toBe("increase");
  });

  test.each(words("目标数的单位|Unit of target|targetunit"))(
    "%s says the unit of a target that is no level",
    (one) => {
      const rows = (basis: string) => [
        `${one} | Basis | 指标 | 单位 | 2025年 | 2030年目标`,
        `万件 | ${basis} | 某专利 | 件 | 3 | 5`,
      ];
      expect(fieldOf("targets/0/unit", ...rows("increase"))).toBe("万件");
      expect(fieldOf("targets/0/unit", ...rows("level"))).toBeUndefined();
    },
  );
});

/** What becomes of a number under a heading, between a base of 2025 and a target of 2030. */
function numberUnder(heading: string): string {
  const said = saidOf(tableOf(`指标 | 单位 | 2025年 | 2030年 | ${heading}`, "某专利 | 件 | 3 | 5 | 8"));
  const found = said.filter((line) => / 8\b/u.test(line)).map((line) => line.replace(/ “.*/u, ""));
  const basis = said.find((line) => line.startsWith("targets/1/basis"))?.split(" ")[2];
  return [...found, ...(basis === undefined ? [] : [basis])].join("; ");
}

describe("what is printed over a column of numbers says what they are", () => {
  test.each(
    words(
      "备注|说明|2028年全国平均|2028年全省平均|2028年全市平均|2028年全区平均水平|2028年全国水平|2028年全省水平|指标解释|权重|分值|全省排名|位次|同比|同比增长（%）|完成率|目标进度|目标实现程度|2030年目标完成率|目标达成度|目标完成情况|目标达成比例",
    ),
  )("%s: none of a plan's", (heading) => {
    expect(numberUnder(heading)).toBe("");
  });

  test.each(
    words("原文|Comments|Remarks|Frequency|Fre-quency|目标数|结论|变化的单位|expectedyear|as printed"),
  )("%s: none of a plan's", (heading) => {
    expect(numberUnder(heading)).toBe("");
  });

  test.each(
    words(
      "年均增长|年均增速（%）|年均提高|年均递增|年增长率|年均下降|年均降低|Annual growth (%)|Growth rate|年均增 长",
    ),
  )("%s: the growth of each year", (heading) => {
    expect(numberUnder(heading)).toBe("targets/1/value = 8; annual-growth");
  });

  test.each(
    words(
      "增加值|增量|增幅|净增|累计增加|增加|变化|变化量|Increment|Increase|Change|比2025年提高|较2025年增加|与2025年相比增长|比基期下降",
    ),
  )("%s: what is added over the plan", (heading) => {
    expect(numberUnder(heading)).toBe("increment/value = 8");
  });

  test.each(words("比上年增长（%）|较去年提高|比上年同期增长|较同期下降"))(
    "%s: what was added in one year, which is no target",
    (heading) => {
      expect(numberUnder(heading)).toBe("");
    },
  );

  test.each(
    words(
      "2028年目标值|2028年预期值|2028年规划值|2028年规划数|2028年规划|2028年计划|2028年到期|2028年指标值|2028 target|2028 goal|2028年|2028",
    ),
  )("%s: a target", (heading) => {
    expect(numberUnder(heading)).toBe("targets/1/value = 8; level");
  });

  test.each(
    words(
      "基期|基准值|2024年基数|基础值|现状|现值|现有|2024年实际|2024年实绩|2024年实现|2024年完成|当前值|上年|去年|2024年预计|Baseline|Base|Current|Actual|Audited|2024 estimated performance|2024 result|2024 performance|2024 outturn|2024年|2024年末",
    ),
  )("%s: where it starts", (heading) => {
    expect(fieldOf("baseline/value", `指标 | ${heading} | 2030年目标`, "某专利（件） | 8 | 5")).toBe("8");
  });

  test.each(words("某某|单价|备选|2026—2030年"))("%s: nobody knows", (heading) => {
    expect(numberUnder(heading)).toBe("");
  });

  test("a heading of more than sixty characters says nothing", () => {
    const long = "很".repeat(58);
    expect([numberUnder(`${long}增量`), numberUnder(`很${long}增量`)]).toEqual(["increment/value = 8", ""]);
  });
});
