import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

const title = "青川县知识产权“十五五”规划";

/** The first indicator of a plan whose text is one sentence, with the claims and the holes below it. */
function drafted(sentence: string) {
  const text = `${title}\n${sentence}`;
  const { plan, claims, holes, unclaimed } = importPlan(text, { id: "qingchuan-2030" });
  const own = "/indicators/0/";
  for (const { raw, start, end } of [...claims, ...unclaimed]) expect(text.slice(start, end)).toBe(raw);
  return {
    indicator: plan.indicators?.[0],
    count: plan.indicators?.length ?? 0,
    claims: Object.fromEntries(
      claims
        .filter(({ at }) => at.startsWith(own))
        .map(({ at, value, raw, because, locator }) => [
          at.slice(own.length),
          [value, raw, because?.["zh-Hans"], locator].filter((one) => one !== undefined),
        ]),
    ),
    holes: holes
      .filter(({ at }) => at.startsWith(own))
      .map(({ at, reason, candidates }) => [
        at.slice(own.length),
        reason,
        ...candidates.map(({ value }) => value),
      ]),
    unclaimed: unclaimed.map(({ raw, reason }) => [raw, reason["zh-Hans"]]),
  };
}

describe("a sentence of a plan becomes an indicator with claims of the text", () => {
  test("all that it says, and why", () => {
    expect(drafted("到2030年6月底，力争有效发明专利拥有量由2025年的380件提高到700件以上。")).toStrictEqual({
      count: 1,
      indicator: {
        id: "invention-patents",
        name: { "zh-Hans": "有效发明专利拥有量" },
        unit: "件",
        measure: "point-in-time",
        regionRule: "sum",
        direction: "increase",
        catalogue: "invention-patents",
        baseline: { year: "2025", value: "380" },
        targets: [
          {
            year: "2030",
            basis: "level",
            comparator: "at-least",
            value: "700",
            strength: "strive",
            dueOn: "2030-06-30",
          },
        ],
        origin: "text",
      },
      claims: {
        id: ["invention-patents", "有效发明专利拥有量", expect.any(String), "正文"],
        "name/zh-Hans": ["有效发明专利拥有量", "有效发明专利拥有量", "正文"],
        unit: ["件", "件", "正文"],
        measure: ["point-in-time", "有效发明专利拥有量", expect.any(String), "正文"],
        regionRule: ["sum", "有效发明专利拥有量", expect.any(String), "正文"],
        direction: ["increase", expect.any(String), expect.any(String), "正文"],
        catalogue: ["invention-patents", "有效发明专利拥有量", expect.any(String), "正文"],
        "baseline/year": ["2025", "2025年", "正文"],
        "baseline/value": ["380", "380件", "正文"],
        "targets/0/year": ["2030", "2030年6月底", "正文"],
        "targets/0/basis": ["level", "提高到700件以上", "句中没有增长、新增之类的词，读作水平或总量", "正文"],
        "targets/0/comparator": ["at-least", "提高到700件以上", "正文"],
        "targets/0/value": ["700", "提高到700件以上", "正文"],
        "targets/0/strength": ["strive", "提高到700件以上", "正文"],
        "targets/0/dueOn": ["2030-06-30", "提高到700件以上", "正文"],
      },
      holes: [],
      unclaimed: [],
    });
  });

  test("a bare number attains, with the reason", () => {
    const { claims } = drafted("到2030年，有效发明专利拥有量700件。");
    expect(claims["targets/0/comparator"]).toStrictEqual([
      "attain",
      "700件",
      "句中没有“以上”之类的词",
      "正文",
    ]);
  });

  test.each([
    ["到2030年，有效发明专利拥有量达到600—700件。", { comparator: "between", lower: "600", upper: "700" }],
    [
      "到2030年，有效发明专利拥有量增长20%。",
      { basis: "relative-change", comparator: "attain", value: "20", unit: "%" },
    ],
    [
      "到2030年，有效发明专利拥有量年均增长5%以上。",
      { basis: "annual-growth", comparator: "at-least", value: "5" },
    ],
    ["到2030年，新增有效发明专利拥有量300件。", { basis: "increase", comparator: "attain", value: "300" }],
    [
      "到2030年，每年有效发明专利拥有量达到300件。",
      { basis: "every-year", comparator: "attain", value: "300" },
    ],
    [
      "到2030年，知识产权保护社会满意度提高3个百分点。",
      { basis: "percentage-points", comparator: "attain", value: "3", unit: "百分点" },
    ],
    ["到2030年，知识产权保护社会满意度明显提高。", { basis: "words", text: { "zh-Hans": "明显提高" } }],
    [
      "到2030年，知识产权保护社会满意度超过全国平均水平。",
      { basis: "compared", comparator: "more-than", with: { name: { "zh-Hans": "全国平均水平" } } },
    ],
    ["到2030年，有效发明专利拥有量是2025年的2倍。", { basis: "multiple", comparator: "attain", value: "2" }],
  ])("%s", (sentence, target) => {
    expect(drafted(sentence).indicator?.targets).toStrictEqual([{ year: "2030", basis: "level", ...target }]);
  });

  test("a total, a commitment and a name in two places are claimed with their reasons", () => {
    const total = drafted("到2030年，专利质押融资金额累计达到700亿元，上述指标为约束性指标。");
    expect(total.indicator).toMatchObject({ measure: "cumulative", commitment: "binding" });
    expect(total.claims["measure"]).toStrictEqual(["cumulative", "累计", "写明“累计”", "正文"]);
    expect(total.claims["commitment"]).toStrictEqual(["binding", "上述指标为约束性指标", "正文"]);
    const apart = drafted("到2030年，发明专利、实用新型专利授权量分别达到700件、50件。");
    expect(apart.claims["name/zh-Hans"]).toStrictEqual([
      "发明专利授权量",
      "发明专利",
      "名称的各部分分开印在句中",
      "正文",
    ]);
  });

  test("a year that only the plan says is told so", () => {
    const { claims, holes } = drafted("一、目标\n有效发明专利拥有量达到700件。");
    expect(claims["targets/0/year"]).toStrictEqual([
      "2030",
      "达到700件",
      "句中未印年份，取规划期末年",
      "正文",
    ]);
    expect(holes).toStrictEqual([]);
  });

  test("a name that may begin elsewhere is a hole with both", () => {
    const { holes, indicator } = drafted("到2030年，甲乙丙丁和版权登记量达到700件。");
    expect(indicator).not.toHaveProperty("name");
    expect(holes[0]).toStrictEqual(["name", "ambiguous", "甲乙丙丁和版权登记量", "版权登记量"]);
  });

  test("a start without a year leaves it open", () => {
    expect(drafted("到2030年，有效发明专利拥有量由380件提高到700件。").holes).toStrictEqual([
      ["baseline/year", "not-printed"],
    ]);
  });

  test("a start in another unit is converted, or open where it does not convert", () => {
    const converted = drafted("到2030年，有效发明专利拥有量由2025年的3800件提高到0.7万件。");
    expect(converted.indicator?.baseline).toStrictEqual({ year: "2025", value: "0.38" });
    expect(converted.claims["baseline/value"]).toStrictEqual([
      "0.38",
      "3800件",
      "印的是3800 件，换算为万件",
      "正文",
    ]);
    const open = drafted("到2030年，有效发明专利拥有量由2025年的380亿元提高到700件。");
    expect(open.indicator?.baseline).toStrictEqual({ year: "2025" });
    expect(open.holes).toStrictEqual([["baseline/value", "unreadable", "380"]]);
  });

  test("what has been reached is no target, and is told", () => {
    expect(drafted("2025年有效发明专利拥有量为380件。")).toMatchObject({
      count: 0,
      unclaimed: [
        ["2025", "在正文中，未读作目标"],
        ["380", "句中说的是已有的数，不是目标"],
      ],
    });
  });
});

describe("a promise that is said again", () => {
  const sentences = (...more: readonly string[]) =>
    drafted(["到2030年，有效发明专利拥有量达到700件。", ...more].join("\n"));

  test("in another year is another target", () => {
    const { indicator, count } = sentences("到2028年，有效发明专利拥有量达到600件。");
    expect(count).toBe(1);
    expect(indicator?.targets?.map((one) => [one.year, "value" in one && one.value])).toStrictEqual([
      ["2030", "700"],
      ["2028", "600"],
    ]);
  });

  test("the same again is a statement", () => {
    const { indicator, holes } = sentences("到2030年，有效发明专利拥有量达到0.07万件。");
    expect(indicator?.targets).toHaveLength(1);
    expect(indicator?.statements).toStrictEqual([
      { year: "2030", basis: "level", comparator: "attain", value: "0.07", unit: "万件" },
    ]);
    expect(holes).toStrictEqual([]);
  });

  test("otherwise leaves the number open, with both", () => {
    const { indicator, holes } = sentences("到2030年，有效发明专利拥有量达到800件。");
    expect(indicator?.targets).toStrictEqual([{ year: "2030", basis: "level" }]);
    expect(holes).toStrictEqual([["targets/0/value", "ambiguous", "700", "800"]]);
  });

  test("on another base is a statement that contradicts nothing", () => {
    const { indicator, holes } = sentences("到2030年，有效发明专利拥有量比2025年增长20%。");
    expect(indicator?.statements).toMatchObject([{ basis: "relative-change", value: "20", unit: "%" }]);
    expect(holes).toStrictEqual([]);
  });

  test("with its start, which the first did not say, in the unit of the first", () => {
    const { indicator } = sentences("到2028年，有效发明专利拥有量由2025年的0.038万件提高到0.06万件。");
    expect(indicator?.baseline).toStrictEqual({ year: "2025", value: "380" });
    expect(indicator?.targets?.[1]).toMatchObject({ year: "2028", value: "0.06", unit: "万件" });
  });

  test("the start that was said first stays", () => {
    const { indicator } = drafted(
      "到2030年，有效发明专利拥有量由2025年的380件提高到700件。\n到2028年，有效发明专利拥有量由2025年的390件提高到600件。",
    );
    expect(indicator?.baseline).toStrictEqual({ year: "2025", value: "380" });
  });
});
