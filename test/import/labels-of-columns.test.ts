import { describe, expect, test } from "vitest";
import { readRows } from "./read-rows.js";

const gi = "地理标志总量";

/** What comes of one number under a header, beside a label. */
function one(header: string, label: string): string {
  const { own, unread } = readRows([
    ["指标", header],
    [label, 196],
  ]);
  return [...own, ...unread].join("; ");
}

describe("a label says a name, a unit, a time and a status, in brackets or without", () => {
  test.each([
    `${gi}（件）`,
    `${gi}(件)`,
    `${gi}〔件〕`,
    `${gi}[件]`,
    `${gi}（件`,
    `${gi}：件`,
    `${gi}/件`,
    `${gi}（单位：件）`,
    `${gi}（个）`,
    `${gi}（件）（注1）`,
    `${gi}（12）（件）`,
    `${gi}（件，注1）`,
    `${gi}（件）①`,
    `${gi}（件）※`,
    `#${gi}（件）`,
    `其中：${gi}（件）`,
    `其中, ${gi}（件）`,
  ])("%s", (label) => {
    expect(one("2023年", label)).toBe("gi 2023=196");
  });

  test.each([
    `${gi}（2023年，件）`,
    `${gi}（件；2023年）`,
    `${gi}（件）（2023年）`,
    `2023年${gi}（件）`,
    `截至2023年底${gi}（件）`,
    `${gi}2023年末（件）`,
  ])("%s where the header says no time", (label) => {
    expect(one("数值", label)).toBe("gi 2023=196");
  });

  test.each([
    [`${gi}（万件）`, "gi 2023=1960000"],
    [`${gi}：万件`, "gi 2023=1960000"],
    [`${gi}（万件`, "gi 2023=1960000"],
    [`${gi}（预计）（件）`, "gi 2023=196 E"],
    [`${gi}（件，快报数）`, "gi 2023=196 P"],
    [`${gi}（件，高校）`, "196 indicator-unknown"],
    [`${gi}（高校）`, "196 indicator-unknown"],
    [`${gi}（不含证明商标的件`, "196 indicator-unknown"],
    [`${gi}（123）（件）`, "196 indicator-unknown"],
    [`${gi}（±%）`, "196 growth"],
    [`${gi}增速（%）`, "196 growth"],
    [`${gi}占比（%）`, "196 share"],
  ])("%s: %s", (label, found) => {
    expect(one("2023年", label)).toBe(found);
  });
});

describe("a header says a time, with what the numbers are", () => {
  test.each([
    ["2023年", "gi 2023=196"],
    ["2023", "gi 2023=196"],
    ["2023年度", "gi 2023=196"],
    ["2023年末", "gi 2023=196"],
    ["2023年（件）", "gi 2023=196"],
    ["2023年数值", "gi 2023=196"],
    ["2023年完成", "gi 2023=196"],
    ["2023年实际值", "gi 2023=196"],
    ["2023年实绩数", "gi 2023=196"],
    ["2023年初步核算数", "gi 2023=196 P"],
    ["2023年（初步）", "gi 2023=196 P"],
    ["2023年预计", "gi 2023=196 E"],
    ["2023年预计完成", "gi 2023=196 E"],
    ["预计2023年", "gi 2023=196 E"],
    ["2023年预测值", "gi 2023=196 F"],
    ["2020年基期", "gi 2020=196"],
    ["2020年基期值", "gi 2020=196"],
    ["2020年基期数", "gi 2020=196"],
    ["2020年基期实绩", "gi 2020=196"],
    ["2023年（万件）", "gi 2023=1960000"],
    ["2023年目标值", "196 target"],
    ["2023年同比（%）", "196 growth"],
    ["2023年（±%）", "196 growth"],
    ["2023年占比", "196 share"],
    ["2023年排名", "196 rank"],
    ["2023年完成率", "196 progress"],
    ["上年", "196 previous-year"],
    ["2023年高校", "196 header-unclear"],
    ["2023年（高校）", "196 header-unclear"],
    ["区间上限", "196 forecast"],
  ])("%s: %s", (header, found) => {
    expect(one(header, gi)).toBe(found);
  });
});

describe("words of a label say whether its numbers are of each year or totals", () => {
  const pct = "PCT国际专利申请量";
  const two = (label: string, headers: readonly [string, string] = ["2021年", "2022年"]) =>
    readRows([
      ["指标", ...headers],
      [label, 88, 97],
    ]).own.join(" ");
  const added = "pct 2021=88 pct 2022=185";
  const totals = "pct 2021=88 pct 2022=97";

  test.each([
    "（当年）",
    "（年）",
    "（年度）",
    "（年内）",
    "（当年新增）",
    "（件）（当年）",
    "（件，当年）",
    "（当年；件）",
  ])("%s: each year", (words) => {
    expect(two(`${pct}${words}`)).toBe(added);
  });

  test.each(["（累计）", "（历年累计）", "（件，累计）", "（累计）（件）", "累计"])("%s: totals", (words) => {
    expect(two(`${pct}${words}`)).toBe(totals);
  });

  test("they may stand before the name, or above the numbers", () => {
    expect(two(`累计${pct}（件）`)).toBe(totals);
    expect(two(`当年${pct}（件）`)).toBe(added);
    expect(two(pct, ["2021年历年累计", "2022年历年累计"])).toBe(totals);
    expect(two(pct, ["累计2021年", "累计2022年"])).toBe(totals);
    expect(two(pct, ["2021年（累计）", "2022年（累计）"])).toBe(totals);
    expect(two(pct, ["2021年当年", "2022年当年"])).toBe(added);
  });

  test("2021年累计 may count from New Year, and is left; other words say nothing", () => {
    expect(two(pct, ["2021年累计", "2022年累计"])).toBe("");
    expect(two(`${pct}（件）（全年）`)).toBe("");
    expect(two(`${pct}（件）`)).toBe("");
  });
});
