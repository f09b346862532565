import { type Draft, importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

/** The indicators of a draft, in short: name | unit | baseline | targets | increment | open fields. */
function shortly(draft: Draft): readonly string[] {
  // biome-ignore lint/suspicious/noExplicitAny: drafts have any field absent
  return ((draft.plan.indicators ?? []) as any[]).map((one, index) => {
    const open = draft.holes.flatMap(({ at, reason, candidates }) => {
      const field = at.startsWith(`/indicators/${index}/`) ? at.split("/").slice(3).join("/") : "";
      if (field === "" || /^(?:measure|regionRule|direction)$/u.test(field)) return [];
      return [`${field}? ${reason} ${candidates.map(({ value }) => value).join(",")}`.trim()];
    });
    // biome-ignore lint/suspicious/noExplicitAny: as above
    const targets = one.targets.map((each: any) =>
      [each.year, each.basis, each.comparator, each.value ?? each.text?.["zh-Hans"], each.unit]
        .filter((part) => part !== undefined)
        .join(" "),
    );
    return [
      one.name?.["zh-Hans"] ?? "?",
      one.unit ?? "-",
      one.measure === "cumulative" ? "total" : "",
      one.baseline ? `${one.baseline.year ?? "?"}=${one.baseline.value ?? "?"}` : "",
      targets.join("; "),
      one.increment ? `+${one.increment.value}` : "",
      ...open,
    ]
      .filter((part) => part !== "")
      .join(" | ");
  });
}

const read = (text: string) => shortly(importPlan(text));
const tabs = (...rows: readonly string[]) => rows.map((row) => row.replaceAll(" | ", "\t")).join("\n");

describe("the column 年均/累计 of a plan's table", () => {
  const table = (...rows: readonly string[]) =>
    `青川市“十四五”发展规划\n${tabs("指标 | 2020年 | 2025年 | 年均/累计 | 属性", ...rows)}`;

  test.each([
    [
      "words are a promise in words",
      "地区生产总值增长（%） | 2.3 | — | 快于全省 | 预期性",
      "地区生产总值增长 | % | 2020=2.3 | 2025 words 快于全省",
    ],
    [
      "a number beside a name of growth is the growth of each year",
      "研发经费投入增长（%） | — | — | >7 | 预期性",
      "研发经费投入增长 | % | 2025 annual-growth more-than 7",
    ],
    [
      "a number beside another name is the mean of the years",
      "城镇调查失业率（%） | 5.2 | — | <5.5 | 预期性",
      "城镇调查失业率 | % | 2020=5.2 | 2025 period-average less-than 5.5",
    ],
    [
      "brackets beside a name that says a change are that change",
      "单位GDP能源消耗降低（%） | — | — | 〔13〕 | 约束性",
      "单位GDP能源消耗降低 | % | total | 2025 level attain 13",
    ],
    [
      "brackets beside an age are what is added",
      "人均预期寿命（岁） | 77.3 | — | 〔1〕 | 预期性",
      "人均预期寿命 | 岁 | 2020=77.3 | 2025 increase attain 1",
    ],
    [
      "brackets beside a share are percentage points",
      "入托率（%） | — | — | 〔6〕 | 预期性",
      "入托率 | % | 2025 percentage-points attain 6 百分点",
    ],
    [
      "brackets beside a target of the row are the increase to it",
      "高标准农田（万亩） | 80 | 107 | 〔27〕 | 预期性",
      "高标准农田 | 万亩 | 2020=80 | 2025 level attain 107 | +27",
    ],
    [
      "brackets beside an amount may be a total or what is added, which is left open",
      "进出口额（亿元） | 90 | — | 〔600〕 | 预期性",
      "进出口额 | 亿元 | 2020=90 | 2025 level | targets/0/value? ambiguous 600",
    ],
  ])("%s", (_, row, expected) => {
    expect(read(table(row, "森林覆盖率（%） | 23.2 | 24.1 | — | 约束性"))[0]).toBe(expected);
  });

  test("the word 实际 in a promise does not make the row one of what has been reached", () => {
    const row = "研发经费投入增长（%） | — | — | >7、力争高于“十三五”实际 | 预期性";
    expect(read(table(row, "森林覆盖率（%） | 23.2 | 24.1 | — | 约束性"))).toEqual([
      "研发经费投入增长 | % | 2025 level | targets/0/value? unreadable 7",
      "森林覆盖率 | % | 2020=23.2 | 2025 level attain 24.1",
    ]);
  });
});

describe("the columns of a plan's table", () => {
  test("累计增加值 adds up the increase, and does not make the indicator a total", () => {
    const text = tabs(
      "青川市知识产权“十四五”规划",
      "指标 | 2020年 | 2025年 | 累计增加值",
      "每万人口高价值发明专利拥有量（件） | 9 | 18 | 9",
      "知识产权使用费进出口额（亿元） | 22 | 30 | 8",
    );
    expect(read(text)[0]).toBe("每万人口高价值发明专利拥有量 | 件/万人 | 2020=9 | 2025 level attain 18 | +9");
    expect(importPlan(text).plan.indicators?.[0]?.measure).toBe("point-in-time");
  });

  test("growth a year without a year of its own is due with the last target of the table", () => {
    const text = tabs(
      "商务发展主要目标",
      "指标名称 | 2020年 | 2025年 | 年均增速(%) | 属性",
      "零售总额(亿元) | 13,300 | 20,000 | 8.5左右 | 预期性",
      "进出口额(亿元) | 9,847 | 13,000 | 5.7 | 预期性",
    );
    expect(read(text)[0]).toBe(
      "零售总额 | 亿元 | 2020=13300 | 2025 level attain 20000; 2025 annual-growth about 8.5",
    );
  });

  test("规划目标 over 2020年 and 2025年 speaks of both: the year before the plan is where it starts", () => {
    const text =
      "<p>“十四五”健康发展主要指标</p><table><tr><td rowspan=2>指标</td><td rowspan=2>单位</td><td colspan=2>规划目标</td></tr>" +
      "<tr><td>2020年</td><td>2025年</td></tr><tr><td>婴儿死亡率</td><td>‰</td><td>3.1</td><td>≤5</td></tr>" +
      "<tr><td>人均预期寿命</td><td>岁</td><td>77.9</td><td>提高1岁左右</td></tr></table>";
    expect(read(text)).toEqual([
      "婴儿死亡率 | ‰ | 2020=3.1 | 2025 level at-most 5",
      "人均预期寿命 | 岁 | 2020=77.9 | 2025 increase about 1",
    ]);
  });

  test("the first year of a plan beside its last, and no other, is where it starts", () => {
    const text = tabs(
      "柳沟村村庄规划（2022—2035年）",
      "规划指标体系 | 2022年 | 2035年 | 属性",
      "常住人口（人） | 510 | 500 | 预期性",
      "耕地保有量（公顷） | 85 | 127 | 约束性",
    );
    expect(read(text)[0]).toBe("常住人口 | 人 | 2022=510 | 2035 level attain 500");
  });

  test("years behind a baseline are targets, one each", () => {
    const text =
      "## 青川县2024—2026年任务指标\n\n| 指标名称 | 基础值（2023年） | 2024年 | 2025年 | 2026年 |\n|---|---|---|---|---|\n" +
      "| 发明专利（件） | 6 | 7 | 8 | 9 |\n| 质押融资额（亿元） | 3 | 4 | 5 | 6 |";
    expect(read(text)[1]).toBe(
      "质押融资额 | 亿元 | 2023=3 | 2024 level attain 4; 2025 level attain 5; 2026 level attain 6",
    );
  });

  test.each(["Outcome indicator", "Performance measure", "KPI", "Measure"])(
    "%s heads the names",
    (heading) => {
      const text = `Results\n\n${tabs(
        `${heading} | 2023–24 result | 2024–25 target | 2027-28 target`,
        "First reports within 13 months | 83% | ≥ 85% | ≥ 90%",
        "Satisfaction of users | 81% | 80% or above | 82% or above",
      )}`;
      expect(read(text)[0]).toBe(
        "First reports within 13 months | % | 2024=83 | 2025 level at-least 85; 2028 level at-least 90",
      );
    },
  );

  test("a percentage with a minus sign is a change, where the indicator has another unit", () => {
    const text = tabs(
      "KPI | Unit | 2023 baseline | 2028 target",
      "Emissions | tonnes | 9,400 | -30%",
      "Searches | months | 5.1 | max. 4.5",
    );
    expect(read(text)).toEqual([
      "Emissions | 吨 | 2023=9400 | 2028 relative-change attain -30 %",
      "Searches | 个月 | 2023=5.1 | 2028 level at-most 4.5",
    ]);
  });
});

describe("what a column says of itself", () => {
  const title = "青川县知识产权“十五五”规划";

  test("a column that calls itself the base is where a row starts, though a later one tells what is expected", () => {
    const rows = ["指标 | 单位 | 2024年基数 | 2025年预计 | 2030年目标", "某专利 | 件 | 380 | 412 | 700"];
    expect(read(tabs(title, ...rows))).toEqual(["某专利 | 件 | 2024=380 | 2030 level attain 700"]);
  });

  test("brackets in the column of growth make no total of the indicator", () => {
    const rows = [
      "指标 | 单位 | 2025年 | 2030年 | 年均增长（%）",
      "某办结率 | % | 96 | 98 | 〔2〕",
      "某专利 | 件 | 〔35〕 | 〔60〕 | —",
      "注：〔〕内为五年累计数。",
    ];
    const { plan } = importPlan(tabs(title, ...rows));
    expect(plan.indicators?.map(({ measure }) => measure)).toEqual([undefined, "cumulative"]);
  });

  test.each([
    ["满意度 | 分 | 82 | +3", "满意度 | 分 | 2025=82 | 2030 level | targets/0/value? ambiguous 3"],
    ["产值增长 | % | 4 | +3", "产值增长 | % | 2025=4 | 2030 level attain 3"],
    ["某指数 | 分 | +4 | +3", "某指数 | 分 | 2025=4 | 2030 level attain 3"],
    ["某差额 | 亿元 | 2 | -3", "某差额 | 亿元 | 2025=2 | 2030 level attain -3"],
  ])("a plus sign beside a baseline without one may say what is added: %s", (row, expected) => {
    expect(read(tabs(title, "指标 | 单位 | 2025年 | 2030年", row))).toEqual([expected]);
  });

  test.each(["合计", "总计", "其中：", "累计", "Total"])(
    "a row of %s is no indicator, and its numbers are told",
    (name) => {
      const rows = ["指标 | 单位 | 2025年 | 2030年", "某专利 | 件 | 90 | 140", `${name} | 件 | 91 | 141`];
      const draft = importPlan(tabs(title, ...rows));
      expect(shortly(draft)).toEqual(["某专利 | 件 | 2025=90 | 2030 level attain 140"]);
      expect(draft.unclaimed.map(({ raw }) => raw)).toEqual(["91", "141"]);
    },
  );
});

describe("the rows of a plan's table", () => {
  const head = ["水安全保障规划目标", "指标", "单位", "2020年", "2025年", "属性"];

  test("a dash in place of a unit is not the first number of a row", () => {
    const rows = [
      "灌溉用水系数",
      "/",
      "0.573",
      "0.585",
      "预期性",
      "自来水普及率",
      "%",
      "88",
      "92以上",
      "预期性",
    ];
    expect(read([...head, ...rows].join("\n"))).toEqual([
      "灌溉用水系数 | - | 2020=0.573 | 2025 level attain 0.585 | unit? not-printed",
      "自来水普及率 | % | 2020=88 | 2025 level at-least 92",
    ]);
  });

  test("其中 with a line for each part leaves open which number is whose, and the rows below are read", () => {
    const rows = [
      "一、水平",
      "1.标准班额比例（%）",
      "其中：小学",
      "初中",
      "34.5",
      "77.3",
      "80以上",
      "85以上",
      "预期性",
    ];
    const more = ["二、条件", "2.智慧校园比例（%）", "60", "100", "预期性"];
    const found = read(["教育规划目标", "指标", "2020年", "2025年", "属性", ...rows, ...more].join("\n"));
    const open =
      "2020=? | 2025 level | baseline/value? ambiguous 34.5,77.3,80,85 | targets/0/value? ambiguous 34.5,77.3,80,85";
    expect(found).toEqual([
      `标准班额比例 | % | ${open}`,
      `小学 | % | ${open}`,
      `初中 | - | ${open} | unit? not-printed`,
      "智慧校园比例 | % | 2020=60 | 2025 level attain 100",
    ]);
  });

  test("lines of one cell stand beside the lines of the others", () => {
    const text =
      "<p>健康规划目标</p><table><tr><td>指标</td><td>单位</td><td>2020年</td><td>2025年目标</td></tr>" +
      "<tr><td>床位数<br>其中：公立医院</td><td>张</td><td>6.4<br>4.1</td><td>7.5<br>5.0</td></tr>" +
      "<tr><td>护士数</td><td>人</td><td>3</td><td>4</td></tr></table>";
    expect(read(text).slice(0, 2)).toEqual([
      "床位数 | 张 | 2020=6.4 | 2025 level attain 7.5",
      "公立医院 | 张 | 2020=4.1 | 2025 level attain 5.0",
    ]);
  });

  test("a part without a unit is in that of the whole, and says that it is inferred", () => {
    const draft = importPlan(
      tabs(
        "交通规划目标",
        "指标 | 2020年 | 2025年",
        "铁路里程（万公里） | 14 | 16",
        "其中：高速铁路 | 3 | 5",
      ),
    );
    expect(shortly(draft)[1]).toBe("高速铁路 | 万公里 | 2020=3 | 2025 level attain 5");
    expect(draft.claims.find(({ at }) => at === "/indicators/1/unit")?.how).toBe("inferred");
  });

  test("cells with a pipe beside them on lines of their own are a table; 76。7 may be 76.7", () => {
    const text =
      "专栏1 “十三五”主要指标\n|\n指标\n| 2015年\n| 2020年\n| 〔累计〕1\n| 属性\n|\n1。空气\n| 优良天数比率(%)\n| 76。7\n| >80\n| -\n| 约束性\n" +
      "|\n浓度下降(%)\n| -\n| -\n| 〔18〕\n| 约束性\n";
    expect(read(text)).toEqual([
      "优良天数比率 | % | 2015=? | 2020 level more-than 80 | baseline/value? unreadable 76.7",
      "浓度下降 | % | total | 2020 level attain 18",
    ]);
  });

  test("一 in place of a number is a dash, not one", () => {
    const text = tabs(
      "规划目标",
      "指标 | 2020年 | 2025年",
      "粮食产量（亿吨） | 一 | >6.5",
      "贡献率（%） | 60 | 64",
    );
    expect(read(text)[0]).toBe("粮食产量 | 亿吨 | 2025 level more-than 6.5");
  });

  test("a figure behind the number of a row belongs to the name, where the rows beside it count on", () => {
    const text = tabs(
      "规划目标",
      "指标 | 2025年 | 2030年",
      "2.入园率（%） | 91 | 93",
      "3.3岁以下入托率（%） | 8 | 14",
    );
    expect(read(text)[1]).toBe("3岁以下入托率 | % | 2025=8 | 2030 level attain 14");
  });

  test("a scale without a word for what is counted is no unit", () => {
    const text = tabs(
      "规划目标",
      "指标 | 2020年 | 2025年",
      "实名用户规模（亿） | 4 | 8",
      "网上零售额（万亿元） | 11 | 17",
    );
    expect(read(text)[0]).toBe("实名用户规模 | - | 2020=4 | 2025 level attain 8 | unit? ambiguous 亿");
  });

  test("a table that was run together may have years alone over its numbers", () => {
    const text =
      "青川市科技规划主要指标 序号 指标名称 单位 2020年 2025年 属性 1 研发经费占比 % 2.41 3.2 预期性 2 高新技术企业数 家 680 1500 预期性";
    expect(read(text)).toEqual([
      "研发经费占比 | % | 2020=2.41 | 2025 level attain 3.2",
      "高新技术企业数 | 家 | 2020=680 | 2025 level attain 1500",
    ]);
  });
});
