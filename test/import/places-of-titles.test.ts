import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

/** The level, the name and the code of a title's place. */
function place(title: string): string {
  const { level = "?", name, code } = importPlan(`${title}\n正文`).plan.jurisdiction ?? {};
  return [level, name?.["zh-Hans"], code].filter((part) => part !== undefined).join(" ");
}

describe("the place that a title begins with", () => {
  test.each([
    ["国家知识产权“十五五”规划", "nation"],
    ["全国知识产权“十五五”规划", "nation"],
    ["中国知识产权“十五五”规划", "nation"],
    ["中华人民共和国知识产权“十五五”规划", "nation"],
    ["“十五五”国家知识产权保护规划", "nation"],
    ["甘肃省知识产权“十五五”规划", "province 甘肃省 620000"],
    ["甘肃知识产权“十五五”规划", "province 甘肃 620000"],
    ["广西壮族自治区知识产权“十五五”规划", "province 广西壮族自治区 450000"],
    ["广西知识产权强区建设“十五五”规划", "province 广西 450000"],
    ["重庆市知识产权“十五五”规划", "province 重庆市 500000"],
    ["甘肃省兰州市知识产权“十五五”规划", "city 甘肃省兰州市"],
    ["兰州市知识产权“十五五”规划", "city 兰州市"],
    ["吉林省吉林市知识产权“十五五”规划", "city 吉林省吉林市"],
    ["海南州知识产权“十五五”规划", "?"],
    ["河南县知识产权“十五五”规划", "county 河南县"],
    ["临夏回族自治州知识产权“十五五”规划", "city 临夏回族自治州"],
    ["大兴安岭地区知识产权“十五五”规划", "city 大兴安岭地区"],
    ["锡林郭勒盟知识产权“十五五”规划", "city 锡林郭勒盟"],
    ["民勤县知识产权“十五五”规划", "county 民勤县"],
    ["兰州市城关区知识产权“十五五”规划", "county 兰州市城关区"],
    ["兰州市榆中县知识产权“十五五”规划", "county 兰州市榆中县"],
    ["合肥市高新区知识产权“十五五”规划", "park 合肥市高新区"],
    ["苏州市工业园区知识产权“十五五”规划", "park 苏州市工业园区"],
    ["苏州工业园区知识产权“十五五”规划", "park 苏州工业园区"],
    ["兰州新区知识产权“十五五”规划", "park 兰州新区"],
    ["青岛市经济技术开发区知识产权“十五五”规划", "park 青岛市经济技术开发区"],
    ["城市更新“十五五”规划", "?"],
    ["全市知识产权“十五五”规划", "?"],
    ["我县知识产权“十五五”规划", "?"],
    ["上市公司知识产权“十五五”规划", "?"],
    ["知识产权强市建设“十五五”规划", "?"],
    ["知识产权强县建设“十五五”规划", "?"],
    ["兰州市知识产权强市建设“十五五”规划", "city 兰州市"],
  ])("%s: %s", (title, found) => {
    expect(place(title)).toBe(found);
  });
});

describe("a title without a place", () => {
  const because = { "zh-Hans": "由发文字号可知", en: "As the document number says" };

  test.each(["国发〔2021〕20号", "国办发〔2021〕20号", "国函〔2021〕20号", "国知发〔2021〕20号"])(
    "is of the nation where its number is %s",
    (number) => {
      const draft = importPlan(`“十四五”知识产权保护和运用规划\n${number}\n正文`);
      expect(draft.plan).toMatchObject({ jurisdiction: { level: "nation" }, documentNumber: number });
      expect(draft.claims.find(({ at }) => at === "/jurisdiction/level")).toMatchObject({
        value: "nation",
        raw: number,
        how: "inferred",
        because,
      });
    },
  );

  test.each(["安国发〔2021〕20号", "国资发〔2021〕20号", "某政发〔2021〕20号"])(
    "is of no place that %s says",
    (number) => {
      const { plan, holes } = importPlan(`“十四五”知识产权保护和运用规划\n${number}\n正文`);
      expect(plan).not.toHaveProperty("jurisdiction");
      expect(holes).toContainEqual({ at: "/jurisdiction/level", reason: "not-printed", candidates: [] });
    },
  );

  test("is of the place that its issuer is of", () => {
    const { plan } = importPlan("兰州市人民政府关于印发《知识产权“十四五”规划》的通知\n正文");
    expect(plan.jurisdiction).toEqual({ level: "city", name: { "zh-Hans": "兰州市" } });
  });
});

describe("the years of a title", () => {
  const before = "承接2016—2020年的规划。\n";

  test.each([
    ["兰州市知识产权规划（2021—2025年）", "2021", "2025"],
    ["兰州市知识产权规划（2021年－2025年）", "2021", "2025"],
    ["兰州市知识产权规划（2021-2035年）", "2021", "2035"],
    ["兰州市知识产权规划（2021至2025年）", "2021", "2025"],
    ["兰州市知识产权规划（2021~2025）", "2021", "2025"],
  ])("%s: each year is claimed where it stands", (title, first, last) => {
    const text = `${before}${title}\n正文`;
    const { plan, claims } = importPlan(text);
    expect(plan.period).toEqual({ start: first, end: last });
    const at = (path: string) => claims.find((one) => one.at === path);
    const from = before.length + title.indexOf(first);
    const to = before.length + title.indexOf(last);
    expect(at("/period/start")).toMatchObject({ start: from, end: from + 4, raw: first, how: "printed" });
    expect(at("/period/end")).toMatchObject({ start: to, end: to + 4, raw: last, how: "printed" });
  });

  test.each([
    ["兰州市知识产权“十一五”规划", "2006", "2010", "十一五"],
    ["兰州市知识产权“十五五”规划", "2026", "2030", "十五五"],
    ["兰州市知识产权“十九五”规划", "2046", "2050", "十九五"],
    ["兰州市第十四个五年知识产权规划", "2021", "2025", "第十四个五年"],
  ])("%s: both are inferred from the words", (title, first, last, words) => {
    const { plan, claims } = importPlan(`${before}${title}\n正文`);
    expect(plan.period).toEqual({ start: first, end: last });
    const start = before.length + title.indexOf(words);
    for (const at of ["/period/start", "/period/end"])
      expect(claims.find((one) => one.at === at)).toMatchObject({
        start,
        end: start + words.length,
        how: "inferred",
        because: { "zh-Hans": "由五年规划的次序推得", en: "The years of that five-year plan" },
      });
  });

  test("years in figures say more than 十四五, and years that go back say nothing", () => {
    expect(importPlan("兰州市“十四五”知识产权规划（2021—2035年）\n正文").plan.period).toEqual({
      start: "2021",
      end: "2035",
    });
    expect(importPlan("兰州市“十四五”知识产权规划（2035—2021年）\n正文").plan.period).toEqual({
      start: "2021",
      end: "2025",
    });
  });
});
