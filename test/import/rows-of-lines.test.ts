import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

/** The rows that are read of a table with one cell on each line: number, name, baseline, targets, commitment, tier. */
function rows(...lines: readonly string[]): readonly string[] {
  const { plan } = importPlan(`某省知识产权“十四五”规划\n${lines.join("\n")}`);
  return (plan.indicators ?? []).map((one) => {
    const targets = (one.targets ?? []).map((each) => (each && "value" in each ? each.value : "?"));
    return [one.number, one.name?.["zh-Hans"], one.baseline?.value, ...targets, one.commitment, one.tier]
      .filter((part) => part !== undefined)
      .join(" ");
  });
}

const plain = ["指标", "2020年", "2025年"];
const bound = [...plain, "属性"];
const counted = ["序号", ...plain];
const both = ["序号", ...plain, "属性"];

describe("rows without a number and without a last word have a line for every column", () => {
  const two = ["甲事项（件）", "1", "2", "乙事项（件）", "3", "4"];
  const found = ["甲事项 1 2", "乙事项 3 4"];

  test.each<[string, readonly string[], readonly string[]]>([
    ["as many as there are", two, found],
    [
      "a gap is a line of its own",
      ["甲事项（件）", "—", "2", "乙事项（件）", "3", "4"],
      ["甲事项 2", "乙事项 3 4"],
    ],
    [
      "words in one column",
      ["甲事项（件）", "1", "明显提高", "乙事项（件）", "3", "4"],
      ["甲事项 1 ?", "乙事项 3 4"],
    ],
    ["three lines of words are no row", [...two, "第三章", "主要任务", "加强保护"], found],
    ["a row cut short is none", [...two, "丙事项（件）", "5"], found],
    ["a name at the end is none", [...two, "丙事项（件）"], found],
    ["a number where a name is due ends the table", [...two, "5", "6", "7"], found],
    ["one row alone is no table", ["甲事项（件）", "1", "2"], []],
  ])("%s", (_, lines, expected) => {
    expect(rows(...plain, ...lines)).toEqual(expected);
  });
});

describe("rows without a number end with the word that ends every row", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "as many lines as columns",
      ["甲事项（件）", "1", "2", "预期性", "乙事项（件）", "3", "4", "约束性"],
      ["甲事项 1 2 expected", "乙事项 3 4 binding"],
    ],
    [
      "text behind the last is no row",
      ["甲事项（件）", "1", "2", "预期性", "乙事项（件）", "3", "4", "预期性", "第三章", "主要任务"],
      ["甲事项 1 2 expected", "乙事项 3 4 expected"],
    ],
    [
      "a name on two lines",
      ["甲事项", "办结量（件）", "1", "2", "预期性", "乙事项（件）", "3", "4", "预期性"],
      ["甲事项办结量 1 2 expected", "乙事项 3 4 expected"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(rows(...bound, ...lines)).toEqual(expected);
  });

  test("a last column without a heading, 省规划指标, ends them as well", () => {
    const lines = ["甲事项（件）", "1", "2", "国家规划指标", "乙事项（件）", "3", "4", "省规划指标"];
    expect(rows(...plain, ...lines)).toEqual(["甲事项 1 2 national", "乙事项 3 4 provincial"]);
  });
});

describe("rows that are counted begin with their number, one to three more than the one before", () => {
  const first = ["1", "甲事项（件）", "10", "20"];
  const row = (count: number) => [String(count), "乙事项（件）", "30", "40"];

  test.each([2, 3, 4])("1 and %d", (count) => {
    expect(rows(...counted, ...first, ...row(count))).toEqual(["1 甲事项 10 20", `${count} 乙事项 30 40`]);
  });

  test.each([1, 5])("1 and %d are not counted on", (count) => {
    expect(rows(...counted, ...first, ...row(count))).toEqual([]);
  });

  test("the first is 1 to 3", () => {
    const from = (count: number) =>
      rows(...counted, String(count), ...first.slice(1), String(count + 1), ...row(2).slice(1));
    expect([0, 1, 3, 4].map((count) => from(count).length)).toEqual([0, 2, 2, 0]);
  });

  test("a row that lost a cell ends at the next number that has a name behind it", () => {
    const lines = [
      "1",
      "甲事项（件）",
      "20",
      "2",
      "乙事项（件）",
      "30",
      "40",
      "3",
      "丙事项（件）",
      "50",
      "60",
    ];
    expect(rows(...counted, ...lines).map((one) => one.slice(0, 5))).toEqual([
      "1 甲事项",
      "2 乙事项",
      "3 丙事项",
    ]);
  });

  test("a value that is the next count is a value where no name follows", () => {
    const lines = ["1", "甲事项（件）", "2", "3", "2", "乙事项（件）", "3", "4"];
    expect(rows(...counted, ...lines)).toEqual(["1 甲事项 2 3", "2 乙事项 3 4"]);
  });

  test("the last row ends with its last number, or with the word that ends every row", () => {
    const text = ["第三章 主要任务", "加强保护", "促进创造", "优化服务", "健全机制"];
    expect(rows(...counted, ...first, ...row(2), ...text)).toEqual(["1 甲事项 10 20", "2 乙事项 30 40"]);
    const ended = [...first, "预期性", ...row(2), "约束性"];
    const found = ["1 甲事项 10 20 expected", "2 乙事项 30 40 binding"];
    expect(rows(...both, ...ended, ...text)).toEqual(found);
    expect(rows(...both, ...ended)).toEqual(found);
  });

  test.each([
    ["number", counted, [...first, ...row(2)]],
    ["last word", both, [...first, "预期性", ...row(2), "约束性"]],
  ])("what follows its last %s belongs to the text", (_, head, lines) => {
    const text = [...head, ...lines, "三、主要任务", "（一）加强保护", "（二）促进创造"].join("\n");
    const { plan } = importPlan(`某省知识产权“十四五”规划\n${text}`);
    expect(plan.actions?.map(({ title }) => title?.["zh-Hans"])).toEqual(["加强保护", "促进创造"]);
  });
});
