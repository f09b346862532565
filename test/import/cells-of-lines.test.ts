import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { holesIn } from "./said-of.js";

const title = "某省知识产权“十四五”规划";

/** The rows of a table with one cell on each line, all that is read of each, and what is open of its numbers. */
function rows(lines: readonly string[]): readonly string[] {
  const draft = importPlan(`${title}\n${lines.join("\n")}`);
  return (draft.plan.indicators ?? []).map((one, at) => {
    const category = [one.category ?? []].flat().map((each) => each?.["zh-Hans"]);
    const targets = (one.targets ?? []).map((each) => ("value" in each ? each.value : "?"));
    const open = holesIn(draft, `/indicators/${at}/`).filter((hole) => /value\?|unit\?/u.test(hole));
    return [
      one.number,
      category.length > 0 && `[${category.join(" > ")}]`,
      one.name?.["zh-Hans"],
      one.unit,
      one.baseline && `${one.baseline.year}=${one.baseline.value ?? "?"}`,
      `→ ${targets.join(", ")}`,
      one.increment && `+${(one.increment as { readonly value: string }).value}`,
      one.commitment,
      one.tier,
      one.responsible?.map((each) => each?.["zh-Hans"]).join("+"),
      one.dataSource?.["zh-Hans"],
      ...open,
    ]
      .filter((part) => part !== undefined && part !== false)
      .join(" ");
  });
}

const lines = (text: string) => text.split(" ");

describe("a table with one cell on each line", () => {
  test.each<[rule: string, head: string, body: string, said: readonly string[]]>([
    [
      "unit",
      "指标 单位 2020年 2025年",
      "甲项 件 1 2 乙项 件 3 4",
      ["甲项 件 2020=1 → 2", "乙项 件 2020=3 → 4"],
    ],
    [
      "number, unit, last word",
      "序号 指标 单位 2020年 2025年 属性",
      "1 甲项 件 1 2 预期性 2 乙项 % 3 4 约束性",
      ["1 甲项 件 2020=1 → 2 expected", "2 乙项 % 2020=3 → 4 binding"],
    ],
    [
      "a dash in place of a unit",
      "序号 指标 单位 2020年 2025年 属性",
      "1 甲项 — 1 2 预期性 2 乙项 % 3 4 约束性",
      ["1 甲项 2020=1 → 2 expected unit? not-printed", "2 乙项 % 2020=3 → 4 binding"],
    ],
    [
      "an office behind the numbers",
      "序号 指标 单位 2020年 2025年 责任单位",
      "1 甲项 件 1 2 某局 2 乙项 % 3 4 某厅",
      ["1 甲项 件 2020=1 → 2 某局", "2 乙项 % 2020=3 → 4 某厅"],
    ],
    [
      "an office and a source",
      "序号 指标 单位 2020年 2025年 责任单位 数据来源",
      "1 甲项 件 1 2 某局 年报 2 乙项 % 3 4 某厅 月报",
      ["1 甲项 件 2020=1 → 2 某局 年报", "2 乙项 % 2020=3 → 4 某厅 月报"],
    ],
    [
      "an office and a last word",
      "序号 指标 单位 2020年 2025年 责任单位 属性",
      "1 甲项 件 1 2 某局 预期性 2 乙项 % 3 4 某厅 约束性",
      ["1 甲项 件 2020=1 → 2 expected 某局", "2 乙项 % 2020=3 → 4 binding 某厅"],
    ],
    [
      "a last word and a tier, whichever comes first",
      "序号 指标 2020年 2025年 属性 层级",
      "1 甲项（件） 1 2 预期性 省规划指标 2 乙项（件） 3 4 约束性 国家规划指标",
      ["1 甲项 件 2020=1 → 2 expected provincial", "2 乙项 件 2020=3 → 4 binding national"],
    ],
    [
      "a tier and a last word",
      "序号 指标 2020年 2025年 层级 属性",
      "1 甲项（件） 1 2 省规划指标 预期性 2 乙项（件） 3 4 国家规划指标 约束性",
      ["1 甲项 件 2020=1 → 2 expected provincial", "2 乙项 件 2020=3 → 4 binding national"],
    ],
    [
      "a category, printed once",
      "类别 指标 单位 2020年 2025年 属性",
      "创造 甲项 件 1 2 预期性 乙项 件 3 4 预期性 运用 丙项 件 5 6 约束性",
      [
        "[创造] 甲项 件 2020=1 → 2 expected",
        "[创造] 乙项 件 2020=3 → 4 expected",
        "[运用] 丙项 件 2020=5 → 6 binding",
      ],
    ],
    [
      "a group on a line of its own",
      "序号 指标 2020年 2025年 属性",
      "1 一、创造 甲项（件） 1 2 预期性 2 乙项（件） 3 4 预期性 3 （二）运用 丙项（件） 5 6 约束性",
      [
        "1 [一、创造] 甲项 件 2020=1 → 2 expected",
        "2 [一、创造] 乙项 件 2020=3 → 4 expected",
        "3 [（二）运用] 丙项 件 2020=5 → 6 binding",
      ],
    ],
    [
      "what is added",
      "序号 指标 单位 2020年 2025年 增加值 属性",
      "1 甲项 件 1 3 2 预期性 2 乙项 件 3 7 4 约束性",
      ["1 甲项 件 2020=1 → 3 +2 expected", "2 乙项 件 2020=3 → 7 +4 binding"],
    ],
    [
      "growth a year",
      "序号 指标 单位 2020年 2025年 年均增长 属性",
      "1 甲项 件 1 3 9 预期性 2 乙项 件 3 7 8 约束性",
      ["1 甲项 件 2020=1 → 3, 9 expected", "2 乙项 件 2020=3 → 7, 8 binding"],
    ],
    [
      "a blank that was lost leaves open which number is whose",
      "序号 指标 单位 2020年 2025年 属性",
      "1 甲项 件 2 预期性 2 乙项 件 3 4 约束性",
      [
        "1 甲项 件 2020=? → ? expected baseline/value? ambiguous 2 targets/0/value? ambiguous 2",
        "2 乙项 件 2020=3 → 4 binding",
      ],
    ],
    [
      "one number too many does so too",
      "序号 指标 单位 2020年 2025年 属性",
      "1 甲项 件 2 3 4 预期性 2 乙项 件 3 4 约束性",
      [
        "1 甲项 件 2020=? → ? expected baseline/value? ambiguous 2 3 4 targets/0/value? ambiguous 2 3 4",
        "2 乙项 件 2020=3 → 4 binding",
      ],
    ],
    [
      "a row without numbers has none",
      "序号 指标 单位 2020年 2025年 属性",
      "1 甲项 件 预期性 2 乙项 件 3 4 约束性",
      ["1 甲项 件 →  expected", "2 乙项 件 2020=3 → 4 binding"],
    ],
    [
      "what a lost blank leaves open of increase and growth",
      "序号 指标 单位 2020年 2025年 增加值 年均增长 属性",
      "1 甲项 件 3 9 预期性 2 乙项 件 3 7 4 8 约束性",
      [
        "1 甲项 件 2020=? → ?, ? expected baseline/value? ambiguous 3 9 targets/0/value? ambiguous 3 9 increment/value? ambiguous 3 9 targets/1/value? ambiguous 3 9",
        "2 乙项 件 2020=3 → 7, 8 +4 binding",
      ],
    ],
  ])("%s", (_, head, body, said) => {
    expect(rows([...lines(head), ...lines(body)])).toEqual(said);
  });

  test("a year and the word below it are one heading; a word with a year of its own is another", () => {
    const body = lines("甲项（件） 1 2 乙项（件） 3 4");
    const found = ["甲项 件 2020=1 → 2", "乙项 件 2020=3 → 4"];
    expect(rows(["指标", "2020年", "现状", "2025年", "目标", ...body])).toEqual(found);
    expect(rows(["指标", "2020年现状", "2025年目标", ...body])).toEqual(found);
    expect(rows(["指标", "2020年", "2025年目标", ...body])).toEqual(found);
  });

  test("the heading of names may be lost behind that of the numbers", () => {
    const body = lines("1 甲项（件） 1 2 2 乙项（件） 3 4");
    expect(rows(["序号", "2020年", "2025年", ...body])).toEqual([
      "1 甲项 件 2020=1 → 2",
      "2 乙项 件 2020=3 → 4",
    ]);
  });

  test("a head has at least three headings, begins with one of rows, and has numbers below it", () => {
    const body = lines("甲项（件） 1 2 乙项（件） 3 4");
    expect(rows(["指标", "2025年", ...lines("甲项（件） 1 乙项（件） 3")])).toEqual([]);
    expect(rows(["2020年", "指标", "2025年", ...body])).toEqual([]);
    expect(rows(["指标", "单位", "属性", ...lines("甲项 件 预期性 乙项 件 预期性")])).toEqual([]);
    expect(rows(["很".repeat(41), "2020年", "2025年", ...body])).toEqual([]);
  });

  test("what is a gap, a sign or a torn number is a number's cell", () => {
    const found = (cell: string) =>
      rows(["指标", "2020年", "2025年", "甲项（件）", "1", cell, "乙项（件）", "3", "4"])[0];
    expect(["—", "≥5", "5以上", "1.2.3", "5/6", "明显提高"].map(found)).toEqual([
      "甲项 件 2020=1 → ",
      "甲项 件 2020=1 → 5",
      "甲项 件 2020=1 → 5",
      "甲项 件 2020=1 → ? targets/0/value? unreadable",
      "甲项 件 2020=1 → ? targets/0/value? ambiguous 5 6",
      "甲项 件 2020=1 → ?",
    ]);
  });

  test("a last word without a heading is known where two rows have it", () => {
    const head = lines("指标 2020年 2025年");
    expect(rows([...head, ...lines("甲项（件） 1 2 预期性 乙项（件） 3 4 约束性")])).toEqual([
      "甲项 件 2020=1 → 2 expected",
      "乙项 件 2020=3 → 4 binding",
    ]);
    expect(
      rows([...head, ...lines("甲项（件） 1 2 预期性 国家规划指标 乙项（件） 3 4 约束性 省规划指标")]).length,
    ).toBe(0);
  });

  test("pipes at the ends of lines part nothing, and a pipe alone says nothing", () => {
    const piped = lines("指标 2020年 2025年 甲项（件） 1 2 乙项（件） 3 4").flatMap((line) => [
      "|",
      `| ${line} |`,
    ]);
    expect(rows(piped)).toEqual(["甲项 件 2020=1 → 2", "乙项 件 2020=3 → 4"]);
  });

  test("columns of growth, of totals over the years and of years that nobody explains take numbers too", () => {
    const head = "指标 2020年 2025年";
    const body = (last: string) => lines(`甲项（件） 1 2 ${last} 乙项（件） 3 4 ${last}`);
    expect(rows([...lines(`${head} 年均/累计`), ...body("9")])).toEqual([
      "甲项 件 2020=1 → 2, 9",
      "乙项 件 2020=3 → 4, 9",
    ]);
    expect(rows([...lines(`${head} 备注`), ...body("附注")])).toEqual([
      "甲项 件 2020=1 → 2",
      "乙项 件 2020=3 → 4",
    ]);
  });

  test("lines below a table of cells that are sure are none of another", () => {
    const text = `指标\t单位\t2020年\t2025年\n甲项\t件\t1\t2\n${lines("指标 2020年 2025年 乙项（件） 3 4 丙项（件） 5 6").join("\n")}`;
    expect(rows([text])).toEqual(["甲项 件 2020=1 → 2", "乙项 件 2020=3 → 4", "丙项 件 2020=5 → 6"]);
  });

  test("a pipe may stand at one end alone", () => {
    const found = ["甲项 件 2020=1 → 2", "乙项 件 2020=3 → 4"];
    const body = lines("指标 2020年 2025年 甲项（件） 1 2 乙项（件） 3 4");
    expect(rows(body.map((line) => `| ${line}`))).toEqual(found);
    expect(rows(body.map((line) => `${line} |`))).toEqual(found);
  });

  test("a line of more than 120 characters ends a table", () => {
    const body = (length: number) => [
      "甲项（件）",
      "1",
      "2",
      "乙项（件）",
      "3",
      "4",
      "长".repeat(length),
      "5",
      "6",
    ];
    expect(rows([...lines("指标 2020年 2025年"), ...body(120)]).length).toBe(3);
    expect(rows([...lines("指标 2020年 2025年"), ...body(121)]).length).toBe(2);
  });
});

describe("a table whose cells were run together", () => {
  const flat = (text: string) => rows([text]);

  test.each<[rule: string, text: string, said: readonly string[]]>([
    [
      "years over the numbers",
      "序号 指标名称 单位 2020年 2025年 1 甲参保率 % 1 2 2 乙合格率 % 3 4",
      ["1 甲参保率 % 2020=1 → 2", "2 乙合格率 % 2020=3 → 4"],
    ],
    [
      "how they bind",
      "序号 指标名称 单位 2020年 2025年 属性 1 甲参保率 % 1 2 预期性 2 乙合格率 % 30 40 约束性指标",
      ["1 甲参保率 % 2020=1 → 2 expected", "2 乙合格率 % 2020=30 → 40 binding"],
    ],
    [
      "no column of numbers: they stand behind the names",
      "序号 指标名称 单位 数据来源 1 甲参保率 % ≥2 省人社厅 2 乙合格率 % ≥4 省药监局",
      ["1 甲参保率 % → 2 省人社厅", "2 乙合格率 % → 4 省药监局"],
    ],
    [
      "a group before a name, with a blank between them",
      "序号 指标名称 单位 2020年 2025年 1 创造质量 甲参保率 % 1 2 2 乙合格率 % 3 4",
      ["1 [创造质量] 甲参保率 % 2020=1 → 2", "2 [创造质量] 乙合格率 % 2020=3 → 4"],
    ],
    [
      "a number too few leaves open which is whose",
      "序号 指标名称 单位 2020年 2025年 1 甲参保率 % 2 2 乙合格率 % 3 4",
      [
        "1 甲参保率 % 2020=? → ? baseline/value? ambiguous 2 targets/0/value? ambiguous 2",
        "2 乙合格率 % 2020=3 → 4",
      ],
    ],
    [
      "two names in one row that begin alike, behind the name of both",
      "序号 指标名称 单位 2025年目标值 1 人员水平每万人中研发人员数 人 5 每万人中技能人才数 人 6 2 乙合格率 % 4",
      [
        "1 [人员水平] 每万人中研发人员数 人 → 5",
        "1 [人员水平] 每万人中技能人才数 人 → 6",
        "2 [人员水平] 乙合格率 % → 4",
      ],
    ],
    [
      "words in place of a number",
      "序号 指标名称 2025年目标值 1 甲数量 翻一番 2 乙数量 5件",
      ["1 甲数量 → 2 unit? not-printed", "2 乙数量 件 → 5"],
    ],
    [
      "signs and words around a number",
      "序号 指标名称 2025年目标值 1 甲数量 不低于5件 2 乙数量 ≤6% 3 丙数量 约7个以上",
      ["1 甲数量 件 → 5", "2 乙数量 % → 6", "3 丙数量 → ? targets/0/value? unreadable 7 unit? not-printed"],
    ],
    [
      "figures within names",
      "序号 指标名称 2025年目标值 1 产值（2020 年不变价） 50亿 2 甲G20数量 60 3 乙3级以上数量 70 4 前100名数量 80",
      [
        "1 产值（2020 年不变价） → 50 unit? ambiguous 亿",
        "2 甲G20数量 → 60 unit? not-printed",
        "3 乙3级以上数量 → 70 unit? not-printed",
        "4 前100名数量 → 80 unit? not-printed",
      ],
    ],
    ["one row is no table", "序号 指标名称 单位 2020年 2025年 1 甲参保率 % 1 2", []],
    ["two headings are no head", "序号 指标名称 1 甲参保率 1 2 乙合格率 3", []],
    ["a head without numbers is none", "序号 指标名称 单位 备注 1 甲参保率 % 1 2 乙合格率 % 3", []],
    [
      "words before a number are no name",
      "序号 指标名称 2025年目标值 1 甲数量 约50件 2 乙数量 近60件 3 丙合约数量 至少70件 4 丁数量 控制在80件 5 戊数量 力争90件",
      [
        "1 甲数量 件 → 50",
        "2 乙数量 件 → 60",
        "3 丙合约数量 件 → 70",
        "4 丁数量 件 → 80",
        "5 戊数量 件 → 90",
      ],
    ],
  ])("%s", (_, text, said) => {
    expect(flat(text)).toEqual(said);
  });

  test.each(["。", "  二、保障措施", "注：以上", "预期 序号 别的"])("the last row ends at %j", (end) => {
    const text = `序号 指标名称 单位 2020年 2025年 1 甲参保率 % 1 2 2 乙合格率 % 30 40${end}90`;
    expect(flat(text)).toEqual(["1 甲参保率 % 2020=1 → 2", "2 乙合格率 % 2020=30 → 40"]);
  });
});
