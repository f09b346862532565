import { importPlan, readSentences } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

const unread = { "zh-Hans": "数值未能读出", en: "the number is not read" };

/** The numbers without a figure of which nothing was made. */
function leftInWords(text: string): readonly string[] {
  return readSentences(text)
    .unclaimed.filter(({ raw }) => !/\d/u.test(raw))
    .map(({ raw }) => raw);
}

describe("a number in words that is not read is told", () => {
  test.each([
    ["到2030年，专利产业化率提高到八成", "八成"],
    ["到2030年，专利产业化率提高到八成以上", "八成"],
    ["到2030年，专利产业化率提高到八成五", "八成五"],
    ["到2030年，专利产业化率提高到八成半", "八成半"],
    ["到2030年，专利授权量增长三成", "三成"],
    ["到2030年，专利产业化率超过一半", "一半"],
    ["到2030年，专利产业化率过半", "过半"],
    ["半数以上的企业有专利", "半数"],
    ["到2030年，专利产业化率达到三分之一以上", "三分之一"],
    ["到2030年，有效发明专利拥有量达到千件", "千件"],
    ["到2030年，有效发明专利拥有量达到万件", "万件"],
    ["到2030年，有效发明专利拥有量达到亿件", "亿件"],
    ["到2030年，有效发明专利拥有量达到数千件", "数千件"],
    ["到2030年，专利质押融资金额突破百亿元", "百亿元"],
    ["到2030年，专利質押融資金額突破百億元", "百億元"],
    ["到2030年，专利质押融资金额达到上百亿元", "上百亿元"],
    ["到2030年，服务机构达到几十家", "几十家"],
    ["到2030年，服务机构达到十几家", "十几家"],
    ["到2030年，培育知识产权优势企业百家", "百家"],
    ["到2030年，培育知识产权优势企业百余家", "百余家"],
    ["到2030年，培育知识产权优势企业三百家", "三百家"],
    ["到2030年，培育知识产权优势企业十五家", "十五家"],
  ])("%s: %s", (text, words) => {
    expect(leftInWords(`${text}。`)).toStrictEqual([words]);
  });

  test.each(["八成", "一半", "千件", "百亿元"])(
    "%s stands at its place, in the draft of a plan too",
    (words) => {
      const text = `青川县知识产权“十五五”规划\n到2030年，专利质押融资规模达到${words}。`;
      const start = text.indexOf(words);
      expect(importPlan(text).unclaimed.at(-1)).toStrictEqual({
        raw: words,
        start,
        end: start + words.length,
        reason: unread,
      });
    },
  );

  test.each([
    "建成三成果转化中心",
    "守住一成不变的底线",
    "百年未有之大变局",
    "百日攻坚",
    "千方百计抓落实",
    "走进千家万户",
    "万人发明专利拥有量居前",
    "每万人口发明专利拥有量居前",
    "“十四五”规划和十四五时期",
    "第十四个五年规划",
    "第三百条",
    "工作十分重要",
    "三批项目和一批企业",
    "百强企业和千亿级产业",
    "十大工程",
  ])("%s says no number", (text) => {
    expect(leftInWords(text)).toStrictEqual([]);
  });

  test("what is in a name is claimed with it", () => {
    expect(leftInWords("到2030年，千亿元产业达到5个。")).toStrictEqual([]);
  });
});
