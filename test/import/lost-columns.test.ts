import type { Plan } from "ipr-plan";
import { describe, expect, test } from "vitest";
import { countedPlan } from "./counted-plan.js";
import { readRows } from "./read-rows.js";

const names: Readonly<Record<string, string>> = {
  files: "登记量",
  requests: "登记量图书",
  cases: "登记量音像",
  timely: "办结量",
  turnover: "办结量图书",
  score: "办结量音像",
};
const plan = {
  ...countedPlan,
  indicators: countedPlan.indicators.map((one) => ({
    ...one,
    name: { "zh-Hans": names[one.id] ?? "" },
    unit: "件",
    measure: "annual",
  })),
} as unknown as Plan;

const found = (rows: readonly unknown[][]) => {
  const { own, places, unread } = readRows(rows, {}, plan);
  return {
    own,
    places,
    lost: unread.filter((one) => one.endsWith(" columns-lost")).map((one) => one.split(" ")[0]),
  };
};

describe("blanks of a header that a text has lost", () => {
  const head = ["年份", "登记量", "办结量"];
  const leaves = ["图书", "音像", "图书", "音像"];
  const whole = [
    ["2020", 3, 1, 2, 7, 3, 4],
    ["2021", 30, 10, 20, 70, 30, 40],
    ["2022", "9.5", "4.5", 5, 5, 2, 3],
  ];

  test("groups with a total before their parts, which add up in each whole row", () => {
    expect(found([head, leaves, ...whole, ["2023", 8, 8, 1]])).toEqual({
      own: [
        ...["files 2020=3", "files 2021=30", "files 2022=9.5"],
        ...["requests 2020=1", "requests 2021=10", "requests 2022=4.5"],
        ...["cases 2020=2", "cases 2021=20", "cases 2022=5"],
        ...["timely 2020=7", "timely 2021=70", "timely 2022=5"],
        ...["turnover 2020=3", "turnover 2021=30", "turnover 2022=2"],
        ...["score 2020=4", "score 2021=40", "score 2022=3"],
      ],
      places: {},
      lost: ["2023", "8", "8", "1"],
    });
  });

  test.each<[string, unknown[][]]>([
    ["two whole rows are too few", [head, leaves, ...whole.slice(0, 2)]],
    ["the second group does not add up", [head, leaves, ...whole.slice(0, 2), ["2022", 9, 4, 5, 5, 2, 4]]],
    ["the first group does not add up", [head, leaves, ...whole.slice(0, 2), ["2022", 8, 4, 5, 5, 2, 3]]],
    ["a part is no number", [head, leaves, ...whole.slice(0, 2), ["2022", 9, 4, 5, 5, 2, "3?"]]],
    ["the groups have other parts", [head, ["图书", "音像", "音像", "图书"], ...whole]],
    ["there is one group", [["年份", "登记量"], ["图书", "音像", "其他"], ...whole]],
  ])("stay lost where %s, and nothing is read", (_title, rows) => {
    const { own, lost } = found(rows);
    expect(own).toEqual([]);
    expect(lost).toHaveLength(rows.slice(2).flat().length);
  });

  const corner = [
    ["地区", "2022年"],
    ["登记量", "办结量"],
    ["兰州市", 1, 2],
    ["天水市", 3, 4],
    ["白银市", 5, 6],
  ];

  test("the blank below the corner", () => {
    const places = {
      兰州市: ["files 2022=1", "timely 2022=2"],
      天水市: ["files 2022=3", "timely 2022=4"],
      白银市: ["files 2022=5", "timely 2022=6"],
    };
    expect(found(corner)).toEqual({ own: [], places, lost: [] });
    expect(found([...corner, ["金昌市", 7]])).toEqual({ own: [], places, lost: ["金昌市", "7"] });
    expect(found([...corner.slice(0, 2), ["(Filed)", "(Closed)"], ...corner.slice(2)]).places).toEqual(
      places,
    );
  });

  test.each<[string, unknown[][]]>([
    ["two whole rows are too few", corner.slice(0, 4)],
    ["a row is wider", [...corner, ["金昌市", 7, 8, 9]]],
    [
      "there are three rows of headings",
      [["地区", "2022年"], ["登记量", "办结量"], ["甲", "乙"], ...corner.slice(2)],
    ],
  ])("stays lost where %s, and nothing is read", (_title, rows) => {
    const { own, places } = found(rows);
    expect({ own, places }).toEqual({ own: [], places: {} });
  });

  test("none is lost where the corner stands again, or the rows are no wider than their headings", () => {
    expect(
      found([
        ["地区", "2022年", ""],
        ["地区", "登记量", "办结量"],
        ["兰州市", 1, 2],
      ]).places,
    ).toEqual({
      兰州市: ["files 2022=1", "timely 2022=2"],
    });
    expect(
      found([
        ["地区", "2022年", ""],
        ["", "登记量", "办结量"],
        ["兰州市", 1, 2],
      ]).places,
    ).toEqual({
      兰州市: ["files 2022=1", "timely 2022=2"],
    });
  });
});
