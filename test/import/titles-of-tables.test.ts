import { importObservations } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { countedPlan } from "./counted-plan.js";
import { readRows } from "./read-rows.js";

/** What comes of a 7 of an indicator in a table below lines: whose it is, its period, or the reason. */
function below(lines: readonly string[], name = "在册档案数", options = {}): string {
  const rows = [...lines.map((line) => [line]), ["指标", "数值"], [`${name}（件）`, 7]];
  const { own, places, unread } = readRows(rows, options, countedPlan);
  const placed = Object.entries(places).map(([place, read]) => `${place}: ${read.join(", ")}`);
  return [...own, ...placed, ...unread.filter((one) => one.startsWith("7 "))].join("; ");
}

describe("the time of a title is that of its numbers", () => {
  test.each([
    ["2023年主要指标", "2023"],
    ["2023 年 主要指标", "2023"],
    ["2023年度主要指标", "2023"],
    ["2023年末主要指标", "2023"],
    ["主要指标（2023年底）", "2023"],
    ["二零二三年主要指标", "2023"],
    ["二〇二三年主要指标", "2023"],
    ["1999年主要指标", "1999"],
    ["2023年上半年主要指标", "2023-S1"],
    ["2023年下半年主要指标", "2023-S2"],
    ["2023年一季度主要指标", "2023-Q1"],
    ["2023年第4季度主要指标", "2023-Q4"],
    ["2023年前三季度主要指标", "2023-09"],
    ["2023年1—9月主要指标", "2023-09"],
    ["2023年1至9月份主要指标", "2023-09"],
    ["2023年6月主要指标", "2023-06"],
    ["2023年6月底主要指标", "2023-06"],
    ["主要指标, 2023", "2023"],
    ["主要指标, 5, 2023", "2023"],
    ["主要指标，2023", "2023"],
    ["2023", "2023"],
    ["表1 2023年主要指标", "2023"],
    ["附表2-1：2023年主要指标", "2023"],
    ["Table 3.1 2023年主要指标", "2023"],
    ["3-7 2023年主要指标", "2023"],
    ["3-7 主要指标", undefined],
    ["主要指标2023", undefined],
    ["2021—2023年主要指标", undefined],
    ["2021年至2023年主要指标", undefined],
    ["2021-23年主要指标", undefined],
    ["2022年和2023年主要指标", undefined],
    ["2023年1月和2月主要指标", "2023-01"],
    ["主要指标", undefined],
  ])("%s: %s", (title, period) => {
    expect(below([title])).toBe(period === undefined ? "7 period-absent" : `files ${period}=7`);
  });

  test("two lines name one time, or none", () => {
    expect(below(["主要指标", "2023年"])).toBe("files 2023=7");
    expect(below(["2023年主要指标", "2023年"])).toBe("files 2023=7");
    expect(below(["2022年主要指标", "2023年"])).toBe("7 period-absent");
  });

  test.each("填报 填表 制表 编制 报送 发布 打印 印发 更新 导出 审核 联系".split(" "))(
    "that of a line that begins with %s is not",
    (word) => {
      expect(below(["2023年主要指标", `${word}：2024年1月15日`])).toBe("files 2023=7");
      expect(below([`主要指标${word}：2024年1月`])).toBe("files 2024-01=7");
    },
  );

  test.each(["Last updated 2024年1月", "Data source: 2024年1月"])("nor that of %s", (line) => {
    expect(below(["2023年主要指标", line])).toBe("files 2023=7");
  });
});

describe("the place that a title begins with is that of its numbers", () => {
  test.each([
    ["兰州市2023年主要指标", "兰州市: files 2023=7"],
    ["2023年兰州市主要指标", "兰州市: files 2023=7"],
    ["2023年度兰州市主要指标", "兰州市: files 2023=7"],
    ["2023年末榆中县主要指标", "榆中县: files 2023=7"],
    ["表1 兰州市2023年主要指标", "兰州市: files 2023=7"],
    ["呼和浩特市2023年主要指标", "呼和浩特市: files 2023=7"],
    ["陕西省2023年主要指标", "陕西省: files 2023=7"],
    ["锡林郭勒盟2023年主要指标", "锡林郭勒盟: files 2023=7"],
    ["临夏回族自治州2023年主要指标", "临夏回族自治州: files 2023=7"],
    ["内蒙古自治区2023年主要指标", "内蒙古自治区: files 2023=7"],
    ["肃北蒙古族自治县2023年主要指标", "肃北蒙古族自治县: files 2023=7"],
    ["甘肃省兰州市2023年主要指标", "兰州市: files 2023=7"],
    ["甘肃省临夏回族自治州2023年主要指标", "临夏回族自治州: files 2023=7"],
    ["兰州市城关区2023年主要指标", "城关区: files 2023=7"],
    ["甘肃省兰州市榆中县2023年主要指标", "榆中县: files 2023=7"],
    ["城关区2023年主要指标", "城关区: files 2023=7"],
    ["2023年城关区主要指标", "城关区: files 2023=7"],
    ["城关区主要指标（2023年）", "files 2023=7"],
    ["2023年兰州市城关区市场主要指标", "城关区: files 2023=7"],
    ["2023年景德镇市主要指标", "景德镇市: files 2023=7"],
    ["2023年示范区主要指标", "files 2023=7"],
    ["2023年全市主要指标", "files 2023=7"],
    ["2023年全县主要指标", "7 total-elsewhere"],
    ["全市场2023年主要指标", "files 2023=7"],
    ["2023年全国主要指标", "7 total-elsewhere"],
    ["我国2023年主要指标", "7 total-elsewhere"],
    ["中国2023年主要指标", "7 total-elsewhere"],
    ["全国先进名单主要指标（2023年）", "files 2023=7"],
    ["甘肃省2023年主要指标", "files 2023=7"],
    ["全省2023年主要指标", "files 2023=7"],
    ["甘肃省全省2023年主要指标", "files 2023=7"],
    ["甘肃省各市州2023年主要指标", "files 2023=7"],
    ["甘肃省地区生产总值2023年主要指标", "files 2023=7"],
    ["甘肃省行政区划2023年主要指标", "files 2023=7"],
    ["甘肃省城市发展2023年主要指标", "files 2023=7"],
    ["兰州市城市发展2023年主要指标", "兰州市: files 2023=7"],
    ["我省2023年主要指标", "files 2023=7"],
    ["本市2023年主要指标", "files 2023=7"],
    ["某县2023年主要指标", "files 2023=7"],
    ["各县2023年主要指标", "files 2023=7"],
    ["知识产权强市2023年主要指标", "files 2023=7"],
    ["上市公司2023年主要指标", "files 2023=7"],
    ["全国2023年主要指标", "7 total-elsewhere"],
    ["主要指标（兰州市2023年）", "files 2023=7"],
  ])("%s: %s", (title, found) => {
    expect(below([title])).toBe(found);
  });

  test("the first line that names one says it", () => {
    expect(below(["兰州市", "2023年榆中县主要指标"])).toBe("兰州市: files 2023=7");
    expect(below(["主要指标", "榆中县2023年"])).toBe("榆中县: files 2023=7");
  });
});

describe("what a title is the name of, its numbers are of", () => {
  const placed = (lines: readonly string[]) => {
    const rows = [...lines.map((line) => [line]), ["地区", "2023年"], ["兰州市", 7]];
    const { places, unread } = readRows(rows, {}, countedPlan);
    return [...(places["兰州市"] ?? []), ...unread.filter((one) => one.startsWith("7 "))].join("; ");
  };

  test.each([
    ["在册档案数", "files 2023=7"],
    ["表2 在册档案数", "files 2023=7"],
    ["表2-1：在册档案数", "files 2023=7"],
    ["2.1 在册档案数", "files 2023=7"],
    ["2023年在册档案数", "files 2023=7"],
    ["2021—2023年在册档案数", "files 2023=7"],
    ["在册档案数（2023年）", "files 2023=7"],
    ["在册档案数（件）", "files 2023=7"],
    ["在册档案数 Files kept", "files 2023=7"],
    ["各市在册档案数", "files 2023=7"],
    ["各市州在册档案数", "files 2023=7"],
    ["各市县的在册档案数", "files 2023=7"],
    ["各县（市、区）在册档案数", "files 2023=7"],
    ["各县、市、区在册档案数", "files 2023=7"],
    ["各县（区）在册档案数", "files 2023=7"],
    ["各县市区在册档案数", "files 2023=7"],
    ["各市（州）在册档案数", "files 2023=7"],
    ["各县市场在册档案数", "7 indicator-absent"],
    ["各县、区在册档案数", "files 2023=7"],
    ["甘肃省各市州2023年在册档案数", "files 2023=7"],
    ["分地区在册档案数", "files 2023=7"],
    ["分市县在册档案数", "files 2023=7"],
    ["在册档案数按地区分布", "files 2023=7"],
    ["在册档案数按地区分", "files 2023=7"],
    ["在册档案数分地区情况", "files 2023=7"],
    ["在册档案数情况", "files 2023=7"],
    ["在册档案数统计表", "files 2023=7"],
    ["在册档案数主要情况统计表", "files 2023=7"],
    ["在册档案数完成情况", "files 2023=7"],
    ["在册档案数分布", "files 2023=7"],
    ["在册档案数一览表", "files 2023=7"],
    ["在册档案数汇总", "files 2023=7"],
    ["在册档案数监测数据", "files 2023=7"],
    ["在册档案数状况", "files 2023=7"],
    ["在册档案数合计", "files 2023=7"],
    ["甘肃省在册档案数", "files 2023=7"],
    ["甘肃省2023年在册档案数", "files 2023=7"],
    ["高校在册档案数", "7 indicator-absent"],
    ["在册档案数的说明", "7 indicator-absent"],
  ])("%s: %s", (title, found) => {
    expect(placed([title])).toBe(found);
  });

  test("two lines name one indicator, or none", () => {
    expect(placed(["在册档案数", "2023年在册档案数"])).toBe("files 2023=7");
    expect(placed(["在册档案数", "申请件数"])).toBe("7 indicator-absent");
  });

  test("累计 and 当年 in a title say how its running totals are counted", () => {
    expect(below(["2021年累计主要指标"], "办结件数")).toBe("cases 2021=7");
    expect(below(["2022年当年主要指标"], "办结件数")).toBe("7 total-incomplete");
    expect(below(["2021年当年主要指标"], "办结件数")).toBe("cases 2021=7");
    expect(below(["2021年主要指标"], "办结件数")).toBe("7 yearly-or-total");
    expect(below(["2022年累计主要指标", "当年"], "办结件数")).toBe("cases 2022=7");
    expect(below(["2021年当年主要指标", "累计"], "办结件数")).toBe("cases 2021=7");
  });
});

describe("the first line of a title that is neither a unit nor an imprint is the document", () => {
  const document = (rows: readonly unknown[][], options = {}) => {
    const all = [...rows, ["指标", "2023年"], ["在册档案数（件）", 7]];
    const { observations } = importObservations(countedPlan, all, options);
    return observations["files"]?.observations[0]?.reference?.document;
  };

  test.each<[string, unknown[][], string]>([
    ["a title", [["档案统计"]], "档案统计"],
    ["two lines", [["档案统计"], ["（快报）"]], "档案统计"],
    ["behind an imprint", [["填报：某局"], ["档案统计"]], "档案统计"],
    ["behind the unit", [["单位：件"], ["档案统计"]], "档案统计"],
    ["beside the unit", [["", "单位：件", "档案统计"]], "档案统计"],
    ["no title", [], "table"],
    ["only an imprint", [["填报：某局"]], "table"],
  ])("%s", (_title, rows, found) => {
    expect(document(rows)).toBe(found);
    expect(document(rows, { document: "年鉴" })).toBe("年鉴");
  });

  test("a later table without a title goes on with the title of the one before; with one, it does not", () => {
    const table = (value: number) => [["地区", "2023年"], ["兰州市", value], []];
    const more = [
      ["地区", "2022年"],
      ["兰州市", 5],
    ];
    expect(readRows([["在册档案数"], ...table(7), ...more], {}, countedPlan).places).toEqual({
      兰州市: ["files 2022=5", "files 2023=7"],
    });
    expect(readRows([["在册档案数"], ...table(7), ["其他"], ...more], {}, countedPlan)).toMatchObject({
      places: { 兰州市: ["files 2023=7"] },
      unread: ["5 indicator-absent"],
    });
    const times = [
      ["兰州市2023年"],
      ["指标", "数值"],
      ["在册档案数", 7],
      [],
      ["指标", "数值"],
      ["申请件数", 5],
    ];
    expect(readRows(times, {}, countedPlan).places).toEqual({ 兰州市: ["files 2023=7", "requests 2023=5"] });
  });
});
