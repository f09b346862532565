import { describe, expect, test } from "vitest";
import { findingsOf } from "./findings-as-text.js";

const plan = { years: { base: "2020", target: "2025" } };

describe("sentences of a document", () => {
  test("the year at the head of a section carries to its sentences, and a new heading ends it", () => {
    const text =
      "三、发展目标\n到2025年，知识产权工作取得明显进展。\n——创造水平提升。每万人口高价值发明专利拥有量达到8件，有效注册商标总量达到5万件。\n" +
      "——运用效益提高。知识产权质押融资登记金额累计达到20亿元。\n四、附则\n全市有效发明专利拥有量达到9000件。";
    expect(findingsOf(text, plan)).toEqual([
      "每万人口高价值发明专利拥有量 | 2025 level attain 8 件",
      "有效注册商标总量 | 2025 level attain 5 万件",
      "知识产权质押融资登记金额 | 2025 level attain 20 亿元 cumulative",
    ]);
  });

  test("what is to be done in the sections behind the aims is due when the plan ends, where the caller says when that is", () => {
    const text =
      "二、主要目标\n到2025年，版权登记量达到1万件。\n三、重点任务\n（一）提升质量\n培育高价值专利组合10个。";
    expect(findingsOf(text, plan)).toEqual([
      "版权登记量 | 2025 level attain 1 万件",
      "高价值专利组合 | 2025 level 10 个",
    ]);
    expect(findingsOf(text)).toEqual(["版权登记量 | 2025 level attain 1 万件"]);
  });

  test("below a heading of what has been achieved, values are of the past", () => {
    const text =
      "一、发展基础\n（一）主要成效\n“十三五”期间，全市专利授权量累计达到1.2万件，年均增长15%。每万人口发明专利拥有量达6.5件，有效注册商标3.2万件。";
    expect(findingsOf(text)).toEqual([
      "专利授权量 | was 2020 attain 1.2 万件",
      "每万人口发明专利拥有量 | was 2020 attain 6.5 件",
      "有效注册商标 | was 2020 3.2 万件",
    ]);
  });

  test("no value up to the base year is a target, whatever the words", () => {
    expect(findingsOf("至2020年底，地理标志产品达到15个。", plan)).toEqual([
      "地理标志产品 | was 2020 attain 15 个",
    ]);
    expect(findingsOf("至2020年底，地理标志产品达到15个。")).toEqual([
      "地理标志产品 | 2020 level attain 15 个",
    ]);
  });

  test("a year on the way to that of the plan's targets is a horizon", () => {
    const years = { base: "2020", target: "2030" };
    expect(findingsOf("2025年知识产权质押融资登记金额达到3200亿元，2030年达到5000亿元。", { years })).toEqual(
      ["知识产权质押融资登记金额 | 2025 level attain 3200 亿元 | 2030 level attain 5000 亿元"],
    );
    expect(findingsOf("每万人口高价值发明专利拥有量2025年、2030年分别达到12件、15件。", { years })).toEqual([
      "每万人口高价值发明专利拥有量 | 2025 level attain 12 件 | 2030 level attain 15 件",
    ]);
  });

  test("what is said of the indicators above holds for all that are aimed at", () => {
    const text = "到2025年，地理标志总量达到40件，版权登记量达到2万件（上述指标均为预期性指标）。";
    expect(findingsOf(text)).toEqual([
      "地理标志总量 | 2025 level attain 40 件 | expected",
      "版权登记量 | 2025 level attain 2 万件 | expected",
    ]);
  });

  test("a line that a page has broken is read on, and a list with an item a line is not", () => {
    const broken =
      "到2025年，全市每万人口高价值发明专利拥有量达到8件，专利电子申请率\n达到99%，知识产权保护社会满意度达到85分，知识产权培训基地达\n到5家，知识产权服务机构达到100家，从业人员不断增加，人才队伍\n建设取得成效。";
    expect(findingsOf(broken)).toContain("专利电子申请率 | 2025 level attain 99 %");
    const items = "到2025年，工作取得进展。\n版权登记量达到15万件\n地理标志总量达到40件";
    expect(findingsOf(items)).toEqual([
      "版权登记量 | 2025 level attain 15 万件",
      "地理标志总量 | 2025 level attain 40 件",
    ]);
  });
});
