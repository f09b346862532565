import { importPlan } from "ipr-plan/import";
import { describe, expect, test } from "vitest";

const title = "青川市知识产权“十五五”规划";

/** The rows that are read of a text, in short: name unit: base → targets. */
function rows(text: string): readonly string[] {
  return (importPlan(text).plan.indicators ?? []).map((one) => {
    const targets = (one.targets ?? []).map((each) => `${each.year} ${"value" in each ? each.value : "?"}`);
    const base = one.baseline && `${one.baseline.year}=${one.baseline.value}`;
    return `${one.name?.["zh-Hans"]} ${one.unit ?? "-"}: ${base ?? ""} → ${targets.join(", ")}`;
  });
}

const tabs = (...lines: readonly string[]) =>
  [title, ...lines.map((line) => line.replaceAll(" | ", "\t"))].join("\n");
const row = "某事项 | 件 | 3 | 5";
const one = ["某事项 件: 2025=3 → 2030 5"];

describe("where a table begins", () => {
  test.each<[head: string, said: readonly string[]]>([
    ["指标 | 单位 | 2025年 | 2030年", one],
    ["指标 | 某某 | 2025年 | 2030年", one],
    ["规划指标体系 | 单位 | 2025年 | 2030年", one],
    ["甲类指标 | 单位 | 2025年 | 2030年", one],
    ["核心指标项 | 单位 | 2025年 | 2030年", one],
    ["甲类指标内容 | 单位 | 2025年 | 2030年", one],
    ["KPIs | 单位 | 2025年 | 2030年", one],
    ["Our metric | 单位 | 2025年 | 2030年", one],
    ["Performance measures | 单位 | 2025年 | 2030年", one],
    [" | 单位 | 2025年 | 2030年", one],
    ["指标体系一 | 某某 | 2025年 | 2030年", []],
    [`${"很".repeat(39)}指标 | 某某 | 2025年 | 2030年`, []],
    ["指标 | 单位 | 某某 | 某某", []],
  ])("%s", (head, said) => {
    expect(rows(tabs(head, row))).toEqual(said);
  });

  test.each([
    "2025 | 2030",
    "2025年 | 到2030年",
    "2025年末 | 至2030年底",
    "2025年度 | 2030年度",
    "FY2025 | FY 2030",
    "2025年 | 2030年*",
    "2025年（末） | 2030年（件）",
    "2024–25 | 2029-30",
    "2024/25 | 2029/30",
    "2024—25 | 2029/30",
  ])("%s head values", (years) => {
    expect(rows(tabs(`指标 | 单位 | ${years}`, row))).toEqual(one);
  });

  test.each(["2025年某某 | 2030年某某", "20255 | 20300", "1989 | 2101", "25年 | 30年"])(
    "%s head none",
    (years) => {
      expect(rows(tabs(`指标 | 单位 | ${years}`, row))).toEqual([]);
    },
  );

  test("rows above the head are none of it, twelve at most", () => {
    const above = (count: number) =>
      rows(tabs(...Array.from({ length: count }, () => "甲 | 乙"), "指标 | 单位 | 2025年 | 2030年", row));
    expect([above(1), above(11), above(12)]).toEqual([one, one, []]);
  });

  test("a second row of headings says more of the first", () => {
    const said = ["某事项 件: 2025=3 → 2030 5"];
    expect(rows(tabs("指标 | 单位 | 2025年 | 2030年", " |  | 实际 | 目标", row))).toEqual(said);
    expect(rows(tabs("指标 | 单位 | 现状 | 目标", " |  | 2025年 | 2030年", row))).toEqual(said);
    expect(rows(tabs("指标 | 单位 | 现状 | 目标", " |  | 2025年 | 9", row))).toEqual([
      "某事项 件: undefined=3 → 2030 5",
    ]);
  });

  test("a head that spans rows ends where its longest cell ends", () => {
    const text = (second: string) =>
      `<h1>${title}</h1><table><tr><td rowspan=2>指标</td><td rowspan=2>单位</td><td colspan=2>主要目标</td></tr>${second}` +
      "<tr><td>某事项</td><td>件</td><td>3</td><td>5</td></tr></table>";
    expect(rows(text("<tr><td>2025年</td><td>2030年</td></tr>"))).toEqual(one);
    expect(rows(text("<tr><td>甲</td><td>乙</td></tr>"))).toEqual(["某事项 件:  → 2030 ?"]);
  });

  test("the lowest heading that is known decides what a column holds", () => {
    expect(rows(tabs("指标 | 单位 | 目标 | 目标", " |  | 备注 | 2030年", "某事项 | 件 | 3 | 5"))).toEqual([
      "某事项 件:  → 2030 5",
    ]);
  });

  test("cells behind the last heading are in no column", () => {
    expect(rows(tabs("指标 | 单位 | 2025年 | 2030年", `${row} | 9 | 8`))).toEqual(one);
  });

  test("a heading of sixty characters heads, one of sixty-one does not", () => {
    const head = (length: number) => `指标 | 单位 | 2025年 | ${"很".repeat(length - 2)}目标`;
    expect([rows(tabs(head(60), row)), rows(tabs(head(61), row))]).toEqual([one, []]);
  });
});

describe("which column has the names", () => {
  test("the first that says so by its heading's end, where none is 指标", () => {
    expect(rows(tabs("某某 | 甲类指标 | 单位 | 2025年 | 2030年", `乙 | ${row}`))).toEqual(one);
  });

  test("Measure is how an indicator is counted where another column has the names", () => {
    const names = (head: string, line: string) => importPlan(tabs(head, line)).plan.indicators?.[0];
    expect(names("Measure | Unit | 2025 | 2030", "some count | 件 | 3 | 5")?.name?.["zh-Hans"]).toBe(
      "some count",
    );
    expect(names("指标 | Measure | 2025 | 2030", "某事项 | 年度 | 3 | 5")?.measure).toBe("annual");
  });

  test("of two columns of names the second has them, and the first a group", () => {
    const { plan } = importPlan(
      tabs("一级指标 | 指标 | 指标 | 2025年 | 2030年", "甲 | 乙 | 某事项（件） | 3 | 5"),
    );
    expect(plan.indicators?.map(({ name, category }) => [name, category])).toEqual([
      [{ "zh-Hans": "某事项" }, [{ "zh-Hans": "甲" }, { "zh-Hans": "乙" }]],
    ]);
  });
});

describe("a line between the rows of a text", () => {
  const head = "指标 | 单位 | 2025年 | 2030年";
  const next = "另一事项 | 件 | 4 | 6";
  const both = [...one, "另一事项 件: 2025=4 → 2030 6"];

  test("heads those below it, where it is one of forty characters or fewer", () => {
    expect(rows(tabs(head, row, "保护", next))).toEqual(both);
    expect(rows(tabs(head, row, "保".repeat(40), next))).toEqual(both);
    expect(rows(tabs(head, row, "保".repeat(41), next))).toEqual(one);
  });

  test("that is blank says nothing; two of them end the table", () => {
    expect(rows(tabs(head, row, "", "", next))).toEqual(both);
    expect(rows(tabs(head, row, "保护", "运用", next))).toEqual(one);
  });

  test("behind the last row is none of the table", () => {
    const { plan } = importPlan(tabs(head, row, "三、保障措施"));
    expect(plan.indicators?.length).toBe(1);
  });
});
