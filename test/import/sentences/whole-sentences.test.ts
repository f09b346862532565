import { readSentences } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { reasonsShortly } from "./findings-as-text.js";

const plan = { years: { base: "2025", target: "2030" } };

describe("a sentence is read as a whole: nothing is in two places, nothing is lost", () => {
  test("each part stands at its place", () => {
    const text = "到2030年，新增知识产权示范园区8家，较2025年增长20%。";
    expect(readSentences(text, plan)).toStrictEqual({
      findings: [
        {
          name: { raw: "知识产权示范园区", start: 9, end: 17 },
          match: expect.objectContaining({ matched: false }),
          start: 9,
          end: 19,
          unit: { raw: "家", start: 18, end: 19 },
          targets: [
            {
              raw: "8家",
              start: 17,
              end: 19,
              value: "8",
              unit: "家",
              basis: "increase",
              year: { period: "2030", how: "printed", raw: "2030年", start: 1, end: 6 },
              because: [{ raw: "新增", start: 7, end: 9 }],
            },
          ],
          observations: [],
          doubts: [
            {
              code: "name-unknown",
              message: { "zh-Hans": "没有相符的已知指标", en: "no known indicator has this name" },
            },
          ],
        },
      ],
      unclaimed: [
        {
          raw: "2025",
          start: 21,
          end: 25,
          reason: {
            "zh-Hans": "是时间，所在句未读出数值",
            en: "a time, with no value that was read beside it",
          },
        },
        {
          raw: "20",
          start: 28,
          end: 30,
          reason: { "zh-Hans": "说的是变动，不是水平", en: "it says a change, not a level" },
        },
      ],
    });
  });

  test.each([
    ["PM2.5治理", "no-statement", "不在所读句式之中"],
    ["700件", "tense", "看不出是目标还是已有的数值"],
    ["2023年。", "time", "是时间，所在句未读出数值"],
    ["到2030年，企业达到700家", "no-name", "旁边没有指标名称"],
    ["截至目前，有效发明专利拥有量为700件", "no-year", "没有说明是哪一年的数值"],
    ["到2030年，有效发明专利拥有量、版权登记量分别达到700件", "unpaired", "“分别”前后名称与数值个数不同"],
    ["到2030年，达到700件的企业", "words-behind", "数值后还有文字，分不清是哪一项的数值"],
    ["2025年，有效发明专利拥有量增长7%", "change", "说的是变动，不是水平"],
    ["到2030年，有效发明专利拥有量达到2倍", "unread", "数值未能读出"],
    ["专利居全国第7位", "ordinal", "是次序，不是数量"],
  ])("%s: %s", (text, code, words) => {
    const reasons = readSentences(text, plan).unclaimed.map(({ reason }) => reason);
    const found = reasons.find(({ en }) => reasonsShortly[en] === code);
    expect(found?.["zh-Hans"]).toBe(words);
  });

  test.each([
    [
      "到2030年，专利企业达到20家。",
      "name-unknown",
      "没有相符的已知指标",
      "no known indicator has this name",
    ],
    [
      "到2030年，甲乙丙丁和版权登记量达到20件。",
      "name-boundary",
      "名称从哪里开始不能确定",
      "it is not certain where the name begins",
    ],
    ["主要目标\n版权登记量达到20件。", "year-absent", "没有写明年份", "no year is said"],
    ["到2030年，版权登记量达到20。", "unit-absent", "没有写明单位", "no unit is printed"],
    [
      "到2030年，甲专利、乙专利授权量分别达到20件、30件。",
      "shared-words",
      "名称与前后各项共用一些字词",
      "the name shares words with those beside it",
    ],
  ])("%s: doubtful for %s", (text, code, zh, en) => {
    const doubts = readSentences(text, plan).findings.flatMap((finding) => finding.doubts);
    expect(doubts.find((one) => one.code === code)?.message).toStrictEqual({ "zh-Hans": zh, en });
  });
});
