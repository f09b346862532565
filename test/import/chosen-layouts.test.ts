import { importObservations, type ObservationLayout } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { countedPlan } from "./counted-plan.js";
import { readRows } from "./read-rows.js";

/** What comes of a table: its layout, what was read, of which place, and what was left. */
function found(rows: readonly unknown[][], layout?: ObservationLayout, year = "2023"): string[] {
  const options = { year, ...(layout !== undefined && { layout }) };
  const { layout: own, own: read, places, unread } = readRows(rows, options, countedPlan);
  const placed = Object.entries(places).map(([place, of]) => `${place}: ${of.join(", ")}`);
  return [own ?? "none", ...read, ...placed, ...unread];
}

describe("a table has one layout", () => {
  test.each<[string, ObservationLayout, unknown[][], string[]]>([
    [
      "indicators beside, periods above",
      "years-across",
      [
        ["指标", "2022年"],
        ["在册档案数", 7],
      ],
      ["files 2022=7"],
    ],
    [
      "indicators beside, one column of values",
      "years-across",
      [
        ["指标", "数值"],
        ["在册档案数", 7],
      ],
      ["files 2023=7"],
    ],
    [
      "places beside, periods above",
      "places-down",
      [["在册档案数"], ["地区", "2022年"], ["兰州市", 7]],
      ["兰州市: files 2022=7"],
    ],
    [
      "places beside, indicators above",
      "places-down",
      [
        ["地区", "在册档案数"],
        ["兰州市", 7],
      ],
      ["兰州市: files 2023=7"],
    ],
    [
      "places and periods beside",
      "places-down",
      [
        ["地区", "年份", "在册档案数"],
        ["兰州市", 2022, 7],
      ],
      ["兰州市: files 2022=7"],
    ],
    [
      "places above",
      "places-across",
      [
        ["指标", "兰州市"],
        ["在册档案数", 7],
      ],
      ["兰州市: files 2023=7"],
    ],
    [
      "places above, periods beside",
      "places-across",
      [["在册档案数"], ["年份", "兰州市"], [2022, 7]],
      ["兰州市: files 2022=7"],
    ],
    [
      "periods beside, indicators above",
      "indicators-across",
      [
        ["年份", "在册档案数"],
        [2022, 7],
      ],
      ["files 2022=7"],
    ],
    [
      "both beside one value",
      "long",
      [
        ["指标", "年份", "数值"],
        ["在册档案数", 2022, 7],
      ],
      ["files 2022=7"],
    ],
    [
      "places too",
      "places-down",
      [
        ["指标", "年份", "地区", "数值"],
        ["在册档案数", 2022, "兰州市", 7],
      ],
      ["兰州市: files 2022=7"],
    ],
  ])("%s: %s", (_title, layout, rows, read) => {
    expect(found(rows)).toEqual([layout, ...read]);
    expect(found(rows, layout)).toEqual([layout, ...read]);
  });

  test("the first that was read is told of several tables", () => {
    const rows = [
      ["指标", "某栏"],
      ["无此指标", 7],
      [],
      ["年份", "在册档案数"],
      [2022, 7],
      [],
      ["指标", "2021年"],
      ["在册档案数", 5],
    ];
    expect(found(rows).slice(0, 3)).toEqual(["indicators-across", "files 2021=5", "files 2022=7"]);
  });
});

describe("where both sides name one thing, the option says which", () => {
  const indicators = [
    ["指标", "申请件数"],
    ["在册档案数", 7],
  ];
  const periods = [["在册档案数"], ["指标", "年份", "2023年"], ["在册档案数", "2022年", 7]];
  const places = [["在册档案数"], ["地区", "兰州市"], ["天水市", 7]];

  test.each<[string, unknown[][], string, ObservationLayout, string, ObservationLayout, string]>([
    [
      "indicators",
      indicators,
      "years-across | indicators-across",
      "years-across",
      "files 2023=7",
      "indicators-across",
      "requests 2023=7",
    ],
    ["periods", periods, "years-across | long", "years-across", "files 2023=7", "long", "files 2022=7"],
    [
      "places",
      places,
      "places-down | places-across",
      "places-down",
      "天水市: files 2024=7",
      "places-across",
      "兰州市: files 2024=7",
    ],
  ])("%s", (_title, rows, expected, one, read, other, readOther) => {
    expect(importObservations(countedPlan, rows, { year: "2024" }).issues[0]).toMatchObject({
      code: "two-layouts",
      expected,
    });
    const year = _title === "places" ? "2024" : "2023";
    expect(found(rows, one, year)).toEqual([one, read]);
    expect(found(rows, other, year)).toEqual([other, readOther]);
  });

  test("a table that is read in one layout but for a cell or two is of that layout", () => {
    const rows = [
      ["指标", "2022年", "申请件数"],
      ["在册档案数", 7, 8],
      ["成交额", 5, ""],
    ];
    expect(found(rows)).toEqual(["years-across", "files 2022=7", "turnover 2022=5", "8 indicator-twice"]);
    expect(found(rows.slice(0, 2))).toEqual(["none", "7 two-layouts", "8 two-layouts"]);
  });

  test("as many numbers in two layouts are of neither", () => {
    const rows = [
      ["指标", "兰州市", "2022年"],
      ["在册档案数", 7, 8],
    ];
    expect(found(rows)).toEqual(["none", "7 two-layouts", "8 two-layouts"]);
  });

  test("remarks beside such a table are told as ever", () => {
    const rows = [
      ["指标", "申请件数", "备注"],
      ["在册档案数", 7, "待核"],
    ];
    expect(found(rows)).toEqual(["none", "7 two-layouts", "待核 remark"]);
  });

  test("a layout that lacks what it needs reads nothing", () => {
    expect(
      found(
        [
          ["指标", "2022年"],
          ["在册档案数", 7],
        ],
        "places-down",
      ),
    ).toEqual(["none", "7 header-unclear"]);
    expect(
      found(
        [
          ["指标", "2022年"],
          ["在册档案数", 7],
        ],
        "places-across",
      ),
    ).toEqual(["none", "7 header-unclear"]);
    expect(
      found(
        [
          ["指标", "2022年"],
          ["在册档案数", 7],
        ],
        "long",
      ),
    ).toEqual(["none", "7 header-unclear"]);
    expect(
      found(
        [
          ["指标", "2022年"],
          ["在册档案数", 7],
        ],
        "indicators-across",
      ),
    ).toEqual(["none", "7 indicator-absent"]);
  });
});
