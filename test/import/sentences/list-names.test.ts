import { readSentences } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { wholeOf } from "./findings-as-text.js";

const plan = { years: { base: "2025", target: "2030" } };
const patents = "有效发明专利拥有量";
const read = (clause: string) => wholeOf(`到2030年，${clause}。`, plan);
const level = `${patents} | 2030 level attain 700 件 | in 件`;

describe("a name behind a blank", () => {
  test("is the known one, where it is known just so", () => {
    expect(read(`加快发展 ${patents}达到700件`)).toStrictEqual([level]);
    expect(read(`促进 创造 ${patents}达到700件`)).toStrictEqual([level]);
  });

  test.each(["加快发展 甲乙丙数", "加快发展 拥有量", "有效 发明 拥有"])("%s stays whole", (name) => {
    expect(read(`${name}达到700件`)[0]).toMatch(new RegExp(`^${name} \\| 2030 level attain 700 件`, "u"));
  });

  test("a blank in a known name is a part of it", () => {
    expect(read("PCT 国际专利申请量达到700件")).toStrictEqual([
      "PCT 国际专利申请量 | 2030 level attain 700 件 | in 件",
    ]);
  });
});

describe("a known name within an unknown one is named beside it", () => {
  test.each(["、", "以及", "和", "及", "与", "的", "建成", "新增", "培育", "建立", "完成", "实现"])(
    "behind %s",
    (joint) => {
      expect(read(`甲乙丙丁${joint}版权登记量达到700件`)).toStrictEqual([
        `甲乙丙丁${joint}版权登记量 | 2030 level attain 700 件 | in 件 | ?name-unknown | ?name-boundary 版权登记量`,
      ]);
    },
  );

  test("not behind other words, nor one that only comes near", () => {
    for (const name of ["甲乙丙丁加版权登记量", "甲乙丙丁和登记量", "甲乙丙丁和丙丁"])
      expect(read(`${name}达到700件`)).toStrictEqual([
        `${name} | 2030 level attain 700 件 | in 件 | ?name-unknown`,
      ]);
  });
});

describe("a list of names and numbers in turn", () => {
  test("has one time before its numbers", () => {
    expect(wholeOf(`${patents}、版权登记量到2030年分别达到700件、50件。`, plan)).toStrictEqual([
      level,
      "版权登记量 | 2030 level attain 50 件 | by 达到 | in 件",
    ]);
  });

  test("brackets hold their marks together", () => {
    expect(read(`国内（不含港、澳、台）发明专利、版权登记量分别达到700件、50件`)).toStrictEqual([
      "国内（不含港、澳、台）发明专利+登记量 | 2030 level attain 700 件 | in 件 | ?name-unknown | ?shared-words",
      "版权登记量 | 2030 level attain 50 件 | by 达到 | in 件",
    ]);
  });

  test.each([
    "授权量",
    "申请量",
    "授权总量",
    "申请数",
    "授权总数",
    "申请数量",
    "授权件数",
    "总量",
    "总数",
    "数量",
  ])("%s of the last name is what is counted of all that do not say it", (ending) => {
    expect(read(`甲类专利、乙类商标${ending}分别达到700件、50件`)).toStrictEqual([
      `甲类专利+${ending} | 2030 level attain 700 件 | in 件 | ?name-unknown | ?shared-words`,
      `乙类商标${ending} | 2030 level attain 50 件 | by 达到 | in 件 | ?name-unknown | ?shared-words`,
    ]);
  });

  test("a name with an ending of its own, or that is known without one, needs none", () => {
    expect(read("甲类专利拥有率、乙类商标授权量分别达到70%、50件")[0]).toBe(
      "甲类专利拥有率 | 2030 level attain 70 % | in % | ?name-unknown | ?shared-words",
    );
    expect(read("注册商标、乙类专利数量分别达到700件、50件")[0]).toMatch(
      /^注册商标(?:\+数量)? \| 2030 level/u,
    );
  });

  test.each(["等", "等两种", "等2类", "等十二个", "等两项", "等两大"])(
    "what stands behind %s belongs to each",
    (word) => {
      expect(read(`甲类、乙类${word}专利申请量分别达到700件、50件`).slice(0, 2)).toStrictEqual([
        "甲类+专利申请量 | 2030 level attain 700 件 | in 件 | ?name-unknown | ?shared-words",
        "乙类+专利申请量 | 2030 level attain 50 件 | by 达到 | in 件 | ?name-unknown | ?shared-words",
      ]);
    },
  );

  test("no more than forty numbers stand in a row", () => {
    const names = Array.from({ length: 41 }, (_, at) => `第${at}类专利`).join("、");
    const numbers = Array.from({ length: 41 }, (_, at) => `${at + 100}件`).join("、");
    expect(readSentences(`到2030年，${names}分别达到${numbers}。`, plan).findings).toStrictEqual([]);
  });
});

describe("what somewhere has", () => {
  test.each(["拥有", "共有", "仅有", "只有", "现有"])(
    "is no aim under the year of another sentence: %s",
    (word) => {
      expect(wholeOf(`到2030年，加快发展。外地${word}专利企业20家。`, plan)).toStrictEqual([
        "2030: time",
        "20: tense",
      ]);
    },
  );

  test("is one under its own year, and 拥有量 is a name", () => {
    expect(read("全市拥有专利企业20家")).toStrictEqual([
      "专利企业 | 2030 level 20 家 | in 家 | ?name-unknown",
    ]);
    expect(wholeOf(`到2030年，加快发展。外地专利拥有量20件。`, plan)[0]).toMatch(
      /^外地专利拥有量 \| 2030 level 20 件/u,
    );
  });
});

describe("how far apart two things are", () => {
  test.each(["高于", "低于", "快于", "慢于", "优于", "高出", "低出", "超出", "领先", "落后"])(
    "%s another is the level of neither",
    (word) => {
      expect(read(`甲乙丙率${word}全省3个百分点`)).toContain("3: change");
    },
  );

  test.each(["高", "低", "快", "慢", "高出", "低出"])("比全省%s is as well", (word) => {
    expect(read(`甲乙丙率比全省${word}3个百分点`)).toContain("3: change");
  });
});
