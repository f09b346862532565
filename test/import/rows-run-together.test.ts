import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

/** The rows that are read of a table whose cells were run together: number, name, values of its targets. */
function rows(text: string): readonly string[] {
  const { plan } = importPlan(`某省知识产权“十五五”规划\n序号指标名称计量单位2030年目标值数据来源${text}`);
  return (plan.indicators ?? []).map((one) => {
    const targets = (one.targets ?? []).map((each) => (each && "value" in each ? each.value : "?"));
    return [one.number, one.name?.["zh-Hans"], ...targets].join(" ");
  });
}

describe("a text that was run together is cut at the numbers that count its rows", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "each is one more than the one before",
      "1 甲参保率% ≥ 97 省人社厅 2 乙参保率% ≥ 98 省人社厅 3 丙合格率% ≥ 90 省药监局",
      ["1 甲参保率 97", "2 乙参保率 98", "3 丙合格率 90"],
    ],
    [
      "one may be left out",
      "1 甲参保率% ≥ 97 省人社厅 3 丙合格率% ≥ 90 省药监局 4 丁覆盖率% ≥ 80 省教育厅",
      ["1 甲参保率 97", "3 丙合格率 90", "4 丁覆盖率 80"],
    ],
    [
      "two may not: the row goes on, and which of its names has which number stays open",
      "1 甲参保率% ≥ 97 省人社厅 2 乙参保率% ≥ 98 省人社厅 5 戊覆盖率% ≥ 80 省教育厅",
      ["1 甲参保率 97", "2  ?", "2 戊覆盖率 80"],
    ],
    [
      "the next may stand at the end of a value where it stands nowhere by itself",
      "1 甲参保率% ≥972 乙参保率% ≥ 98 省人社厅 3 丙合格率% ≥ 90 省药监局",
      ["1 甲参保率 97", "2 乙参保率 98", "3 丙合格率 90"],
    ],
    [
      "a value that ends with the next count is a value where the next stands by itself",
      "1 甲参保率% ≥972 乙方认可 2 乙参保率% ≥ 98 省人社厅 3 丙合格率% ≥ 90 省药监局",
      ["1 甲参保率 972", "2 乙参保率 98", "3 丙合格率 90"],
    ],
    [
      "so may the last",
      "1 甲参保率% ≥ 97 省人社厅 2 乙参保率% ≥983 丙合格率% ≥ 90 省药监局",
      ["1 甲参保率 97", "2 乙参保率 98", "3 丙合格率 90"],
    ],
    [
      "and where it stands by itself only behind the row after it",
      "1 甲参保率% ≥972 乙参保率% ≥ 98 省人社厅 3 丙合格率% ≥ 90 省药监局 注：每年 2 次核对",
      ["1 甲参保率 97", "2 乙参保率 98", "3 丙合格率 90"],
    ],
    [
      "but not in a value of the row after it",
      "1 甲参保率% ≥ 97 省人社厅 3 丙合格率% ≥902 乙方认可",
      ["1 甲参保率 97", "3 丙合格率 902"],
    ],
    ["a number behind a sign is a value", "1 甲参保率% ≥2 乙参保率", []],
  ])("%s", (_, text, expected) => {
    expect(rows(text)).toEqual(expected);
  });
});
