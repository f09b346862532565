import { importPlan, readSentences } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { findingsOf } from "./findings-as-text.js";

const plan = { years: { base: "2025", target: "2030" } };

describe("words beside a number", () => {
  test.each([
    "专利产业化率高于全省平均水平5个百分点",
    "专利产业化率高于全国3个百分点",
    "专利产业化率比全国平均水平高3个百分点",
    "专利授权量增速快于全省2个百分点",
    "专利产业化率低于全省平均水平2个百分点以内",
    "知识产权服务业营收领先全省平均水平10%",
  ])("how far apart two things are is the level of neither: %s", (clause) => {
    const { findings, unclaimed } = readSentences(`到2030年，${clause}。`, plan);
    expect(findings).toEqual([]);
    expect(unclaimed.map(({ reason }) => reason.en)).toContain("it says a change, not a level");
  });

  test.each([
    "the number of trade mark applications will be 10% higher than in 2025",
    "patent filings will be 5 percentage points above the national average",
    "we will open 5 more centres",
  ])("in English as well: %s", (clause) => {
    expect(findingsOf(`By 2030, ${clause}.`, plan)).toEqual([]);
  });

  test.each(["人民币", "等值人民币"])("%s before an amount is no part of the name", (word) => {
    expect(findingsOf(`到2030年，专利质押融资额达到${word}5000万元。`, plan)).toEqual([
      "专利质押融资额 | 2030 level attain 5000 万元",
    ]);
  });

  test("倍 is no unit of what is a multiple of another year", () => {
    const text = "青川县知识产权“十五五”规划\n到2030年，有效发明专利拥有量是2025年的2倍以上。";
    const [one] = importPlan(text).plan.indicators ?? [];
    expect(one).not.toHaveProperty("unit");
    expect(one?.targets).toMatchObject([{ basis: "multiple", comparator: "at-least", value: "2" }]);
  });
});

describe("a number in brackets behind a target", () => {
  test.each([
    ["2027年达到550件", "有效发明专利拥有量 | 2030 level attain 700 件 | 2027 level attain 550 件"],
    ["2025年为380件", "有效发明专利拥有量 | 2030 level attain 700 件 | from 2025 attain 380 件"],
  ])("is a target in a year of the plan, and where it starts before it: %s", (words, finding) => {
    expect(findingsOf(`到2030年，有效发明专利拥有量达到700件（${words}）。`, plan)).toEqual([finding]);
  });

  test.each(["含", "其中", "包括"])("%s in brackets says that it is a part", (word) => {
    expect(findingsOf(`到2030年，注册商标达到15000件（${word}马德里商标50件）。`, plan)).toEqual([
      "注册商标 | 2030 level attain 15000 件",
      "马德里商标 | 2030 level 50 件 | of 注册商标",
    ]);
  });

  test("含 outside brackets may begin a name", () => {
    expect(findingsOf("到2030年，含氟材料专利达到50件。", plan)).toEqual([
      "含氟材料专利 | 2030 level attain 50 件",
    ]);
  });
});

describe("a number in words that is in no field is told, as one in figures is", () => {
  const title = "青川县知识产权“十五五”规划";

  test.each([
    ["到2030年，从业人员翻两番。", ["翻两番"]],
    ["截至2024年底，有效发明专利拥有量达到三百件。", ["三百件"]],
    ["到2030年，有效发明专利拥有量达到三百件。", []],
  ])("%s", (text, words) => {
    const draft = importPlan(`${title}\n${text}`);
    const left = draft.unclaimed.filter(({ raw }) => !/\d/u.test(raw));
    expect(left.map(({ start, end }) => `${title}\n${text}`.slice(start, end))).toEqual(
      words.map((word) => expect.stringContaining(word)),
    );
  });

  test("by the reader of sentences too", () => {
    const { unclaimed } = readSentences("到2030年，从业人员翻两番。", plan);
    expect(unclaimed.map(({ raw }) => raw)).toContain("翻两番");
  });
});
