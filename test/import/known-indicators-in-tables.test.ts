import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { fieldOf, saidOf, tableOf } from "./said-of.js";

const head = "指标 | 单位 | 2025年 | 2030年";
/** Fields of the first row that are inferred or open, by the start of their names. */
const said = (row: string, ...fields: readonly string[]) =>
  saidOf(tableOf(head, row)).filter((line) => fields.some((field) => line.startsWith(field)));

describe("what the name of a row tells", () => {
  test("the name of a known indicator tells how it is counted", () => {
    expect(
      said("有效注册商标总量 | 万件 | 3 | 5", "catalogue", "measure", "regionRule", "direction", "id"),
    ).toEqual([
      "catalogue = registered-trademarks “有效注册商标总量” (The name is that of the known indicator registered-trademarks)",
      "direction = increase “有效注册商标总量” (As the known indicator registered-trademarks is counted)",
      "id = registered-trademarks “有效注册商标总量” (No document prints ids: it is named after the known indicator, or its place in the table)",
      "measure = point-in-time “有效注册商标总量” (As the known indicator registered-trademarks is counted)",
      "regionRule = sum “有效注册商标总量” (As the known indicator registered-trademarks is counted)",
    ]);
  });

  test("a name with empty words more is that indicator; what is a part of it, or more, is not", () => {
    const catalogue = (name: string) => fieldOf("catalogue", head, `${name} | 万件 | 3 | 5`)?.split(" (")[0];
    expect(catalogue("全市有效注册商标总量")).toBe("registered-trademarks “全市有效注册商标总量”");
    expect(catalogue("专利质押融资额")).toBeUndefined();
    expect(catalogue("某事项")).toBeUndefined();
  });

  test("a part of a known indicator may be counted as that one is", () => {
    expect(said("专利质押融资额 | 亿元 | 3 | 5", "measure", "regionRule", "direction", "catalogue")).toEqual([
      "direction = increase “专利质押融资额” (The target is above the baseline)",
      "measure? ambiguous annual cumulative",
      "regionRule? not-printed sum",
    ]);
    expect(said("专利质押融资额 | 亿元 | 3 | 3", "direction")).toEqual(["direction? not-printed increase"]);
  });

  test("of a name that nobody knows nothing is told", () => {
    expect(said("某事项 | 件 | 3 | 3", "measure", "regionRule", "direction", "catalogue")).toEqual([
      "measure? not-printed",
      "regionRule? not-printed",
      "direction? not-printed",
    ]);
  });

  test("what is printed goes before what is known", () => {
    const rows = [
      "指标 | 单位 | 2025年 | 2030年 | 方向 | 统计方式",
      "有效注册商标总量 | 万件 | 3 | 5 | 下降为好 | 年度",
    ];
    expect(fieldOf("direction", ...rows)).toBe("decrease “下降为好”");
    expect(fieldOf("measure", ...rows)).toBe("annual “年度”");
  });

  test("新增 may make a total of a yearly amount", () => {
    const measure = (cell: string) => fieldOf("measure", head, `海外发明专利授权量 | 件 | 3 | ${cell}`);
    expect(measure("5")?.split(" ")[0]).toBe("annual");
    expect(measure("新增5")).toBe("? ambiguous annual cumulative");
    expect(measure("累计5")?.split(" ")[0]).toBe("cumulative");
  });

  test("brackets that a note explains, and that the table has not, may have been lost", () => {
    const note = "注：〔〕内为五年累计数";
    const of = (row: string, more: string) => fieldOf("measure", head, row, more, note);
    expect(of("海外发明专利授权量 | 件 | 3 | 5", "某事项 | 件 | 3 | 5")).toBe(
      "? ambiguous annual cumulative",
    );
    expect(of("有效注册商标总量 | 万件 | 3 | 5", "某事项 | 件 | 3 | 5")?.split(" ")[0]).toBe("point-in-time");
    expect(of("海外发明专利授权量 | 件 | 3 | 5", "某事项 | 件 | 3 | 〔5〕")?.split(" ")[0]).toBe("annual");
  });

  test("the denominator stands in the name", () => {
    const unit = (row: string) => fieldOf("unit", head, row);
    expect(unit("每万人口高价值发明专利拥有量 | 件 | 3 | 5")).toBe(
      "件/万人 “件” (“件” is printed, and the denominator is in the name)",
    );
    expect(unit("每万人口高价值发明专利拥有量 | 件/万人 | 3 | 5")).toBe("件/万人");
    expect(unit("每万人口高价值发明专利拥有量 | 项 | 3 | 5")).toBe("项");
    expect(unit("每万人口高价值发明专利拥有量 |  | 3 | 5")).toBe("? not-printed 件/万人");
    expect(unit("有效注册商标总量 | 件 | 3 | 5")).toBe("件");
    expect(unit("有效注册商标总量 |  | 3 | 5")).toBe("? not-printed 万件");
    expect(unit("某事项 |  | 3 | 5")).toBe("? not-printed");
    expect(unit("某事项 |  | 3/4 | ")).toBe("? not-printed");
    expect(unit("某事项 |  |  | 明显提高")).toBeUndefined();
    expect(unit("某事项 |  |  | 5—6")).toBe("? not-printed");
  });
});

describe("which way is good", () => {
  const direction = (name: string, cell: string, base = "3") =>
    fieldOf("direction", head, `${name} | 件 | ${base} | ${cell}`)?.replace(/ “.*“? ?\(/u, " (");
  const fall = "(Its words say that it is to fall or to be held down)";
  const rise = "(Its words say that it is to rise)";

  test.each(["降低", "下降", "减少", "减排", "缩短", "控制", "压减"])("a name with %s", (word) => {
    expect(direction(`某事项${word}量`, "3", "—")).toBe(`decrease ${fall}`);
  });

  test.each(["提高", "增加", "增长", "提升", "新增", "扩大"])("a name with %s", (word) => {
    expect(direction(`某事项${word}量`, "3", "—")).toBe(`increase ${rise}`);
  });

  test.each<[name: string, base: string, cell: string, said: string]>([
    ["某事项", "3", "≥5", "increase (The target is a lower bound)"],
    ["某事项", "—", "≥5", "increase (The target is a lower bound)"],
    ["某事项", "—", ">5", "increase (The target is a lower bound)"],
    ["某事项", "—", "≤5", "decrease (The target is an upper bound)"],
    ["某事项", "—", "<5", "decrease (The target is an upper bound)"],
    ["某事项", "—", "5", "? not-printed"],
    ["某事项", "3", "5", "increase (The target is above the baseline)"],
    ["某事项", "5", "3", "decrease (The target is below the baseline)"],
    ["某事项", "3", "3", "? not-printed"],
    ["某事项", "3", "≤5", "? not-printed"],
    ["某事项", "5", "≤3", "decrease (The target is an upper bound)"],
    ["某下降量", "3", "5", "? not-printed"],
    ["某下降增加量", "—", "5", `decrease ${fall}`],
    ["某事项", "3", "5万件", "? not-printed"],
    ["某事项", "3", "新增5", "? not-printed"],
    ["某事项", "—", "明显提高", `increase ${rise}`],
    ["某事项", "—", "明显下降", `decrease ${fall}`],
    ["某事项", "—", "得到控制，逐步提高", `decrease ${fall}`],
    ["某事项", "—", "保持较好", "? not-printed"],
    ["某提高量", "—", "明显下降", "? not-printed"],
  ])("%s from %s to %s", (name, base, cell, found) => {
    expect(direction(name, cell, base)).toBe(found);
  });
});

describe("numbers beside which another unit stands", () => {
  const fields = (row: string, rows = head) =>
    saidOf(tableOf(rows, row)).filter((line) =>
      /^(?:baseline\/(?:value|unit)|targets\/0\/(?:value|unit)|increment\/|unit)/u.test(line),
    );

  test.each<[row: string, said: readonly string[]]>([
    [
      "某事项 | 件 | 3万件 | 5件",
      [
        "baseline/value = 30000 “3万件” (3 is printed in 万件, and was converted into 件)",
        "targets/0/value = 5 “5件”",
        "unit = 件",
      ],
    ],
    [
      "某事项 | 件 | 3万 | 5",
      [
        "baseline/value = 30000 “3” (3 is printed in 万件, and was converted into 件)",
        "targets/0/value = 5",
        "unit = 件",
      ],
    ],
    [
      "某事项 | 件/万人 | 3 | 5万",
      ["baseline/value = 3", "targets/0/unit = 万件/万人 “万”", "targets/0/value = 5", "unit = 件/万人"],
    ],
    ["某事项 | 万件 | 3 | 5万", ["baseline/value = 3", "targets/0/value = 5", "unit = 万件"]],
    ["某事项 | 件 | 3万元 | 5", ["targets/0/value = 5", "unit = 件", "baseline/value? unreadable 3"]],
    ["某事项 |  | 3万 | 5万", ["baseline/value = 3", "targets/0/value = 5", "unit? ambiguous 万"]],
  ])("%s", (row, found) => {
    expect(fields(row)).toEqual(found);
  });

  test("a column of what is added may have a unit of its own", () => {
    const rows = (unit: string) => `指标 | 单位 | 2025年 | 2030年 | 增加值（${unit}）`;
    const increment = (name: string, unit: string) =>
      fields(`某事项 | ${name} | 3 | 5 | 2`, rows(unit)).filter((line) => line.startsWith("increment"));
    expect(increment("件", "件")).toEqual([
      "increment/comparator = attain “2” (The number is printed alone, without a word such as “at least”)",
      "increment/value = 2",
    ]);
    expect(increment("件", "万件")[1]).toBe(
      "increment/value = 20000 “2” (2 is printed in 万件, and was converted into 件)",
    );
    expect(increment("%", "百分点")[1]).toBe("increment/value = 2");
    expect(increment("件", "%")).toEqual(["increment/value? unreadable 2"]);
  });

  test("what is added is one number", () => {
    const increment = (cell: string) =>
      fields(`某事项 | 件 | 3 | 5 | ${cell}`, "指标 | 单位 | 2025年 | 2030年 | 增加值").filter((line) =>
        line.startsWith("increment/value"),
      );
    expect(["2", "2—3", "2/3", "较多", "—"].map(increment)).toEqual([
      ["increment/value = 2"],
      ["increment/value? unreadable"],
      ["increment/value? ambiguous 2 3"],
      ["increment/value? unreadable"],
      [],
    ]);
  });
});

describe("a name of a mean growth", () => {
  test.each(["年均增长", "年均增长率", "年均增速", "年均递增", "年均递增速度", "年均增长速度"])(
    "%s",
    (word) => {
      expect(fieldOf("targets/0/basis", head, `某产值${word} | % | — | 5`)).toBe(
        `annual-growth “某产值${word}”`,
      );
      expect(fieldOf("targets/0/basis", head, `${word}产值 | % | — | 5`)?.split(" ")[0]).toBe("level");
    },
  );

  test("the mean of a column with its year is that of the number; without one, of the years", () => {
    const basis = (heading: string, cell = "5") =>
      fieldOf("targets/0/basis", `指标 | 单位 | 2025年 | ${heading}`, `某事项 | 件 | 3 | ${cell}`)?.split(
        " ",
      )[0];
    expect(
      ["2030年/年均", "年均目标", "2030年目标", "2030年年均目标"].map((heading) => basis(heading)),
    ).toEqual(["level", "period-average", "level", "level"]);
    expect(basis("2030年/年均", "5（年均）")).toBe("period-average");
  });
});

describe("columns that tell of the numbers of a row, as this library writes them", () => {
  const told = (heading: string, cell: string, target = "5") =>
    saidOf(tableOf(`指标 | 单位 | 2025年 | 2030年 | ${heading}`, `某事项 | 件 | 3 | ${target} | ${cell}`))
      .filter((line) =>
        /^(?:targets\/0\/(?:basis|year|strength|dueOn)|baseline\/(?:year|over|qualifier))/u.test(line),
      )
      .map((line) => line.replace(/ \(.*/u, ""));
  const usual = ["baseline/year = 2025", "targets/0/basis = level “5”", "targets/0/year = 2030"];

  test.each<[heading: string, cell: string, said: readonly string[]]>([
    ["目标数的含义", "新增", [usual[0] ?? "", "targets/0/basis = increase “新增”", usual[2] ?? ""]],
    ["目标数的含义", "文字表述", usual],
    ["目标数的含义", "与他处比较", usual],
    ["目标数的含义", "别的", usual],
    ["目标年", "2029", [usual[0] ?? "", usual[1] ?? "", "targets/0/year = 2029"]],
    ["目标年", "FY2029", [usual[0] ?? "", usual[1] ?? "", "targets/0/year = 2029 “FY2029”"]],
    ["目标年", "2028–29", [usual[0] ?? "", usual[1] ?? "", "targets/0/year = 2029 “2028–29”"]],
    ["目标年", "二期", usual],
    ["基期年", "2024", ["baseline/year = 2024", ...usual.slice(1)]],
    ["基期年", "早年", usual],
    ["基期合计起始年", "2021", ['baseline/over = {"start":"2021","end":"2025"} “2021”', ...usual]],
    ["基期值的写法", "左右", ["baseline/qualifier = about “左右”", ...usual]],
    ["基期值的写法", "等于", usual],
    [
      "截止日期",
      "2030-06-30",
      [usual[0] ?? "", usual[1] ?? "", "targets/0/dueOn = 2030-06-30", usual[2] ?? ""],
    ],
    ["截止日期", "2030年6月", usual],
    ["截止日期", "x2030-06-30", usual],
    ["截止日期", "2030-06-30x", usual],
    ["力度", "力争", [usual[0] ?? "", usual[1] ?? "", "targets/0/strength = strive “力争”", usual[2] ?? ""]],
    ["力度", "确定", [usual[0] ?? "", usual[1] ?? "", "targets/0/strength = firm “确定”", usual[2] ?? ""]],
    ["力度", "—", usual],
  ])("%s: %s", (heading, cell, found) => {
    expect(told(heading, cell)).toEqual(found);
  });

  test("the base year of a column closes the hole that its heading leaves", () => {
    const rows = (cell: string) => [
      "指标 | 单位 | 现状值 | 2030年 | 基期年",
      `某事项 | 件 | 3 | 5 | ${cell}`,
    ];
    expect(fieldOf("baseline/year", ...rows("2024"))).toBe("2024");
    expect(fieldOf("baseline/year", ...rows("—"))).toBe("? not-printed");
    expect(importPlan(tableOf(...rows("2024"))).holes.map(({ at }) => at)).not.toContain(
      "/indicators/0/baseline/year",
    );
  });

  test("a row without a base has none from the columns that tell of it", () => {
    expect(
      fieldOf("baseline/year", "指标 | 单位 | 现状值 | 2030年 | 基期年", "某事项 | 件 | — | 5 | 2024"),
    ).toBeUndefined();
  });
});
