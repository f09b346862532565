import { type ImportObservationsOptions, importObservations } from "ipr-plan/import";
import { describe, expect, test } from "vitest";
import { countedPlan } from "./counted-plan.js";
import { readRows } from "./read-rows.js";

/** What comes of one cell of an indicator and a year: its value and status, or the reason and what it may be. */
function cell(
  value: unknown,
  name = "申请件数（件）",
  notes: string[] = [],
  options: ImportObservationsOptions = {},
) {
  const rows = [["指标", "2023年"], ["满意度评分", 1], [name, value], ...notes.map((note) => [note])];
  const { observations, unread } = importObservations(countedPlan, rows, options);
  const [one] = observations["requests"]?.observations ?? [];
  if (one !== undefined) return "value" in one ? `${one.value} ${one.status}` : one.reason;
  const [left] = unread.filter(({ row, column }) => row === 2 && column === 1);
  return [left?.reason, ...(left?.candidates ?? [])].join(" ");
}

describe("a cell is a value, a gap, or neither", () => {
  test.each<[unknown, string]>([
    [7, "7 A"],
    [0, "0 A"],
    [7.5, "7.5 A"],
    [7n, "7 A"],
    [1e21, "1000000000000000000000 A"],
    [1e-7, "0.0000001 A"],
    ["7", "7 A"],
    ["７", "7 A"],
    ["7.50", "7.5 A"],
    ["1,234", "1234 A"],
    ["7*", "7 A"],
    ["7（预计）", "7 E"],
    ["7[1]", "7 A"],
    ["7[注1]", "7 A"],
    ["7（注12）", "7 A"],
    ["1,234[12]", "1234 A"],
    ["7件", "7 A"],
    ["力争7", "7 A"],
    ["—", "not-reported"],
    ["N/A", "not-reported"],
    ["约7", "bound 7"],
    ["≥7", "bound 7"],
    ["5—7", "range"],
    ["增长7%", "growth"],
    ["2023年6月", "no-number"],
    [new Date(Date.UTC(2023, 5, 1)), "no-number"],
    [new Date(Number.NaN), "not-a-cell"],
    [{}, "not-a-cell"],
    [true, "no-number"],
    [Number.NaN, "no-number"],
    [Number.POSITIVE_INFINITY, "no-number"],
    ["#N/A", "not-a-number"],
    ["1.2e3", "exponent 1200"],
    ["1,23", "separator-unclear 1.23 123"],
    ["7[123]", "more-than-a-number"],
    ["7（其中3）", "more-than-a-number"],
    ["约7[1]", "more-than-a-number"],
    ["-7", "value-refused"],
    ["某", "no-number"],
  ])("%s: %s", (value, found) => {
    expect(cell(value)).toBe(found);
  });
});

test.each([[""], [" "], [null], [undefined]])("%j beside a number is a gap", (blank) => {
  const rows = [
    ["指标", "2022年", "2023年"],
    ["申请件数（件）", 5, blank],
  ];
  expect(readRows(rows, {}, countedPlan).own).toEqual(["requests 2022=5", "requests 2023=blank-cell"]);
});

describe("a mark stands for what the note below the table says of it", () => {
  test.each([
    ["注：*为初步数", "7 P"],
    ["注：*为初步数据。", "7 P"],
    ["*表示预计", "7 E"],
    ["* 代表预计值", "7 E"],
    ["“*”指预测数", "7 F"],
    ["带*号的为快报数。", "7 P"],
    ["*标记：初步数", "7 P"],
    ["*系估计数；其余为决算数", "7 E"],
    ["*是预计", "7 E"],
    ["Note: * means estimate", "7 E"],
    ["Note: * denotes preliminary data", "7 P"],
    ["Note: * indicates preliminary figures", "7 P"],
    ["* preliminary values", "7 P"],
    ["注：*为含港澳台的数", "7 A"],
    ["注：①为初步数", "7 A"],
    ["注：①为初步数，*为预计", "7 E"],
    ["注：*为预计①为初步数", "7 E"],
    ["注：*为口径说明，*为预计", "7 A"],
  ])("%s: %s", (note, found) => {
    expect(cell("7*", "申请件数（件）", [note])).toBe(found);
  });

  test("that of the cell before that of its labels, and its own words before both", () => {
    const notes = ["注：①为初步数；*为预计；※为实绩"];
    expect(cell("7*", "申请件数（件）①", notes)).toBe("7 E");
    expect(cell("7", "申请件数（件）①", notes)).toBe("7 P");
    expect(cell("7", "申请件数（件）※①", notes)).toBe("7 A");
    expect(cell("7（预测）*", "申请件数（件）①", notes)).toBe("7 F");
    expect(cell("7*", "申请件数（预计）（件）", ["注：*见说明"])).toBe("7 E");
    expect(cell("7①*", "申请件数（件）", ["注：①见说明；*为预计"])).toBe("7 E");
  });

  test("a mark that says something else, or nothing, is told once", () => {
    const rows = [
      ["指标", "2022年", "2023年"],
      ["申请件数（件）", "5*", "7*"],
      ["在册档案数（件）", "5①", "7"],
      ["注：①见说明"],
    ];
    expect(importObservations(countedPlan, rows).issues).toStrictEqual([
      {
        code: "mark-unexplained",
        level: "note",
        path: "/1/1",
        message: {
          "zh-Hans": "第 2 行 B 列的数带有标记 *，表中没有说明",
          en: "the number in row 2, column B has the mark *, which the table does not explain",
        },
      },
      {
        code: "mark-noted",
        level: "note",
        path: "/2/1",
        message: {
          "zh-Hans": "第 3 行 B 列的数带有标记 ①，请看表下的注释",
          en: "the number in row 3, column B has the mark ①, of which a note below the table speaks",
        },
      },
    ]);
  });
});

describe("a number that may be a fraction of a percentage", () => {
  const shares = (
    values: readonly unknown[],
    options: ImportObservationsOptions = {},
    name = "按时办结率（%）",
  ) =>
    readRows(
      [
        ["指标", ...values.map((_, index) => `${2021 + index}年`)],
        [name, ...values],
      ],
      options,
      countedPlan,
    );

  test.each<[unknown[], string[], string[]]>([
    [[0.86, 0.9], [], ["0.86 share-unclear", "0.9 share-unclear"]],
    [[1], [], ["1 share-unclear"]],
    [[-0.5], [], ["-0.5 share-unclear"]],
    [[0], ["timely 2021=0"], []],
    [[0.86, 0], ["timely 2022=0"], ["0.86 share-unclear"]],
    [[0.86, 1.01], ["timely 2021=0.86", "timely 2022=1.01"], []],
    [[1.01, 0.86], ["timely 2021=1.01", "timely 2022=0.86"], []],
    [["0.86", 0.9], ["timely 2021=0.86"], ["0.9 share-unclear"]],
    [["0.86%", "90%"], ["timely 2021=0.86", "timely 2022=90"], []],
  ])("%j", (values, own, unread) => {
    expect(shares(values)).toMatchObject({ own, unread });
  });

  test("the option for the unit says that it is none, and a number of something else is none", () => {
    expect(shares([0.86], { unit: "%" }, "按时办结率").own).toEqual(["timely 2021=0.86"]);
    expect(shares([0.86], {}, "成交额（亿元）").own).toEqual(["turnover 2021=0.86"]);
  });

  test("what it may be is told", () => {
    const rows = [
      ["指标", "2023年"],
      ["按时办结率（%）", 0.125],
    ];
    expect(importObservations(countedPlan, rows).unread).toStrictEqual([
      { row: 1, column: 1, raw: "0.125", reason: "share-unclear", candidates: ["0.125", "12.5"] },
    ]);
  });
});

describe("decimal commas", () => {
  const read = (values: readonly unknown[]) => {
    const { own, unread } = readRows(
      [
        ["指标", ...values.map((_, index) => `${2016 + index}年`)],
        ["成交额（亿元）", ...values],
      ],
      {},
      countedPlan,
    );
    return [...own.map((one) => one.replace(/^.*=/, "")), ...unread.map((one) => `! ${one}`)].join(" ");
  };

  test.each<[unknown[], string]>([
    [["1,2", "3,4", "5,6", "7,8"], "1.2 3.4 5.6 7.8"],
    [["1,2", "3,4", "5,6"], "! 1,2 separator-unclear ! 3,4 separator-unclear ! 5,6 separator-unclear"],
    [["1.234,5", "3,4"], "1234.5 3.4"],
    [["1.234,5", "1.300", "-0,25"], "1234.5 1300 -0.25"],
    [["1.234,5", "1,300"], "1234.5 1300"],
    [["1.234,5", "12 300"], "1234.5 12300"],
    [["1.234,5", "3,4", "5.6"], "5.6 ! 1.234,5 separator-unclear ! 3,4 separator-unclear"],
    [["1.234,5", "3,4", "1,234.5"], "1234.5 ! 1.234,5 separator-unclear ! 3,4 separator-unclear"],
    [["1.234,5", "3,4", 5.6], "1234.5 3.4 5.6"],
    [["1,2345", "3,4", "5,6", "7,8"], "1.2345 3.4 5.6 7.8"],
    [
      ["1,234", "3,4", "5,6", "7,8"],
      "1234 ! 3,4 separator-unclear ! 5,6 separator-unclear ! 7,8 separator-unclear",
    ],
  ])("%j: %s", (values, found) => {
    expect(read(values)).toBe(found);
  });
});
