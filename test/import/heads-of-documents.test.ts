import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

const title = "青川县知识产权规划";
const head = (lines: string, of = title) => importPlan(`${of}\n${lines}\n正文`, { id: "some" });
const claimsAt = (lines: string, at: string, of = title) =>
  head(lines, of)
    .claims.filter((one) => one.at === at)
    .map(({ value, raw, how, because }) => [value, raw, how, because?.["zh-Hans"]]);

describe("the number of a document", () => {
  test.each([
    ["青政发〔2021〕12号", "青政发〔2021〕12号"],
    ["青政发[2021]12号", "青政发[2021]12号"],
    ["青政发（2021）12号", "青政发（2021）12号"],
    ["青政发〔2021〕第12号", "青政发〔2021〕第12号"],
    ["青政发〔2021〕 12 号", "青政发〔2021〕12号"],
    ["青政发〔2021〕12345号", "青政发〔2021〕12345号"],
    ["文号：青政发〔1999〕1号", "青政发〔1999〕1号"],
  ])("%s", (line, value) => {
    const raw = line.replace("文号：", "");
    expect(claimsAt(line, "/documentNumber")).toStrictEqual([[value, raw, "printed", undefined]]);
  });

  test.each([
    "青政发〔21〕12号",
    "〔2021〕12号",
    "青政发〔2021〕号",
    "青政发2021年12号",
    "青政发〔2021〕123456号",
  ])("%s is none", (line) => {
    expect(claimsAt(line, "/documentNumber")).toStrictEqual([]);
  });

  test.each(["青政发〔2021〕12", "青政发[2021]12", "青政发〔202112"])("%s lost a part of itself", (line) => {
    const start = title.length + 1;
    expect(head(line).holes).toContainEqual({
      at: "/documentNumber",
      reason: "unreadable",
      candidates: [
        { at: "/documentNumber", value: line, raw: line, start, end: start + line.length, how: "printed" },
      ],
    });
  });

  test("one that is whole elsewhere is that of the document", () => {
    const draft = head("青政发〔2021〕12\n青政发〔2021〕12号");
    expect(draft.plan.documentNumber).toBe("青政发〔2021〕12号");
    expect(draft.holes.map(({ at }) => at)).not.toContain("/documentNumber");
  });
});

describe("the day that a document was issued on", () => {
  test.each([
    ["2021年11月24日印发", "2021-11-24", "2021年11月24日"],
    ["2021年1月4日 发布", "2021-01-04", "2021年1月4日"],
    ["2021-11-24颁布", "2021-11-24", "2021-11-24"],
    ["印发日期：2021年11月24日", "2021-11-24", "2021年11月24日"],
    ["发布时间: 2021-11-24", "2021-11-24", "2021-11-24"],
    ["颁布日期 2021年11月24日", "2021-11-24", "2021年11月24日"],
    ["成文日期：2021年11月24日", "2021-11-24", "2021年11月24日"],
    ["2021年11月24日", "2021-11-24", "2021年11月24日"],
    ["2021 年 11 月 24 日", "2021-11-24", "2021 年 11 月 24 日"],
  ])("%s", (line, value, raw) => {
    expect(claimsAt(line, "/issuedOn")).toStrictEqual([[value, raw, "printed", undefined]]);
  });

  test("eight digits on a line of their own sign it", () => {
    expect(claimsAt("20211124", "/issuedOn")).toStrictEqual([
      ["2021-11-24", "20211124", "inferred", "单独成行的八位数字，读作落款日期"],
    ]);
  });

  test.each([
    "截至2021年11月24日",
    "2021年11月24日起施行",
    "2021年11月",
    "20211324",
    "20211132",
    "20210024",
    "20211100",
    "202111244",
    "2021年13月24日印发",
    "到2021年11月24日止",
  ])("%s does not", (line) => {
    expect(claimsAt(line, "/issuedOn")).toStrictEqual([]);
  });

  test("words say it before a line does", () => {
    expect(head("2021年11月24日\n发布日期：2021年12月1日").plan.issuedOn).toBe("2021-12-01");
  });
});

describe("the years of a plan", () => {
  const spoken = (text: string, of = title) => head(text, of).plan.period;

  test.each([
    ["规划期为2021—2025年", "2021", "2025"],
    ["规划期限为2021—2025年", "2021", "2025"],
    ["规划期间是2021年至2025年", "2021", "2025"],
    ["规划期：2021-2025", "2021", "2025"],
    ["规划期为“十五五”时期", "2026", "2030"],
  ])("%s", (text, start, end) => {
    expect(spoken(text)).toStrictEqual({ start, end });
    expect(spoken(text, "青川县知识产权规划（2016—2020年）")).toStrictEqual({ start, end });
  });

  test.each(["规划期内2021—2025年", "规划期为期五年，到2025年", `规划期为${"五".repeat(40)}2021—2025年`])(
    "%s says none",
    (text) => {
      expect(spoken(text)).toBeUndefined();
    },
  );

  test("that which the text speaks of three times, and twice as often as of any other", () => {
    const one = "“十五五”规划。";
    const other = "“十四五”规划。";
    expect(spoken(one.repeat(3))).toStrictEqual({ start: "2026", end: "2030" });
    expect(spoken(one.repeat(2))).toBeUndefined();
    expect(spoken(one.repeat(4) + other.repeat(2))).toStrictEqual({ start: "2026", end: "2030" });
    expect(spoken(one.repeat(3) + other.repeat(2))).toBeUndefined();
    expect(spoken(other.repeat(2) + one.repeat(4))).toStrictEqual({ start: "2026", end: "2030" });
    expect(spoken("十五五时期的各项指标。".repeat(3))).toStrictEqual({ start: "2026", end: "2030" });
    expect(spoken("“十五五”开局之年。".repeat(3))).toBeUndefined();
    expect(spoken(one.repeat(3), "青川县知识产权规划（2021—2025年）")).toStrictEqual({
      start: "2021",
      end: "2025",
    });
  });

  test("a title with one year is that of a yearly plan, and one with two says nothing", () => {
    expect(spoken("", "2024年青川县知识产权工作计划")).toStrictEqual({ start: "2024", end: "2024" });
    expect(spoken("", "2024年青川县知识产权工作计划（2025年修订）")).toBeUndefined();
  });

  test("both years are holes where nothing says them", () => {
    expect(head("").holes).toStrictEqual([
      { at: "/period/start", reason: "not-printed", candidates: [] },
      { at: "/period/end", reason: "not-printed", candidates: [] },
    ]);
  });
});

describe("the title of a plan", () => {
  const titleOf = (text: string) => importPlan(`${text}\n正文`).plan.title?.["zh-Hans"];

  test.each([
    "青川县知识产权规划",
    "青川县知识产权强县建设纲要",
    "青川县知识产权工作计划",
    "青川县知识产权保护方案",
    "青川县知识产权行动",
    "青川县知识产权规划（2021—2025年）",
    "青川县知识产权规划 （征求意见稿）",
    "青川县知识产权规划（送审稿）",
    "青川县知识产权规划（草案）",
    "青川县知识产权规划（修订版）",
    "青川县知识产权规划（试行）",
    `${"青".repeat(58)}规划`,
    "青川县县规划",
  ])("%s", (line) => {
    expect(titleOf(`关于\n${line}`)).toBe(line.replace(" ", ""));
  });

  test.each([
    "青川县知识产权报告",
    "青川县知识产权规划（附件）",
    "青川县规划",
    `${"青".repeat(59)}规划`,
    "青川县，知识产权规划",
    "青川县；知识产权规划",
    "青川县：知识产权规划",
    "青川县！知识产权规划",
    "青川县？知识产权规划",
    "青川县知识产权。规划",
    "根据青川县知识产权规划",
    "按照青川县知识产权规划",
    "关于青川县知识产权规划",
    "第一章知识产权规划",
    "一、落实知识产权规划",
    "（一）落实知识产权规划",
    "《青川县知识产权规划",
    "1.落实知识产权规划",
    "2、落实知识产权规划",
    "专栏1 落实知识产权规划",
    "青川县>知识产权规划",
    "青川县|知识产权规划",
  ])("%s is none", (line) => {
    expect(titleOf(line)).toBeUndefined();
  });

  test.each(["印发", "发布", "转发", "批转"])(
    "a notice that 关于%s a plan names it and its issuer",
    (word) => {
      const { plan } = importPlan(
        `青川县落实方案\n青川县人民政府关于${word}《青川县知识产权规划》的通知\n正文`,
      );
      expect([plan.title?.["zh-Hans"], plan.issuer?.["zh-Hans"]]).toStrictEqual([
        "青川县知识产权规划",
        "青川县人民政府",
      ]);
    },
  );

  test.each(["青川县人民政府关于执行《青川县知识产权规划》的通知", "关于印发《青川县知识产权规划》的通知"])(
    "%s does not",
    (line) => {
      expect(importPlan(`${line}\n正文`).plan).not.toHaveProperty("issuer");
    },
  );

  test("its number in brackets behind it is no part of it", () => {
    const { plan } = importPlan("青川县知识产权规划（青政发〔2021〕12号）\n正文");
    expect([plan.title?.["zh-Hans"], plan.documentNumber]).toStrictEqual([
      "青川县知识产权规划",
      "青政发〔2021〕12号",
    ]);
  });
});
