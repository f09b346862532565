import type { Plan } from "ipr-plan";
import type { ImportObservationsOptions } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { countedPlan } from "./counted-plan.js";
import { readRows } from "./read-rows.js";

const withLevel = (level: string, more: object = {}): Plan =>
  ({ ...countedPlan, jurisdiction: { level }, ...more }) as Plan;

/** Whose the number beside a label is that a column of places has: 自身 for the plan's own. */
function beside(
  label: string,
  plan: Plan = countedPlan,
  options: ImportObservationsOptions = {},
  heading = "地区",
): string {
  const rows = [
    [heading, "2023年在册档案数"],
    ["天水市", 1],
    [label, 7],
  ];
  const { own, places, unread } = readRows(rows, options, plan);
  if (own.length > 0) return "自身";
  const place = Object.keys(places).find((name) => places[name]?.includes("files 2023=7"));
  return place ?? unread.find((one) => one.startsWith("7 "))?.slice(2) ?? "";
}

describe("the total of a table is the plan's own", () => {
  test.each(
    "合计 总计 共计 总数 总合计 全部 汇总 Total total 合　计 合计* 全省 全省合计 全省总计 全市 甘肃 甘肃省 Gansu GANSU 620000".split(
      " ",
    ),
  )("%s", (label) => {
    expect(beside(label)).toBe("自身");
  });

  test.each(["Grand total", "All", "Overall", "总计 Total", "甘肃 Gansu", "全 省", "合 计"])(
    "%s",
    (label) => {
      expect(beside(label)).toBe("自身");
    },
  );

  test.each([
    ["全国", "total-elsewhere"],
    ["国内合计", "total-elsewhere"],
    ["国内总计", "total-elsewhere"],
    ["National total", "total-elsewhere"],
    ["National", "total-elsewhere"],
    ["Nationwide", "total-elsewhere"],
    ["全国总计", "total-elsewhere"],
    ["地方", "total-elsewhere"],
    ["地方合计", "total-elsewhere"],
    ["全县", "total-elsewhere"],
    ["全旗", "total-elsewhere"],
    ["全州", "total-elsewhere"],
    ["全盟", "total-elsewhere"],
    ["小计", "not-a-place"],
    ["平均", "not-a-place"],
    ["全省均值", "not-a-place"],
    ["中位数", "not-a-place"],
    ["东部", "not-a-place"],
    ["中部地区", "not-a-place"],
    ["西部", "not-a-place"],
    ["南部", "not-a-place"],
    ["北部地区", "not-a-place"],
    ["东北", "not-a-place"],
    ["东北地区", "not-a-place"],
    ["华东", "not-a-place"],
    ["华中", "not-a-place"],
    ["华南", "not-a-place"],
    ["华北地区", "not-a-place"],
    ["西南", "not-a-place"],
    ["西北地区", "not-a-place"],
    ["Subtotal", "not-a-place"],
    ["Average", "not-a-place"],
    ["Mean", "not-a-place"],
    ["西安", "西安"],
    ["东北街", "东北街"],
    ["南部县", "南部县"],
    ["Meaning", "Meaning"],
  ])("%s: %s", (label, found) => {
    expect(beside(label)).toBe(found);
  });

  test.each([
    ["nation", "全国 国内合计 合计", "全省 全市 全区 全县"],
    ["province", "全省 全自治区 全区 全市 合计", "全国 全县 全州"],
    ["city", "全市 全州 全盟 合计", "全国 全省 全区 全县"],
    ["county", "全县 全旗 全区 合计", "全国 全省 全市"],
    ["park", "全区 合计", "全国 全省 全市 全县"],
  ])("of a plan of a %s: %s, and not %s", (level, own, others) => {
    for (const label of own.split(" "))
      expect([label, beside(label, withLevel(level))]).toEqual([label, "自身"]);
    for (const label of others.split(" "))
      expect([label, beside(label, withLevel(level))]).toEqual([label, "total-elsewhere"]);
  });

  test("合计 is of more than the plan's own place where that stands in the table, or a wider one", () => {
    const rows = (other: string) => [
      ["地区", "2023年在册档案数"],
      [other, 9],
      ["合计", 7],
    ];
    expect(readRows(rows("甘肃省"), {}, countedPlan)).toMatchObject({
      own: ["files 2023=9"],
      unread: ["7 total-elsewhere"],
    });
    expect(readRows(rows("全国"), {}, countedPlan)).toMatchObject({
      own: [],
      unread: ["9 total-elsewhere", "7 total-elsewhere"],
    });
    expect(readRows(rows("天水市"), {}, countedPlan).own).toEqual(["files 2023=7"]);
  });
});

describe("a label without the word of its column is a place by its name", () => {
  const alone = (label: string) => {
    const rows = [
      ["", "2023年在册档案数"],
      [label, 7],
    ];
    const { places, unread } = readRows(rows, {}, countedPlan);
    return Object.keys(places)[0] ?? unread[0];
  };

  test.each(
    "天水市 榆中县 城关区 甘南州 阿拉善盟 四子王旗 河口镇 水阜乡 临夏回族自治州 肃北蒙古族自治县 内蒙古自治区 香港特别行政区 鄂伦春自治旗 神农架林区 白银矿区 兰州新区 某某开发区 某某高新区 大兴安岭地区 新疆兵团 皋兰路街道 苏木山苏木 陕西 西藏 台湾 Shaanxi Xizang Macau".split(
      " ",
    ),
  )("%s", (label) => {
    expect(alone(label)).toBe(label);
  });

  test.each([
    "Lanzhou city",
    "Hubei Province",
    "Yuzhong County",
    "East district",
    "Some prefecture",
    "A region",
    "B municipality",
    "Inner Mongolia",
    "Hong Kong, China",
  ])("%s", (label) => {
    expect(alone(label)).toBe(label);
  });

  test.each([
    "社区",
    "园区",
    "景区",
    "库区",
    "校区",
    "小区",
    "辖区",
    "灾区",
    "厂区",
    "城乡区",
    "都市",
    "股市",
    "上市",
    "夜市",
    "超市",
    "城镇",
    "集镇",
    "城乡",
    "下乡",
    "高校",
  ])("%s is none", (label) => {
    expect(alone(label)).toBe("7 indicator-unknown");
  });
});

describe("how a place is written", () => {
  test.each([
    ["天水市*", "天水市"],
    ["　天水市①", "天水市"],
    ["#兰州市", "兰州市"],
    ["一、兰州市", "兰州市"],
    ["（一）兰州市", "兰州市"],
    ["1. 兰州市", "兰州市"],
    ["12）兰州市", "兰州市"],
    ["620100兰州市", "兰州市"],
    ["620100 兰州市", "兰州市"],
    ["兰 州 市", "兰州市"],
    ["兰州市 Lanzhou", "兰州市"],
    ["620100", "620100"],
    ["620100000000", "620100"],
    ["610000", "陕西"],
  ])("%s: %s", (label, place) => {
    const rows = [
      ["地区", "2023年在册档案数"],
      ["金昌市", 1],
      [label, 7],
    ];
    expect(readRows(rows, {}, countedPlan).places[place]).toEqual(["files 2023=7"]);
  });

  test("words and figures are no place, even in a column of places", () => {
    for (const label of ["兰州，天水", "兰州。", "兰州：", "兰州；天水", "兰州！", "兰州？", "3家", "某小区"])
      expect([label, beside(label)]).toEqual([label, "place-unknown"]);
    expect(beside("Hong Kong, China")).toBe("Hong Kong, China");
  });
});

describe("the regions of the plan, and those that the caller names", () => {
  const regions: Plan = {
    ...countedPlan,
    regions: [
      { id: "lz", name: { "zh-Hans": "兰州市", en: "Lanzhou" }, code: "620100" },
      { id: "lx", name: { "zh-Hans": "临夏回族自治州" } },
    ],
  } as unknown as Plan;

  test.each([
    ["620100", "兰州市"],
    ["620200", "620200"],
  ])("%s: %s", (code, place) => {
    expect(beside(code, regions)).toBe(place);
  });

  test.each<[string, NonNullable<ImportObservationsOptions["regions"]>, string]>([
    ["兰州市", ["兰州市"], "兰州市"],
    ["兰州", ["兰州市"], "兰州市"],
    ["兰州市", ["兰州"], "兰州"],
    ["兰　州", ["兰州"], "兰州"],
    ["金城", { 兰州: ["金城", "皋兰"] }, "兰州"],
    ["皋兰", { 兰州: ["金城", "皋兰"] }, "兰州"],
    ["皋兰市", { 兰州: ["金城", "皋兰"] }, "兰州"],
    ["白银", { 兰州: ["金城"] }, "place-unknown"],
    ["630000", { 兰州: ["金城"] }, "place-unknown"],
    ["某地", ["兰州"], "place-unknown"],
    ["合计", ["兰州"], "自身"],
    ["甘肃省", ["兰州"], "自身"],
    ["甘肃省", ["甘肃省"], "甘肃省"],
    ["合计", ["合计"], "合计"],
  ])("%s, of %j: %s", (label, given, place) => {
    expect(beside(label, countedPlan, { regions: given })).toBe(place);
  });
});

describe("places beside places", () => {
  const rows = [
    ["省份", "市", "2023年在册档案数"],
    ["甘肃", "兰州市", 1],
    ["陕西", "西安市", 2],
    ["陕西", "合计", 3],
    ["陕西", "", 4],
    ["", "天水市", 5],
    ["", "", 6],
  ];

  test("the innermost counts, and a total beside one is of it", () => {
    expect(readRows(rows, {}, countedPlan)).toMatchObject({
      own: [],
      places: { 兰州市: ["files 2023=1"], 西安市: ["files 2023=2"], 天水市: ["files 2023=5"] },
      unread: ["3 two-values", "4 two-values", "6 label-absent"],
    });
  });

  test.each<[string, unknown[][], string[]]>([
    ["two are of neither", [["在册档案数"], ["地区", "兰州市"], ["天水市", 7]], ["7 two-layouts"]],
    [
      "the whole above them says where they are",
      [["在册档案数"], ["地区", "全省"], ["天水市", 7]],
      ["天水市: files 2023=7"],
    ],
    [
      "the total of kinds beside them too",
      [["在册档案数"], ["种类", "兰州市"], ["合计", 7]],
      ["兰州市: files 2023=7"],
    ],
    ["the whole twice", [["在册档案数"], ["地区", "全省"], ["合计", 7]], ["7 header-unclear"]],
  ])("beside and above: %s", (_title, table, expected) => {
    const { own, places, unread } = readRows(table, { year: "2023" }, countedPlan);
    const placed = Object.entries(places).map(([place, read]) => `${place}: ${read.join(", ")}`);
    expect([...own, ...placed, ...unread]).toEqual(expected);
  });
});
