import { describe, expect, test } from "vitest";
import { wholeOf } from "./findings-as-text.js";

const plan = { years: { base: "2025", target: "2030" } };
const patents = "有效发明专利拥有量";
const level = `${patents} | 2030 level attain 700 件 | in 件`;
const all = (text: string) => wholeOf(text, plan);

describe("a number without a name", () => {
  test("is of the known name in the clause before it", () => {
    expect(all(`到2030年，${patents}，达到700件。`)).toStrictEqual([level]);
    expect(all(`${patents}：2030年达到700件。`)).toStrictEqual([level]);
    expect(all(`全市${patents}，到2030年达到700件，版权登记量达到50件。`)).toStrictEqual([
      level,
      "版权登记量 | 2030 level attain 50 件 | in 件",
    ]);
  });

  test("is of no name that is not known, or that more stands beside, or that an earlier sentence has", () => {
    expect(all("到2030年，甲乙丙数，达到700件。")).toStrictEqual(["2030: time", "700: no-name"]);
    expect(all(`到2030年，${patents}，加快发展，达到700件。`)).toStrictEqual(["2030: time", "700: no-name"]);
    expect(all(`${patents}。到2030年达到700件。`)).toStrictEqual(["2030: time", "700: no-name"]);
    expect(
      all(
        `加快提升各县区各部门各单位各企业各高校各院所各园区各平台各机构各行业各领域各方面各环节各层级各类型的${patents}，到2030年达到700件。`,
      ),
    ).toStrictEqual(["2030: time", "700: no-name"]);
  });

  test("is a change that is told where it is compared with a year", () => {
    expect(all(`到2030年，${patents}达到700件，比2025年增加300件。`)).toStrictEqual([
      level,
      "2025: time",
      "300: change",
    ]);
    expect(all(`到2030年，${patents}，比2025年增加300件。`)).toStrictEqual([
      `${patents} | 2030 increase 300 件 since 2025`,
    ]);
  });

  test("is another year of what was named last, in the same unit and of the same kind", () => {
    expect(all(`到2027年，${patents}达到600件，到2030年达到700件。`)).toStrictEqual([
      `${patents} | 2027 level attain 600 件 | 2030 level attain 700 件 | in 件`,
    ]);
    for (const again of [
      "到2027年达到700件",
      "到2030年达到7万件",
      "到2030年达到700",
      "到2030年增长20%",
      "达到700件",
    ])
      expect(all(`到2027年，${patents}达到600件，${again}。`)[0]).toBe(
        `${patents} | 2027 level attain 600 件 | in 件`,
      );
  });

  test("goes on from a value of the past", () => {
    expect(all(`2025年${patents}为380件，到2030年达到700件。`)).toStrictEqual([
      `${patents} | 2030 level attain 700 件 | was 2025 attain 380 件 | in 件`,
    ]);
    expect(all(`2025年${patents}为380件，到2030年达到7万件。`)).toStrictEqual([
      `${patents} | was 2025 attain 380 件 | in 件`,
      "2030: time",
      "7: no-name",
    ]);
  });

  test("is no value of the past by itself", () => {
    expect(all(`2024年${patents}为380件，2025年为400件。`)).toStrictEqual([
      `${patents} | was 2024 attain 380 件 | in 件`,
      "2025: time",
      "400: no-name",
    ]);
  });
});

describe("a share of what was named before", () => {
  test.each(["占GDP比重达到14%", "占GDP的比重达到14%"])(
    "%s is read with its name where it is known so",
    (share) => {
      expect(all(`到2030年，专利密集型产业增加值突破90亿元，${share}。`)).toStrictEqual([
        "专利密集型产业增加值 | 2030 level more-than 90 亿元 | in 亿元",
        `${share.replace("达到14%", "")}+专利密集型产业增加值 | 2030 level attain 14 % | in %`,
      ]);
    },
  );

  test.each([
    [`${patents}达到700件`, "占GDP比重达到14%", level],
    [
      "专利密集型产业增加值突破90亿元",
      "占比达到14%",
      "专利密集型产业增加值 | 2030 level more-than 90 亿元 | in 亿元",
    ],
    [
      "专利密集型产业增加值突破90亿元",
      "占出口比重达到14%",
      "专利密集型产业增加值 | 2030 level more-than 90 亿元 | in 亿元",
    ],
  ])("%s，%s is none", (whole, share, found) => {
    expect(all(`到2030年，${whole}，${share}。`)).toStrictEqual([found, "14: no-name"]);
  });

  test("占 without anything before it names nothing", () => {
    expect(all("到2030年，占GDP比重达到14%。")).toStrictEqual(["2030: time", "14: no-name"]);
  });
});

describe("a part of what was named before", () => {
  test.each(["其中", "其中，", "其中：", "其中:"])("%s", (word) => {
    expect(all(`到2030年，${patents}达到700件，${word}高价值发明专利拥有量达到50件。`)).toStrictEqual([
      level,
      `高价值发明专利拥有量 | 2030 level attain 50 件 | of ${patents} | in 件`,
    ]);
  });

  test("two parts have one whole", () => {
    expect(
      all(`到2030年，${patents}达到700件，其中高价值发明专利拥有量达到50件，其中版权登记量达到9件。`),
    ).toStrictEqual([
      level,
      `高价值发明专利拥有量 | 2030 level attain 50 件 | of ${patents} | in 件`,
      `版权登记量 | 2030 level attain 9 件 | of ${patents} | in 件`,
    ]);
  });

  test("without a whole it is a part of nothing", () => {
    expect(all("到2030年，其中版权登记量达到9件。")).toStrictEqual([
      "版权登记量 | 2030 level attain 9 件 | in 件",
    ]);
  });
});

describe("what is said of the indicators above", () => {
  test.each([
    ["上述指标均为预期性指标", "expected"],
    ["以上指标均为约束性指标", "binding"],
    ["上述两项都是约束性指标", "binding"],
    ["上述均属预期性指标", "expected"],
    ["以上为约束性指标", "binding"],
    ["上述属于预期性指标", "expected"],
    ["上述指标属预期性指标", "expected"],
  ])("%s", (words, commitment) => {
    expect(all(`到2030年，${patents}达到700件（${words}）。`)).toStrictEqual([
      `${patents} | 2030 level attain 700 件 | ${commitment} | in 件`,
    ]);
  });

  test.each(["本指标为预期性指标", "上述指标不为约束性", "上述指标均为一般性指标"])("not %s", (words) => {
    expect(all(`到2030年，${patents}达到700件（${words}）。`)).toStrictEqual([level]);
  });

  test("holds for those since it was said last, and for targets alone", () => {
    expect(
      all(
        `到2030年，${patents}达到700件，上述指标为约束性指标。2025年地理标志总量达到9件。到2030年，版权登记量达到50件，上述指标为预期性指标。`,
      ),
    ).toStrictEqual([
      `${patents} | 2030 level attain 700 件 | binding | in 件`,
      "地理标志总量 | was 2025 attain 9 件 | in 件",
      "版权登记量 | 2030 level attain 50 件 | expected | in 件",
    ]);
  });
});

describe("a promise in words", () => {
  test.each(
    ["明显", "显著", "持续", "稳步", "大幅", "不断", "逐年", "进一步", "较快", "逐步", "稳定", "平稳", "快速"]
      .flatMap((how) => ["提高", "增长"].map((change) => how + change))
      .concat(
        ["提升", "增加", "增强", "下降", "降低", "改善", "缩短", "减少", "上升", "扩大", "攀升"].map(
          (change) => `明显${change}`,
        ),
        "全覆盖",
        "逐年增加",
      )
      .map((words) => [words]),
  )("%s", (words) => {
    expect(all(`到2030年，知识产权保护社会满意度${words}。`)).toStrictEqual([
      `知识产权保护社会满意度 | 2030 words ${words}`,
    ]);
  });

  test.each([
    ["达到", "at-least"],
    ["达", "at-least"],
    ["超过", "more-than"],
    ["高于", "more-than"],
    ["优于", "more-than"],
    ["不低于", "at-least"],
    ["接近", "about"],
    ["达到或接近", "about"],
    ["达到或超过", "at-least"],
  ])("%s全国平均水平 is compared: %s", (word, comparator) => {
    expect(all(`到2030年，知识产权保护社会满意度${word}全国平均水平。`)).toStrictEqual([
      `知识产权保护社会满意度 | 2030 compared ${comparator} 全国平均水平`,
    ]);
  });

  test.each(
    "全国 全省 全市 全区 全县 国内 国际 世界 全球 东部 西部 中部 东部地区 同类城市 省内 发达国家 发达省份"
      .split(" ")
      .map((place) => [place]),
  )("with the average of %s", (place) => {
    for (const average of ["平均水平", "平均值", "均值", "平均"])
      expect(all(`到2030年，知识产权保护社会满意度达到${place}${average}。`)).toStrictEqual([
        `知识产权保护社会满意度 | 2030 compared at-least ${place}${average}`,
      ]);
  });

  test.each(["均", "都", "各", "将", "有", "得到", "力争", "均得到"])(
    "%s before it is no part of the name",
    (word) => {
      const strive = word === "力争" ? " strive" : "";
      expect(all(`到2030年，知识产权保护社会满意度${word}明显提高。`)).toStrictEqual([
        `知识产权保护社会满意度 | 2030 words 明显提高${strive}`,
      ]);
    },
  );

  test("is that of each name of a list, if all are known", () => {
    expect(all(`到2030年，知识产权保护社会满意度和${patents}明显提高。`)).toStrictEqual([
      "知识产权保护社会满意度 | 2030 words 明显提高",
      `${patents} | 2030 words 明显提高`,
    ]);
    expect(all(`到2030年，知识产权保护社会满意度、${patents}、版权登记量明显提高。`)).toHaveLength(3);
    expect(
      all(`到2030年，知识产权保护社会满意度、${patents}、版权登记量和地理标志总量明显提高。`),
    ).toHaveLength(4);
    expect(all(`到2030年，知识产权保护社会满意度和甲乙丙数明显提高。`)).toStrictEqual(["2030: time"]);
  });

  test.each([
    "甲乙丙数明显提高",
    "明显提高",
    "达到全国平均水平",
    "知识产权保护社会满意度提高",
    "知识产权保护社会满意度明显提高了解",
    "知识产权保护社会满意度达到先进水平",
  ])("%s is none", (words) => {
    expect(all(`到2030年，${words}。`)).toStrictEqual(["2030: time"]);
  });

  test("nor is one of the past, or without a year", () => {
    expect(all("2025年，知识产权保护社会满意度明显提高。")).toStrictEqual(["2025: time"]);
    expect(wholeOf("知识产权保护社会满意度明显提高。")).toStrictEqual([]);
    expect(wholeOf("力争知识产权保护社会满意度明显提高。")).toStrictEqual([]);
  });

  test.each(["”", " ", "’"])("a mark %j behind it does not matter", (mark) => {
    expect(all(`到2030年，知识产权保护社会满意度明显提高${mark}。`)).toStrictEqual([
      "知识产权保护社会满意度 | 2030 words 明显提高",
    ]);
  });
});

describe("a start in brackets", () => {
  test("is that of what was named last, before the year of its target", () => {
    expect(all(`到2030年，${patents}达到700件（2025年为380件）。`)).toStrictEqual([
      `${patents} | 2030 level attain 700 件 | from 2025 attain 380 件 | in 件`,
    ]);
  });

  test.each([
    ["2025年为380件，2024年为300件", ["2024: time", "300: no-statement"]],
    ["增长20%", ["20: no-name"]],
    ["380件", ["380: no-name"]],
  ])("（%s） is no second one, and no change", (words, left) => {
    const first = words.startsWith("2025") ? " | from 2025 attain 380 件" : "";
    expect(all(`到2030年，${patents}达到700件（${words}）。`)).toStrictEqual([
      `${patents} | 2030 level attain 700 件${first} | in 件`,
      ...left,
    ]);
  });

  test.each([
    ["2027年达到60万件", "60: no-statement"],
    ["2027年增长20%", "20: no-statement"],
    ["2030年达到701件", "701: no-statement"],
  ])("a target of another year has the unit and the kind of the first: （%s）", (words, left) => {
    expect(all(`到2030年，${patents}达到700件（${words}）。`)).toStrictEqual([
      level,
      `${words.slice(0, 4)}: time`,
      left,
    ]);
  });

  test("without a name before it is of nothing", () => {
    expect(all("（2025年为380件）")).toStrictEqual(["2025: time", "380: no-name"]);
  });
});
