import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { fieldOf, holesIn, saidOf, tableOf } from "./said-of.js";

const names = (...rows: readonly string[]) =>
  (importPlan(tableOf(...rows)).plan.indicators ?? []).map(({ name }) => name?.["zh-Hans"] ?? "?");

describe("the name of a row is what stands under its heading, without what stands around it", () => {
  /** Name, unit, and whether its number is a total. */
  const named = (cell: string) => {
    const said = saidOf(tableOf("指标 | 2025年 | 2030年", `${cell} | 3 | 5`));
    return said
      .filter((line) => /^(?:name|unit|measure = )/u.test(line))
      .map((line) => line.replace(/^name\/zh-Hans = /u, "").replace(/ [(“]某.*| \(.*/u, ""))
      .toSorted((a, b) => Number(b.startsWith("某")) - Number(a.startsWith("某")));
  };

  test.each<[cell: string, said: readonly string[]]>([
    ["某事项（件）", ["某事项", "unit = 件"]],
    ["某事项(件)", ["某事项", "unit = 件"]],
    ["某事项〔件〕", ["某事项", "unit = 件"]],
    ["某事项【件】", ["某事项", "unit = 件"]],
    ["某事项[件]", ["某事项", "unit = 件"]],
    ["某事项（件", ["某事项", "unit = 件"]],
    ["某事项（单位：件）", ["某事项", "unit = 件"]],
    ["某事项（计量单位 件）", ["某事项", "unit = 件"]],
    ["某事项（PCT）（件）", ["某事项（PCT）", "unit = 件"]],
    ["某事项（件）（PCT）", ["某事项（件）（PCT）", "unit? not-printed"]],
    ["某事项（含乙）", ["某事项（含乙）", "unit? not-printed"]],
    ["某事项（3）", ["某事项（3）", "unit? not-printed"]],
    ["某事项（1）", ["某事项（1）", "unit? not-printed"]],
    ["某事项（pct）", ["某事项（pct）", "unit? not-printed"]],
    ["某事项（亿）", ["某事项", "unit? ambiguous 亿"]],
    ["某事项（万亿）", ["某事项", "unit? ambiguous 万亿"]],
    ["某事项（million）", ["某事项", "unit? ambiguous million"]],
    ["某事项（兆）", ["某事项（兆）", "unit? not-printed"]],
    ["某事项（五年累计）（件）", ["某事项", "measure = cumulative “（五年累计）”", "unit = 件"]],
    ["某事项（件）（累计）", ["某事项", "measure = cumulative “（累计）”", "unit = 件"]],
    ["某事项（5年累计数）（件）", ["某事项", "measure = cumulative “（5年累计数）”", "unit = 件"]],
    ["某事项（规划期累计值）（件）", ["某事项", "measure = cumulative “（规划期累计值）”", "unit = 件"]],
    ["某事项[累计]（件）", ["某事项", "measure = cumulative “[累计]”", "unit = 件"]],
    ["某事项（逐月累计）（件）", ["某事项（逐月累计）", "unit = 件"]],
    ["某事项*（件）", ["某事项", "unit = 件"]],
    ["某事项（件）①", ["某事项", "unit = 件"]],
    ["某事项（件）[1]", ["某事项", "unit = 件"]],
    ["某事项（件）[注12]", ["某事项", "unit = 件"]],
    ["某事项（件）（注3）", ["某事项", "unit = 件"]],
    ["某事项（件）[注123]", ["某事项（件）[注123]", "unit? not-printed"]],
    ["某事项④下降率（%）", ["某事项下降率", "unit = %"]],
    ["1.某事项（件）", ["某事项", "unit = 件"]],
    ["12、某事项（件）", ["某事项", "unit = 件"]],
    ["（3）某事项（件）", ["某事项", "unit = 件"]],
    ["③某事项（件）", ["某事项", "unit = 件"]],
    ["● 某事项（件）", ["某事项", "unit = 件"]],
    ["※某事项（件）", ["某事项", "unit = 件"]],
    ["—某事项（件）", ["某事项", "unit = 件"]],
    ["——某事项（件）", ["某事项", "unit = 件"]],
    ["其中：某事项（件）", ["某事项", "unit = 件"]],
    ["#某事项（件）", ["某事项", "unit = 件"]],
    ["of which: 某事项（件）", ["某事项", "unit = 件"]],
    ["（1）其中:某事项（件）", ["某事项", "unit = 件"]],
    ["1.5级某事项（件）", ["1.5级某事项", "unit = 件"]],
    ["123.某事项（件）", ["123.某事项", "unit = 件"]],
  ])("%s", (cell, said) => {
    expect(named(cell)).toEqual(said);
  });

  test.each([
    "其中",
    "其中：",
    "合计",
    "合 计",
    "总计",
    "小计",
    "共计",
    "累计",
    "Of which:",
    "Total",
    "Subtotal",
    "sub-total",
  ])("a row of %s alone names nothing", (name) => {
    expect(names("指标 | 2025年 | 2030年", `${name} | 1 | 2`, "某事项 | 3 | 5")).toEqual(["某事项"]);
  });

  test("合计金额 and 总计划 are names", () => {
    expect(names("指标 | 2025年 | 2030年", "合计金额 | 1 | 2", "总计划 | 3 | 5")).toEqual([
      "合计金额",
      "总计划",
    ]);
  });
});

describe("what stands beside the name", () => {
  const head = "序号 | 类别 | 指标 | 单位 | 2025年 | 2030年 | 属性 | 层级";

  test("all fields of a row, each with its place", () => {
    const draft = importPlan(
      tableOf("专栏1 主要指标", head, "7 | 创造 | 某事项 | 件 | 3 | ≥5 | 约束性 | 省规划指标"),
    );
    expect(draft.plan.indicators).toStrictEqual([
      {
        id: "indicator-7",
        number: 7,
        category: { "zh-Hans": "创造" },
        name: { "zh-Hans": "某事项" },
        unit: "件",
        commitment: "binding",
        tier: "provincial",
        direction: "increase",
        baseline: { year: "2025", value: "3" },
        targets: [{ year: "2030", basis: "level", comparator: "at-least", value: "5" }],
        origin: "table",
      },
    ]);
    const of = (at: string) => draft.claims.find((one) => one.at === `/indicators/0/${at}`)?.locator;
    expect([of("number"), of("targets/0/value"), of("baseline/value")]).toEqual([
      "专栏1 主要指标 序号7",
      "专栏1 主要指标 序号7 2030年",
      "专栏1 主要指标 序号7 2025年",
    ]);
  });

  test.each([
    ["7", "7 “7”"],
    ["7.", "7 “7”"],
    ["1234", "1234 “1234”"],
    ["12345", undefined],
    ["甲7", undefined],
    ["", undefined],
  ])("the number %s", (cell, said) => {
    expect(fieldOf("number", head, `${cell} | 创造 | 某事项 | 件 | 3 | ≥5 |  | `)).toBe(said);
  });

  test.each([
    ["件", "件"],
    ["单位：件", "件"],
    ["万 件", "万件 “万 件”"],
    ["件/万人", "件/万人"],
    ["箱", "? unreadable 箱"],
    ["3", "? unreadable 3"],
    ["1", "? unreadable 1"],
    ["—", "? not-printed"],
    ["", "? not-printed"],
  ])("the unit %s", (cell, said) => {
    expect(fieldOf("unit", head, `1 | 创造 | 某事项 | ${cell} | 3 | ≥5 |  | `)).toBe(said);
  });

  test("the unit in the name stands where the column has a dash, and not where it prints another", () => {
    const unit = (cell: string) => fieldOf("unit", head, `1 | 创造 | 某事项（件） | ${cell} | 3 | 5 |  | `);
    expect([unit("—"), unit("项")]).toEqual(["件", "项"]);
  });

  test("the unit over the columns of numbers is that of the rows; of each its own", () => {
    const rows = ["指标 | 2025年（件） | 2030年（万件）", "某事项 | 3 | 5"];
    expect(fieldOf("unit", ...rows)).toBe("件");
    expect(fieldOf("targets/0/unit", ...rows)).toBe("万件");
    expect(fieldOf("unit", "指标 | 2025年（件） | 2030年（件）", "某事项（项） | 3 | 5")).toBe("项");
    expect(
      fieldOf("targets/0/unit", "指标 | 2025年（件） | 2030年（件）", "某事项（项） | 3 | 5"),
    ).toBeUndefined();
  });

  test("the unit beside the number of a level is that of a row without one", () => {
    const unit = (cell: string) => fieldOf("unit", "指标 | 2025年 | 2030年", `某事项 | — | ${cell}`);
    expect(["5万件", "新增5件", "5", "增长5%"].map(unit)).toEqual([
      "万件 “5万件”",
      "件 “新增5件”",
      "? not-printed",
      "? not-printed",
    ]);
  });

  test("the unit over one of the columns alone is that of the rows", () => {
    expect(fieldOf("unit", "指标 | 2025年 | 2030年（件）", "某事项 | 3 | 5")).toBe("件");
    expect(fieldOf("unit", "指标 | 2025年（件） | 2030年", "某事项 | 3 | 5")).toBe("件");
    expect(fieldOf("unit", "指标 | 2025年 | 2030年 | 增加值（件）", "某事项 | 3 | 5 | 2")).toBe(
      "? not-printed",
    );
  });

  test("a scale in the name and one beside the number leave the unit open once", () => {
    const said = saidOf(tableOf("指标 | 2025年 | 2030年", "某事项（亿） | 3 | 5万"));
    expect(said.filter((line) => line.startsWith("unit"))).toEqual(["unit? ambiguous 万"]);
  });

  test("of targets in several units each keeps its own but that of the row", () => {
    const said = saidOf(tableOf("指标 | 2028年 | 2030年", "某事项 | 5万件 | 6件"));
    expect(said.filter((line) => line.includes("unit"))).toEqual([
      "targets/1/unit = 件 “6件”",
      "unit = 万件 “5万件”",
    ]);
  });

  test("累计 over a column says that its numbers are totals", () => {
    expect(fieldOf("measure", "指标 | 单位 | 2025年 | 2030年累计目标", "某事项 | 件 | 3 | 5")).toBe(
      "cumulative “累计” (The number stands in brackets or is said to be a total: it counts from the plan's start)",
    );
    expect(
      fieldOf("measure", "Indicator | Unit | 2025年 | 2030 cumulative target", "某事项 | 件 | 3 | 5")?.split(
        " ",
      )[0],
    ).toBe("cumulative");
    expect(fieldOf("measure", "指标 | 单位 | 2025年 | 2030年累计目标", "某事项 | 件 | 3 | —")).toBe(
      "? not-printed",
    );
  });

  test("two names in one row: what the first is in full is a guess", () => {
    const draft = importPlan(tableOf("指标 | 2025年 | 2030年", "森林/草原受害率（‰） | 1/2 | 3/4"));
    expect(draft.plan.indicators?.map(({ name, unit, targets }) => [name, unit, targets])).toEqual([
      [undefined, "‰", [{ year: "2030", basis: "level", comparator: "attain", value: "3" }]],
      [
        { "zh-Hans": "草原受害率" },
        "‰",
        [{ year: "2030", basis: "level", comparator: "attain", value: "4" }],
      ],
    ]);
    expect(holesIn(draft, "/indicators/0/name")).toEqual(["? ambiguous 森林受害率"]);
    expect(names("指标 | 2025年 | 2030年", "甲率/乙率（‰） | 1/2 | 3/4")).toEqual(["甲率", "乙率"]);
    expect(names("指标 | 2025年 | 2030年", "甲率/乙率（‰） | 1/2 | 3")).toEqual(["甲率/乙率"]);
    expect(names("指标 | 2025年 | 2030年", "甲率/乙率（‰） | — | 3/4")).toEqual(["甲率", "乙率"]);
    expect(names("指标 | 2025年 | 2030年", "甲率/乙率（‰） | — | —")).toEqual(["甲率/乙率"]);
    expect(names("指标 | 2025年 | 2030年", "甲率/乙率/丙率（‰） | 1/2 | 3/4")).toEqual(["甲率/乙率/丙率"]);
    expect(names("指标 | 2025年 | 2030年", "甲率/乙率（‰） | 1/2/3 | 4/5/6")).toEqual(["甲率/乙率"]);
  });

  test("a unit beside the number of the base alone is what the row may be in", () => {
    expect(fieldOf("unit", "指标 | 2025年 | 2030年", "某事项 | 3万件 | 5")).toBe("? not-printed 万件");
  });

  test("a promise in words needs no unit", () => {
    expect(fieldOf("unit", "指标 | 2025年 | 2030年", "某事项 | — | 明显提高")).toBeUndefined();
  });

  test.each([
    ["约束性", "binding"],
    ["约束性指标", "binding"],
    ["约束", "binding"],
    ["约束性", "binding"],
    ["預期性", "expected"],
    ["预期性指标", "expected"],
    ["预期", "expected"],
    ["Expected", "expected"],
    ["Binding", "binding"],
  ])("the commitment %s", (cell, code) => {
    expect(fieldOf("commitment", head, `1 | 创造 | 某事项 | 件 | 3 | 5 | ${cell} | `)?.split(" ")[0]).toBe(
      code,
    );
  });

  test.each(["其他", "指导性", "预期性约束性"])("%s is no commitment", (cell) => {
    expect(fieldOf("commitment", head, `1 | 创造 | 某事项 | 件 | 3 | 5 | ${cell} | `)).toBeUndefined();
  });

  test.each([
    ["国家规划指标", "national"],
    ["国家指标", "national"],
    ["国家级指标", "national"],
    ["省规划指标", "provincial"],
    ["省级指标", "provincial"],
    ["省指标", "provincial"],
    ["自治区规划指标", "provincial"],
    ["特色指标", "local"],
    ["市级指标", "local"],
    ["地方特色指标", "local"],
  ])("the tier %s", (cell, code) => {
    expect(fieldOf("tier", head, `1 | 创造 | 某事项 | 件 | 3 | 5 |  | ${cell}`)?.split(" ")[0]).toBe(code);
  });

  test("offices are a list, however they are parted", () => {
    const rows = ["指标 | 单位 | 2030年目标 | 责任单位", "某事项 | 件 | 5 | 甲局、乙局；丙局,丁局、"];
    expect(importPlan(tableOf(...rows)).plan.indicators?.[0]?.responsible).toEqual(
      ["甲局", "乙局", "丙局", "丁局"].map((name) => ({ "zh-Hans": name })),
    );
  });
});

describe("groups of rows", () => {
  const categories = (...rows: readonly string[]) =>
    (importPlan(tableOf("类别 | 指标 | 单位 | 2025年 | 2030年", ...rows)).plan.indicators ?? []).map(
      ({ category }) =>
        [category ?? []]
          .flat()
          .map((one) => one?.["zh-Hans"])
          .join(" > "),
    );

  test("a category with a blank below it goes on", () => {
    expect(categories("甲 | 一项 | 件 | 3 | 5", " | 二项 | 件 | 3 | 5", "乙 | 三项 | 件 | 3 | 5")).toEqual([
      "甲",
      "甲",
      "乙",
    ]);
  });

  test("a table that prints categories again leaves nothing out", () => {
    expect(categories("甲 | 一项 | 件 | 3 | 5", "甲 | 二项 | 件 | 3 | 5", " | 三项 | 件 | 3 | 5")).toEqual([
      "甲",
      "甲",
      "",
    ]);
  });

  test.each([
    ["一、保护", "保护"],
    ["（二）保护", "保护"],
    ["（三）、保护", "保护"],
    ["保护（一）", "保护（一）"],
    ["十二、保护", "保护"],
    ["保护", "保护"],
  ])("a line of %s heads the rows below it", (line, group) => {
    expect(categories("甲 | 一项 | 件 | 3 | 5", line, " | 二项 | 件 | 3 | 5")).toEqual([
      "甲",
      `${group} > 甲`,
    ]);
  });

  test("a line that says how the rows below bind is both", () => {
    const rows = ["指标 | 单位 | 2025年 | 2030年", "一项 | 件 | 3 | 5", "约束性指标", "二项 | 件 | 3 | 5"];
    const { plan } = importPlan(tableOf(...rows));
    expect(plan.indicators?.map(({ commitment }) => commitment)).toEqual([undefined, "binding"]);
    expect(plan.indicators?.[1]?.category).toEqual({ "zh-Hans": "约束性指标" });
  });

  test("a line with two figures or more heads nothing", () => {
    expect(categories("甲 | 一项 | 件 | 3 | 5", "共12项", " | 二项 | 件 | 3 | 5")).toEqual(["甲", "甲"]);
  });

  test("of three levels those nearest to the name are kept", () => {
    const text =
      "<h1>青川市知识产权“十五五”规划</h1><table><tr><td>类别</td><td colspan=2>指标</td><td>2025年</td><td>2030年</td></tr>" +
      "<tr><td colspan=5>保护</td></tr><tr><td>甲</td><td>乙</td><td>某事项（件）</td><td>3</td><td>5</td></tr>" +
      "<tr><td>甲</td><td colspan=2>另一事项（件）</td><td>3</td><td>5</td></tr></table>";
    expect(importPlan(text).plan.indicators?.map(({ category }) => category)).toEqual([
      [{ "zh-Hans": "甲" }, { "zh-Hans": "乙" }],
      [{ "zh-Hans": "保护" }, { "zh-Hans": "甲" }],
    ]);
  });
});

describe("rows that are none of indicators", () => {
  const head = "指标 | 单位 | 2025年 | 2030年";

  test.each([
    "注：见说明",
    "注1：见说明",
    "注 1.见说明",
    "备注：见说明",
    "说明：见说明",
    "资料来源：年报",
    "数据来源：年报",
    "来源:年报",
    "Note: as above",
    "Source: a report",
  ])("%s", (note) => {
    expect(names(head, "某事项 | 件 | 3 | 5", `${note} | 件 | 3 | 5`)).toEqual(["某事项"]);
  });

  test("注册量 and 说明书数 are names", () => {
    expect(names(head, "注册量 | 件 | 3 | 5", "说明书数 | 件 | 3 | 5")).toEqual(["注册量", "说明书数"]);
  });

  test("a row whose name and numbers span from the row above says nothing again", () => {
    const text =
      "<h1>青川市知识产权“十五五”规划</h1><table><tr><td>指标</td><td>2030年目标</td><td>责任单位</td></tr>" +
      "<tr><td rowspan=2>甲项（件）</td><td rowspan=2>5</td><td>某局</td></tr><tr><td>某厅</td></tr>" +
      "<tr><td rowspan=2>乙项（件）</td><td>6</td><td>某局</td></tr><tr><td>7</td><td>某局</td></tr></table>";
    const { plan } = importPlan(text);
    expect(plan.indicators?.map(({ name }) => name?.["zh-Hans"])).toEqual(["甲项", "乙项", "乙项"]);
  });

  test("the head again, on the next page", () => {
    expect(names(head, "某事项 | 件 | 3 | 5", head, "另一事项 | 件 | 3 | 5")).toEqual(["某事项", "另一事项"]);
  });

  test.each(["实际", "实际值", "完成", "Actual", "Achieved"])(
    "what has been reached, in a row of %s",
    (word) => {
      const rows = [
        "指标 |  | 单位 | 2025年 | 2030年",
        "某事项 | 计划 | 件 | 3 | 5",
        `某事项 | ${word} | 件 | 3 | 4`,
      ];
      expect(saidOf(tableOf(...rows), "/indicators/1/")).toEqual([]);
    },
  );
});

describe("a part of the row above", () => {
  const part = (...rows: readonly string[]) => {
    const draft = importPlan(tableOf("指标 | 单位 | 2025年 | 2030年", ...rows));
    return draft.plan.indicators?.map(({ id, partOf, unit }) => [id, partOf, unit]);
  };

  test("其中 says so; several parts are of one whole", () => {
    expect(
      part("甲项 | 件 | 3 | 5", "其中：乙项 | 件 | 1 | 2", "其中：丙项 |  | 1 | 2", "丁项 | 件 | 1 | 2"),
    ).toEqual([
      ["row-1", undefined, "件"],
      ["row-2", "row-1", "件"],
      ["row-3", "row-1", "件"],
      ["row-4", undefined, "件"],
    ]);
  });

  test("a part of nothing is none", () => {
    expect(part("其中：乙项 | 件 | 1 | 2")).toEqual([["row-1", undefined, "件"]]);
  });

  test("a part whose unit is not read has not that of the whole", () => {
    const draft = importPlan(
      tableOf("指标 | 单位 | 2025年 | 2030年", "甲项 | 件 | 3 | 5", "其中：乙项 | 箱 | 1 | 2"),
    );
    expect(draft.plan.indicators?.[1]?.unit).toBeUndefined();
    expect(holesIn(draft, "/indicators/1/unit")).toEqual(["? unreadable 箱"]);
  });
});

describe("lines of the cells of one row", () => {
  const page = (name: string, base: string, target: string, more = "件") =>
    importPlan(
      `<h1>青川市知识产权“十五五”规划</h1><table><tr><td>指标</td><td>单位</td><td>2025年</td><td>2030年</td></tr><tr><td>${name}</td><td>${more}</td><td>${base}</td><td>${target}</td></tr></table>`,
    ).plan.indicators?.map(({ name: read, unit, baseline, targets }) =>
      [
        read?.["zh-Hans"],
        unit,
        baseline?.value,
        ...(targets ?? []).map((one) => ("value" in one ? one.value : "?")),
      ].join(" "),
    );

  test.each(["其中：乙项", "#乙项", "of which: 乙项"])("甲项 and %s have a line each", (second) => {
    expect(page(`甲项<br>${second}`, "3<br>1", "5<br>2")).toEqual(["甲项 件 3 5", "乙项 件 1 2"]);
    expect(page(`<p>甲项</p><p>${second}</p>`, "<p>3</p><p>1</p>", "<p>5</p><p>2</p>")).toEqual([
      "甲项 件 3 5",
      "乙项 件 1 2",
    ]);
  });

  test("a cell that is blank has no line of either", () => {
    expect(page("甲项<br>其中：乙项", "", "5<br>2")).toEqual(["甲项 件  5", "乙项 件  2"]);
  });

  test.each<[name: string, base: string, target: string]>([
    ["甲项<br>乙项", "3<br>1", "5<br>2"],
    ["甲项<br>其中：乙项", "3", "5<br>2"],
    ["甲项<br>其中：乙项", "3<br>1<br>1", "5<br>2"],
    ["甲项<br>其中：乙项", "", ""],
  ])("%s with %s and %s is one row", (name, base, target) => {
    expect(page(name, base, target)?.length).toBe(1);
  });

  test("eight lines are rows, nine are none", () => {
    const cells = (count: number) =>
      page(
        `甲项<br>${Array.from({ length: count - 1 }, (_, at) => `其中：乙${at}项`).join("<br>")}`,
        Array.from({ length: count }, () => "3").join("<br>"),
        Array.from({ length: count }, () => "5").join("<br>"),
      )?.length;
    expect([cells(8), cells(9)]).toEqual([8, 1]);
  });
});

describe("a figure behind the number of a name", () => {
  const read = (...cells: readonly string[]) =>
    names("指标 | 单位 | 2025年 | 2030年", ...cells.map((cell) => `${cell} | % | 3 | 5`));

  test("is the name's where the rows beside it count on", () => {
    expect(read("1.甲率", "2.3岁以下率", "3.乙率")).toEqual(["甲率", "3岁以下率", "乙率"]);
    expect(read("2.3岁以下率", "3.乙率")).toEqual(["3岁以下率", "乙率"]);
    expect(read("1、甲率", "2、3岁以下率")).toEqual(["甲率", "3岁以下率"]);
    expect(read("甲率", "2.3岁以下率", "乙率")).toEqual(["甲率", "2.3岁以下率", "乙率"]);
    expect(read("1.甲率", "3.3岁以下率", "5.乙率")).toEqual(["甲率", "3.3岁以下率", "乙率"]);
    expect(read("11.甲率", "12.3岁以下率")).toEqual(["甲率", "3岁以下率"]);
  });
});

describe("rows of one id are one indicator", () => {
  test("the targets of the second stand behind those of the first, and so do what is open of them", () => {
    const rows = [
      "ID | 指标 | 单位 | 2025年 | 2030年目标",
      "some | 某事项 | 件 | 3 | 5",
      "some | 某事项 | 件 | 3 | 6/7",
      "other | 另一事项 | 件 | 3 | 6",
    ];
    const draft = importPlan(tableOf(...rows));
    expect(draft.plan.indicators?.map(({ id, targets }) => [id, targets?.length])).toEqual([
      ["some", 2],
      ["other", 1],
    ]);
    expect(holesIn(draft, "/indicators/0/targets")).toEqual(["/1/value? ambiguous 6 7"]);
  });
});
