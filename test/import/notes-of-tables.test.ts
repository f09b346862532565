import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { fieldOf, saidOf, tableOf } from "./said-of.js";

const rows = ["指标 | 单位 | 现状值 | 2030年", "某事项 | 件 | 3* | 〔5〕", "另一事项 | 件 | 3 | 5"];

describe("a note says of which year a number with its mark is", () => {
  test.each<[note: string, year: string]>([
    ["*为2024年数据", "2024"],
    ["* 指2024年值", "2024"],
    ["*标注的为2024 年数", "2024"],
    ["*号项系2024年数", "2024"],
    ["注：*数据为2024年", "2024"],
    ["*基期为2024年。", "2024"],
    ["※为2023年数据；*为2024年数据", "2024"],
    ["*为2024年数据，以2020年价计", "? not-printed"],
    ["*为最新数据", "? not-printed"],
    ["*2024年发布", "? not-printed"],
    ["*5项为2024年数据", "? not-printed"],
    ["*这里的数据来自某个部门的统计年报，其时间为2024年", "? not-printed"],
    ["※为2024年数据", "? not-printed"],
    ["*。2024年数据", "? not-printed"],
    ["*▲为2024年数据", "? not-printed"],
    ["*为★2024年数据", "? not-printed"],
    ["*为☆2024年数据", "? not-printed"],
  ])("%s", (note, year) => {
    expect(fieldOf("baseline/year", ...rows, note)).toBe(year);
  });

  test("a note above the table holds as well, and within 1500 characters behind it", () => {
    expect(fieldOf("baseline/year", "*为2024年数据", ...rows)).toBe("2024");
    const behind = (count: number) => fieldOf("baseline/year", ...rows, "。".repeat(count), "*为2024年数据");
    expect([behind(1400), behind(1600)]).toEqual(["2024", "? not-printed"]);
  });

  test.each("*※†‡#①②③④⑤⑥⑦⑧⑨⑩¹²³⁴⁵⁶⁷⁸⁹".split(""))("%s is a mark", (mark) => {
    const [head = "", one = "", two = ""] = rows;
    expect(fieldOf("baseline/year", head, one.replace("*", mark), two, `${mark}为2024年数据`)).toBe("2024");
  });

  test("of several marks the one with a note decides", () => {
    expect(
      fieldOf("baseline/year", "指标 | 单位 | 现状值 | 2030年", "某事项 | 件 | 3①* | 5", "*为2024年数据"),
    ).toBe("2024");
  });

  test("the year of a mark goes before that over the column, and that beside the number before both", () => {
    const year = (cell: string) =>
      fieldOf("baseline/year", "指标 | 单位 | 2025年 | 2030年", `某事项 | 件 | ${cell} | 5`, "*为2024年数据");
    expect([year("3*"), year("3"), year("3*（2023年）")]).toEqual(["2024", "2025", "2023"]);
  });
});

describe("a note says what brackets are", () => {
  const measure = (note: string, ...more: readonly string[]) => fieldOf("measure", ...more, ...rows, note);
  const quoted = (words: string) => `cumulative “〔5〕” (The note of the table says so: “${words}”)`;
  const plain =
    "cumulative “〔5〕” (The number stands in brackets or is said to be a total: it counts from the plan's start)";

  test.each<[note: string, said: string]>([
    ["注：〔〕内为五年累计数。", quoted("〔〕内为五年累计数")],
    ["〔 〕内数值为累计值", quoted("〔 〕内数值为累计值")],
    ["【】表示规划期累计", quoted("【】表示规划期累计")],
    ["[ ]为累计数", quoted("[ ]为累计数")],
    ["〔〕内为五年数。累计数另列", plain],
    ["〔〕；累计", plain],
    ["（）内为累计数", plain],
    ["〔〕内的各项数字均为本市各有关部门在规划期间的逐年累计数", plain],
  ])("%s", (note, said) => {
    expect(measure(note)).toBe(said);
  });

  test("the note behind the table goes before one above it", () => {
    expect(measure("〔〕内为累计数", "〔〕为累计")).toBe(quoted("〔〕内为累计数"));
    expect(measure("", "〔〕为累计")).toBe(quoted("〔〕为累计"));
  });

  test("where the brackets were lost, a number that is a yearly amount elsewhere may be a total", () => {
    const found = (note: string) =>
      fieldOf("measure", "指标 | 单位 | 2025年 | 2030年", "专利质押融资额 | 亿元 | 3 | 5", note);
    expect(found("〔〕内为累计数")?.startsWith("? ambiguous")).toBe(true);
  });
});

describe("a note says how all indicators bind", () => {
  const commitment = (note: string, ...more: readonly string[]) =>
    fieldOf("commitment", ...more, ...rows, note);

  test.each<[note: string, code: string | undefined]>([
    ["上述指标均为预期性指标", "expected"],
    ["以上指标都是约束性指标", "binding"],
    ["上列指标皆属预期性", "expected"],
    ["所列各项指标全部为预期性", "expected"],
    ["全部指标为约束性", "binding"],
    ["所有指标为预期性", "expected"],
    ["本表指标属于预期性", "expected"],
    ["本表指标为预期性", "expected"],
    ["上述指标中两项为预期性", "expected"],
    ["上述指标。为预期性", undefined],
    ["其中指标为预期性", undefined],
    ["上述项目均为预期性", undefined],
    ["上述指标预期性", undefined],
  ])("%s", (note, code) => {
    expect(commitment(note)?.split(" ")[0]).toBe(code);
  });

  test("the note behind goes before that above; a column goes before both", () => {
    expect(commitment("上述指标均为预期性", "以上指标均为约束性")?.split(" ")[0]).toBe("expected");
    expect(commitment("", "本表指标均为约束性")?.split(" ")[0]).toBe("binding");
    const own = ["指标 | 单位 | 2025年 | 2030年 | 属性", "某事项 | 件 | 3 | 5 | 约束性"];
    expect(fieldOf("commitment", ...own, "上述指标均为预期性")?.split(" ")[0]).toBe("binding");
  });
});

describe("what a table is called, and whether it is one of a plan", () => {
  const locator = (...lines: readonly string[]) => {
    const text = [...lines, "指标\t单位\t2025年\t2030年", "某事项\t件\t3\t5"].join("\n");
    return importPlan(text).claims.find(({ at }) => at === "/indicators/0/targets/0/value")?.locator;
  };
  const title = "青川市知识产权“十五五”规划";

  test.each<[lines: readonly string[], said: string | undefined]>([
    [[title, "表1 主要指标"], "表1 主要指标 2030年"],
    [[title, "表1 主要指标", "单位：件"], "表1 主要指标 2030年"],
    [[title, "表1 主要指标", "（单位：件）", "", ""], "表1 主要指标 2030年"],
    [[title, "表1 主要指标", "计量单位：件"], "表1 主要指标 2030年"],
    [[title, "到2030年，各项工作进展明显。"], "指标表 2030年"],
    [[title, "工作进展明显；"], "指标表 2030年"],
    [[title, "很".repeat(60)], `${"很".repeat(60)} 2030年`],
    [[title, "很".repeat(61)], "指标表 2030年"],
    [[title], "指标表 2030年"],
    [["主要目标"], "主要目标 2030年"],
    [["规划指标"], "规划指标 2030年"],
    [["预期指标"], "预期指标 2030年"],
    [["工作计划"], "工作计划 2030年"],
    [["年度任务"], "年度任务 2030年"],
    [["“十五五”主要指标"], "“十五五”主要指标 2030年"],
    [["主要指标"], undefined],
    [[], undefined],
  ])("%j", (lines, said) => {
    expect(locator(...lines)).toBe(said);
  });

  test.each<[head: string, isPlan: boolean]>([
    ["指标 | 单位 | 2025年 | 2030年 | 属性", true],
    ["指标 | 单位 | 2025年 | 2030年 | 层级", true],
    ["指标 | 单位 | 2025年 | 2030年 | 责任单位", true],
    ["指标 | 单位 | 基期 | 2030年", true],
    ["指标 | 单位 | 基准值 | 2030年", true],
    ["指标 | 单位 | 基础值 | 2030年", true],
    ["Indicator | Unit | Baseline | 2030", true],
    ["指标 | 单位 | 2025年 | 2030年目标", true],
    ["指标 | 单位 | 2025年 | 2030年预期", true],
    ["指标 | 单位 | 2025年 | 2030年规划", true],
    ["指标 | 单位 | 2025年 | 2030年计划", true],
    ["指标 | 单位 | 2025年 | 2030年到期", true],
    ["Indicator | Unit | 2025 | 2030 target", true],
    ["Indicator | Unit | 2025 | 2030 goal", true],
    ["指标 | 单位 | 2025年 | 2030年", false],
    ["指标 | 单位 | 2025年现状 | 2030年", false],
    ["指标 | 单位 | 2025年 | 2030年指标值", false],
  ])("without a title, %s", (head, isPlan) => {
    const text = [head, "某事项 | 件 | 3 | 5 | 约束性"].map((row) => row.replaceAll(" | ", "\t")).join("\n");
    expect((importPlan(text).plan.indicators ?? []).length).toBe(isPlan ? 1 : 0);
  });

  test("the numbers of a table that is none of a plan are told with that reason", () => {
    const { unclaimed, issues } = importPlan("主要指标\n指标\t单位\t2025年\t2030年\n某事项\t件\t3\t5");
    expect(unclaimed.map(({ raw, reason }) => [raw, reason.en])).toEqual(
      ["2025", "2030", "3", "5"].map((raw) => [
        raw,
        "It stands in a table that has no targets of indicators",
      ]),
    );
    expect(issues.map(({ code, level, path, message }) => [code, level, path, message])).toEqual([
      [
        "no-indicators",
        "note",
        "",
        {
          "zh-Hans": "有表，但没有看出指标和目标的栏目",
          en: "It has tables, but none with columns of indicators and their targets",
        },
      ],
    ]);
  });
});

describe("columns that their heading does not explain", () => {
  const field = (name: string, heading: string, first: string, second: string) =>
    saidOf(
      tableOf(`${heading} | 指标 | 2025年 | 2030年`, `${first} | 甲项 | 3 | 5`, `${second} | 乙项 | 3 | 5`),
    )
      .find((line) => line.startsWith(name))
      ?.split(" ")
      .slice(0, 3)
      .join(" ");

  test.each<[name: string, heading: string, first: string, second: string, said: string | undefined]>([
    ["commitment", "", "预期性", "约束性", "commitment = expected"],
    ["commitment", "某某", "预期性", "约束性", "commitment = expected"],
    ["commitment", "类型", "预期性", "约束性", "commitment = expected"],
    ["commitment", "类型", "预期性", "创造", undefined],
    ["category", "类型", "预期性", "创造", "category/zh-Hans = 预期性"],
    ["tier", "", "省规划指标", "国家规划指标", "tier = provincial"],
    ["measure", "类型", "累计", "时点", "measure = cumulative"],
    ["unit", "", "件", "亿元", "unit = 件"],
    ["unit?", "", "件", "甲", "unit? not-printed"],
    ["unit?", "类型", "件", "亿元", "unit? not-printed"],
    ["commitment", "备注", "预期性", "约束性", undefined],
  ])("%s under “%s”: %s, %s", (name, heading, first, second, said) => {
    expect(field(name, heading, first, second)).toBe(said);
  });

  test("a second column does not take what another has", () => {
    const rows = ["属性 | 某某 | 指标 | 2025年 | 2030年", "约束性 | 预期性 | 甲项 | 3 | 5"];
    expect(fieldOf("commitment", ...rows)?.split(" ")[0]).toBe("binding");
  });

  test("of two columns of names the first may hold ids", () => {
    const ids = (first: string) =>
      importPlan(
        tableOf("Indicator | 指标 | 2025年 | 2030年", `${first} | 甲项 | 3 | 5`),
      ).plan.indicators?.map(({ id, name, category }) => [id, name?.["zh-Hans"], category]);
    expect(ids("some-items")).toEqual([["some-items", "甲项", undefined]]);
    expect(ids("2030")).toEqual([["row-1", "甲项", expect.anything()]]);
    expect(ids("乙类")).toEqual([["row-1", "甲项", { "zh-Hans": "乙类" }]]);
  });
});
